import type { StateCode } from '$lib/data/states';
import { presentIn } from '$lib/fiscal/core/columns';
import { runningSum, sidesByStart, totalsByStart } from '$lib/fiscal/core/running-sum';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { measureOf } from '$lib/fiscal/measures/measures';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { yearsWords } from './choice-words';
import { besideAverage, deedsOf } from './compare-deeds';
import { otherInterest } from './interest-sentence';
import { formatsOf } from './measure';
import { listOf, shortNameOf } from './names';
import { capital } from './capital';
import { EVEN_BAND } from './even-band';

/** The years of one state that are added up, in the unit of the choice. */
export interface SummedState {
	readonly code: StateCode;
	readonly values: Column;
	/** How far from zero each year is about even, in the same unit: METHOD's band, which is added up as the years are. */
	readonly bands: Column;
}

/** What sentences on a sum are made of; years rise without a gap. */
export interface SummedInput {
	readonly choice: Choice;
	readonly years: readonly number[];
	/** The year that the sum starts with. */
	readonly start: number;
	/** The same years with interest on the debt the other way; none where that moves nothing. */
	readonly otherwise?: {
		readonly interest: Choice['interest'];
		readonly states: readonly SummedState[];
	} | null;
}

/** What a title over sums is made of: the choice, the years that there are, and the nation's balance in each. */
export interface TurnsTold {
	readonly choice: Choice;
	readonly years: readonly number[];
	/** As `sharedOut` has them. */
	readonly nets: Column;
}

/**
 * What the years of each state give added up from the start, and from which starts the sum would have the other
 * sign; or the first year without a figure, where the sum breaks off. What holds of several states alike, that no
 * start turns them, is said once, at the end.
 */
export function summedSentences(
	states: readonly SummedState[],
	input: SummedInput
): readonly string[] {
	const told = states.map((state) => ({
		state,
		total: totalSentence(state, input),
		turn: turnOf(state, input)
	}));
	const steady = told.filter(({ turn }) => turn === 'none').map(({ state }) => state);
	const own = told.map(({ state, total, turn }) => {
		if (turn === 'none') return steady.length > 1 ? total : `${total} ${steadyWords([state])}`;
		return `${total} ${turn}`.trimEnd();
	});
	const sentences = steady.length > 1 ? [...own, steadyWords(steady)] : own;
	return [...sentences, ...otherwiseSentence(input)];
}

/** What the same years come to with interest the other way, for a sum of balances; none where no state has that sum. */
function otherwiseSentence(input: SummedInput): readonly string[] {
	const { otherwise, choice } = input;
	if (!otherwise || choice.measure !== 'net') return [];
	const { signed } = formatsOf(choice);
	const at = input.years.indexOf(input.start);
	const told = otherwise.states.flatMap((state) => {
		const { total } = runningSum(state.values, at);
		const even = sidesByStart(state)[at] === 'even' ? ' (about even)' : '';
		return total === null ? [] : `${shortNameOf(state.code)} ${signed(total)}${even}`;
	});
	if (told.length === 0) return [];
	const each = choice.scale === 'total' ? '' : ' a person';
	return [
		`${otherInterest(otherwise.interest)}, over the same years: ${listOf(told)}${each}, received minus paid.`
	];
}

/** Where some states were found alone there may be a figure, and no average to set it against. */
function sharedWords({ measure, deficit }: Choice): string {
	return measure === 'net' && deficit !== 'none' ? ' with the deficit shared out' : '';
}

function totalSentence(state: SummedState, { choice, years, start }: SummedInput) {
	const { code, values } = state;
	const name = shortNameOf(code);
	const { total, brokenAt } = runningSum(values, years.indexOf(start));
	if (total === null) {
		const year = brokenAt === null ? start : (years[brokenAt] ?? start);
		return `${name} has no figure${sharedWords(choice)} for FY${year}, so no sum from FY${start} on.`;
	}
	const last = years.at(-1) ?? start;
	const period = start === last ? `In FY${start}` : `From FY${start} to FY${last}`;
	const side = choice.measure === 'net' ? sidesByStart(state)[years.indexOf(start)] : null;
	if (side !== 'even') return `${period}, ${name} ${deedWords(total, choice)}.`;
	const { full } = formatsOf(choice);
	const isExact = full(total) === full(0);
	const exact = isExact
		? ''
		: `: it ${deedWords(total, choice)}, within ${EVEN_BAND} of what it paid`;
	return `${period}, ${name} was about even${exact}.`;
}

function deedWords(total: number, choice: Choice): string {
	const { full } = formatsOf(choice);
	const scale = choice.scale === 'total' ? '' : ' a person';
	if (choice.measure !== 'net')
		return `${measureOf(choice.measure).deed[0]} ${full(total)}${scale}`;
	const { payer, recipient } = deedsOf(choice, true);
	const deed = total < 0 ? payer : recipient;
	return deed.replace(' more', () => ` ${full(total)} more${scale}`);
}

