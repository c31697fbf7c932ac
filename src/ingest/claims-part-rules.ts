import type { Part } from './claims-part-fields';

/** What the fields of a part owe each other: the field at fault, what was expected, and when it is not so. */
interface PartRule {
	readonly field: keyof Part;
	readonly expected: string;
	readonly breaks: (part: Part) => boolean;
}

const OF_EVERY_PART: readonly (keyof Part)[] = ['main', 'sentence', 'whyNot', 'state'];

/** A part is tested, with all that its test needs, or says why not, and nothing else; the first rule broken is told. */
export const PART_RULES: readonly PartRule[] = [
	{
		field: 'test',
		expected: 'a test, or the field whyNot',
		breaks: ({ test, whyNot }) => test === undefined && whyNot === undefined
	},
	{
		field: 'whyNot',
		expected: 'no reason beside a test and what it needs',
		breaks: (part) => part.whyNot !== undefined && Object.keys(part).some(isOfTest)
	},
	{
		field: 'side',
		expected: 'the side of the balance',
		breaks: (part) => part.test !== undefined && needsSide(part) && part.side === undefined
	},
	{
		field: 'side',
		expected: 'none, for what is paid or received alone has no side',
		breaks: ({ measure, side }) =>
			(measure === 'paid' || measure === 'received') && side !== undefined
	},
	{
		field: 'tense',
		expected: 'present, future or always, and only where years are left out',
		breaks: ({ test, years, tense }) =>
			test !== undefined && (years === undefined) === (tense === undefined)
	},
	{
		field: 'years',
		expected: 'a first year not after the last',
		breaks: ({ years }) => (years?.[0] ?? 0) > (years?.[1] ?? Infinity)
	},
	{
		field: 'number',
		expected: 'a number, and only for an amount, a share, a multiple or a count',
		breaks: (part) => part.test !== undefined && needsNumber(part) === (part.number === undefined)
	},
	{
		field: 'group',
		expected: 'a list of states, and only for the side of a group',
		breaks: ({ test, group }) => (test === 'group-side') === (group === undefined)
	},
	{
		field: 'other',
		expected: 'another state, and only for a multiple of its figure',
		breaks: ({ test, other, state }) =>
			(test === 'multiple') === (other === undefined) || (other !== undefined && other === state)
	},
	{
		field: 'measure',
		expected: 'paid or received, for a multiple',
		breaks: ({ test, measure }) =>
			test === 'multiple' && measure !== 'paid' && measure !== 'received'
	},
	{
		field: 'quoted',
		expected: 'none, where no number is stated',
		breaks: ({ number, quoted, revised }) =>
			number === undefined && (quoted ?? revised) !== undefined
	}
];

function isOfTest(field: string): boolean {
	return !OF_EVERY_PART.some((name) => name === field);
}

function needsSide({ test, measure = 'net' }: Part): boolean {
	if (test === 'side' || test === 'all-states' || test === 'group-side') return true;
	return measure === 'net' && (test === 'amount' || test === 'largest');
}

/** Tests that a number is stated for. */
const OF_NUMBERS: ReadonlySet<Part['test']> = new Set(['amount', 'share-of-nation', 'multiple']);

function needsNumber({ test, scope }: Part): boolean {
	return OF_NUMBERS.has(test) || scope === 'count';
}
