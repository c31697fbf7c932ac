import type { Decider } from '$lib/fiscal/verdict/decides';
import type { AboutEven, Alone, Before } from '$lib/fiscal/verdict/lead';
import { makerWords } from '$lib/fiscal/verdict/makers';
import { choiceInBrief, choiceWords, mostWords, spanWords, yearsWords } from './choice-words';
import { listOf } from './names';
import { numberWord } from './ordinal';
import { SIDE_WORDS } from './votes-words';

/**
 * What was before: in how many years every method had it on which side, some of them about even, and what decided in the
 * others; what decided then is said again in short where it decides now.
 */
export function beforeSentence(before: Before, now: readonly Decider[]): string {
	const { years } = before;
	const span = spanWords(before.first, before.last);
	const only = SIDES.find((side) => before.agreed[side] === years);
	if (only)
		return `Before, in ${span}, every method made it ${SIDE_WORDS[only]}${onlyNear(before)}.`;
	const split = splitYearsOf(before);
	const apart = `methods disagreed${evenApartWords(before)}${mostOfAll(before.deciders, now)}`;
	if (years === 1) return `Before, in ${span}, ${apart}.`;
	const all = numberWord(years);
	if (split === years)
		return `In ${years === 2 ? 'both' : `all ${all}`} years before, ${span}, ${apart}.`;
	const rest = split === 0 ? '' : `; in the other ${numberWord(split)}, ${apart}`;
	return `In the ${all} years before, ${span}, every method made it ${listOf(agreedTold(before))}${agreedNear(before)}${rest}.`;
}

/** The same in few words; what decided takes both its ends to tell, for which there is no room. */
export function beforeInBrief(before: Before): string {
	const { first, last, years } = before;
	const told = agreedWords(before);
	if (told.length === 0) return beforeSentence({ ...before, deciders: [] }, []);
	const when = `Before, in ${spanWords(first, last)}, `;
	const only = SIDES.find((side) => before.agreed[side] === years);
	if (only) return `${when}every method made it ${SIDE_WORDS[only]}${onlyNearInBrief(before)}.`;
	const counts = told.map((words, at) =>
		at === 0
			? `${words.replace(' in ', ' by every method in ')} of ${numberWord(years)} years`
			: words
	);
	return `${when}${listOf(counts)}${nearInBrief(before)}.`;
}

/** In how many years votes have both signs. */
export function splitYearsOf({ years, agreed: { payer, recipient } }: Before): number {
	return years - payer - recipient;
}

const SIDES = ['payer', 'recipient'] as const;

/** The sides that all votes of some year are on, with the number of such years: "a payer in four". */
function agreedWords({ agreed }: Before): readonly string[] {
	return SIDES.filter((side) => agreed[side] > 0).map(
		(side) => `${SIDE_WORDS[side]} in ${numberWord(agreed[side])}`
	);
}

/** The same, with who alone has figures of all of them. */
function agreedTold({ agreed, alone }: Before): readonly string[] {
	return SIDES.filter((side) => agreed[side] > 0).map(
		(side) => `${SIDE_WORDS[side]} in ${numberWord(agreed[side])}${aloneWords(alone[side])}`
	);
}

/** " (FY1981–82, for which only the Tax Foundation has figures)"; empty where others have. */
export function aloneWords(alone: Alone | null): string {
	if (!alone) return '';
	return ` (${yearsWords(alone.fiscalYears)}, for which only ${makerWords(alone.maker).name} has figures)`;
}

/** Of years that are all on one side, in how many some put it about even. */
function onlyNear({ years, near }: Before): string {
	if (near.years === 0 || years === 1) return nearWords(near, '');
	const all = `the ${numberWord(years)} years`;
	return nearWords(
		near,
		near.years === years ? ' in each year' : ` in ${numberWord(near.years)} of ${all}`
	);
}

/** The same of years on either side: "those" are all of them. */
function agreedNear({ agreed, near }: Before): string {
	const all = agreed.payer + agreed.recipient;
	if (near.years === 0 || all === 1) return nearWords(near, '');
	return nearWords(near, ` in ${near.years === all ? 'each' : numberWord(near.years)} of those`);
}

/** ", though in three of those by so little that some put it about even"; empty where none does. */
function nearWords(near: AboutEven, when: string): string {
	return near.years === 0
		? ''
		: `, though${when} by so little that ${whoPutsEven(near)} put it about even`;
}

/** ", in two of six years about even by some"; empty where it was nowhere about even. */
function onlyNearInBrief({ years, near }: Before): string {
	if (near.years === 0) return '';
	const which =
		near.years === years ? 'each year' : `${numberWord(near.years)} of ${numberWord(years)} years`;
	return `, ${years === 1 ? '' : `in ${which} `}about even by ${whoPutsEven(near)}`;
}

/** " (three of those about even by some)"; empty where it was nowhere about even. */
function nearInBrief({ agreed, near }: Before): string {
	if (near.years === 0) return '';
	const all = agreed.payer + agreed.recipient;
	const which = near.years === all ? 'each' : numberWord(near.years);
	return ` (${all === 1 ? '' : `${which} of those `}about even by ${whoPutsEven(near)})`;
}

function whoPutsEven({ years, byAll }: AboutEven): string {
	if (byAll === 0) return 'some';
	return byAll === years ? 'all' : 'some or all';
}

/**
 * " on the sign (in one by so little that all put it about even)": in years of both signs all votes can be about even,
 * which charts show as agreement; empty where they are not.
 */
function evenApartWords(before: Before): string {
	const { evenApart } = before;
	if (evenApart === 0) return '';
	const split = splitYearsOf(before);
	const when = split === 1 ? '' : `in ${evenApart === split ? 'each' : numberWord(evenApart)} `;
	return ` on the sign (${when}by so little that all put it about even)`;
}

/** What decided, after "methods disagreed". */
function mostOfAll(deciders: readonly Decider[], now: readonly Decider[]): string {
	if (deciders.length === 0) return '';
	const isSame = deciders.every(({ choice }) => now.some((each) => each.choice === choice));
	return isSame
		? `, then too most of all on ${mostWords(deciders, choiceInBrief)}`
		: `, most of all on ${mostWords(deciders, choiceWords)}`;
}