/** From which starts the sum has another side; "none", and empty where there is but one start that has a sum. */
function turnOf(state: SummedState, { choice, years, start }: SummedInput): string {
	const sides = sidesByStart(state);
	const own = sides[years.indexOf(start)] ?? null;
	if (choice.measure !== 'net' || own === null || sides.filter(Boolean).length < 2) return '';
	const { payer, recipient } = deedsOf(choice, true);
	const deeds = own === 'even' ? { payer: `it ${payer}`, recipient: `it ${recipient}` } : TURNED;
	const others = Object.entries({ ...deeds, even: 'it is about even' }).flatMap(([side, deed]) => {
		const starts = years.filter((_, i) => side !== own && sides[i] === side);
		return starts.length === 0 ? [] : [`a start in ${yearsWords(starts)} ${deed}`];
	});
	return others.length === 0 ? 'none' : `From ${others.join('; from ')}.`;
}

/** Of a sum with a side only the other one is left, whichever it is. */
const TURNED = { payer: 'it is the other way round', recipient: 'it is the other way round' };

function steadyWords(states: readonly SummedState[]): string {
	const isWhole = states.every(({ values }) => !totalsByStart(values).includes(null));
	const whom = states.length === 1 ? 'The' : `For ${listOf(states.map(nameOf))} the`;
	return `${whom} same holds from every start${isWhole ? '' : ' that has a sum'}.`;
}

/**
 * What a start does to the signs of several sums: from which starts there is a sum at all, whose turn with it, and
 * whose are one from every start; with the rule that the deficit is shared out by.
 */
export function turnsTitle(states: readonly SummedState[], told: TurnsTold): string {
	const signs = states.map((state) => ({
		name: shortNameOf(state.code),
		...sidesOf(state),
		starts: presentIn(totalsByStart(state.values)).length
	}));
	const starts = startsWithSum(states, told.years);
	if (starts.length === 0) return 'No year of these states can be added up';
	const unsummed = signs.filter((one) => one.starts === 0).map(({ name }) => name);
	const clauses = [
		turningWords(
			signs.filter(({ side }) => side === 'turning').map(({ name }) => name),
			told.choice
		),
		...STEADY.flatMap(({ side, hasEven }) =>
			[true, false].map((isWhole) => {
				const same = signs.filter(
					(one) =>
						one.side === side &&
						one.hasEven === hasEven &&
						(one.starts === starts.length) === isWhole
				);
				const every = isWhole ? everyWords(starts, told.years) : ' from every start that has a sum';
				const names = listOf(same.map(({ name }) => name));
				const deed = steadyDeed({ side, hasEven, isOne: same.length === 1 }, told.choice);
				return names === '' ? '' : `${names} ${deed}${every}`;
			})
		),
		unsummed.length === 0 ? '' : `no sum can be made for ${listOf(unsummed)}`
	].filter(Boolean);
	const { opening } = deedsOf(told.choice, true, told.nets);
	const title = `${onlyWords(starts, told.years)}${opening}${clauses.join('; ')}`;
	return capital(title);
}

/** The years from which on some of the states have a sum. */
export function startsWithSum(
	states: readonly Pick<SummedState, 'values'>[],
	years: readonly number[]
): readonly number[] {
	const totals = states.map(({ values }) => totalsByStart(values));
	return years.filter((_, i) => totals.some((column) => (column[i] ?? null) !== null));
}

/** Starts with a sum are the last of the years: a missing one breaks off all sums that start before it. */
export function onlyWords(starts: readonly number[], years: readonly number[]): string {
	const [first, second] = starts;
	if (first === undefined || starts.length === years.length) return '';
	if (starts.length > 2) return `only from a start in FY${first} or later can a sum be made: `;
	return `only from FY${first}${second ? ` and FY${second}` : ''} can a sum be made: `;
}

function everyWords(starts: readonly number[], years: readonly number[]): string {
	if (starts.length === years.length) return ' from every start';
	if (starts.length === 1) return '';
	return starts.length === 2 ? ' from both' : ' from each of them';
}

function turningWords(names: readonly string[], choice: Choice): string {
	if (names.length === 0) return '';
	const what =
		choice.deficit === 'per-person' ? `more ${besideAverage(choice.scale)}` : 'more in all';
	return `whether ${listOf(names)} paid or received ${what} hangs on the year the sum starts`;
}

/** What sums that no start turns come to, in the order in which they are told. */
interface Steady {
	readonly side: Side;
	/** Whether the sums from some starts, not all, are about even. */
	readonly hasEven: boolean;
}

const STEADY: readonly Steady[] = [
	{ side: 'payer', hasEven: false },
	{ side: 'payer', hasEven: true },
	{ side: 'recipient', hasEven: false },
	{ side: 'recipient', hasEven: true },
	{ side: 'even', hasEven: false }
];

function steadyDeed(
	{ side, hasEven, isOne }: Steady & { readonly isOne: boolean },
	choice: Choice
) {
	const even = isOne ? 'was about even' : 'were about even';
	if (side === 'even') return even;
	const deed = deedsOf(choice, isOne)[side];
	return hasEven ? `${deed}, or ${even},` : deed;
}

function nameOf({ code }: SummedState): string {
	return shortNameOf(code);
}

/** The side of the sums from all starts, which those about even do not turn; `null` of a state without a sum. */
function sidesOf(state: SummedState): {
	readonly side: Side | 'turning' | null;
	readonly hasEven: boolean;
} {
	const sides = new Set(sidesByStart(state).filter((side) => side !== null));
	const hasEven = sides.size > 1 && sides.has('even');
	if (sides.has('payer') && sides.has('recipient')) return { side: 'turning', hasEven };
	const side = (['payer', 'recipient', 'even'] as const).find((one) => sides.has(one));
	return { side: side ?? null, hasEven };
}
