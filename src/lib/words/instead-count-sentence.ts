import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { yearsWords } from './choice-words';
import { countedYears, countsOf, countsWords } from './count-sentence';
import { isOfYears } from './instead-range-sentence';
import type { PartRange } from '$lib/fiscal/verdict/part-range';
import { ONE_FIGURE, byMethods, deedOf, fromTo, isOneFigure, otherDeed } from './instead-run';
import type { Run } from '$lib/fiscal/verdict/vote-values';
import { listOf, shortNameOf } from './names';
import { counted, ordinal, rankOfAll } from './ordinal';
import { share } from './share';
import type { Places } from '$lib/fiscal/verdict/among-all';

/** What share of the nation a state has, from the least to the most by any method. */
export function shareSentence(range: PartRange, run: Run): string {
	const names = listOf(range.names.map(shortNameOf));
	return `${byMethods(isOneFigure(run, share), range.isAccountAlone, isOfYears(range))}, ${names} ${shareWords(range, run)} in ${yearsWords(range.fiscalYears)}.`;
}

/** The same of the other side, as a second sentence about the same state and years. */
export function otherShareSentence(range: PartRange, run: Run): string {
	return `It ${shareWords(range, run)} in the same ${range.fiscalYears.length === 1 ? 'year' : 'years'}.`;
}

/** How many states paid more than they received, from the least to the most by any method. */
export function payersSentence(
	{ least, most }: Run,
	{ years, isAccountAlone }: Pick<PartVerdict, 'years' | 'isAccountAlone'>
): string {
	const fiscalYears = years?.counted ?? [];
	const lead = byMethods(least === most, isAccountAlone);
	const paid = `paid more than ${most === 1 ? 'it' : 'they'} received in ${yearsWords(fiscalYears)}`;
	if (most === 0) return `${lead}, no state ${paid.replace('they', 'it')}.`;
	const count = least === most ? counted(most, 'state', 'states') : `${least} to ${most} states`;
	return `${lead}, ${count} ${paid}, D.C. counted as a state.`;
}

/**
 * How many years a state was on a side: "paid more than it received in 4, 5 or 7 of the 9 years FY2015–23"; who has
 * fewer of the years is told apart: "in 6 of the 25 years FY1981–2005 by the Tax Foundation and in 11 or 12 of the 23
 * years FY1983–2005 by our own account".
 */
export function yearCountSentence(
	{
		part: { side },
		trials,
		isAccountAlone
	}: Pick<PartVerdict, 'part' | 'trials' | 'isAccountAlone'>,
	state: StateCode
): string {
	const deed = side === 'recipient' ? 'received more than it paid' : 'paid more than it received';
	const years = countedYears(trials);
	const told = years.map(({ fiscalYears, trials: own, names }) => {
		const who = years.length > 1 ? ` by ${listOf(names)}` : '';
		return `in ${countsWords(own)} of the ${fiscalYears.length} years ${yearsWords(fiscalYears)}${who}`;
	});
	const isOne = countsOf(trials).length < 2;
	return `${byMethods(isOne, isAccountAlone)}, ${shortNameOf(state)} ${deed} ${listOf(told)}.`;
}

/** Which place a state has among all by its balance: "anywhere from the largest payer to 43rd of 51; at 43rd, it …". */
export function placesSentence({ state, first, last, of, balance, figures }: Places): string {
	if (last === 1)
		return `${ONE_FIGURE}, that made it the largest payer of the ${of}, D.C. counted as a state.`;
	const beyond = figures === 'neutral' ? 'its share' : 'what it received';
	const than = figures === 'neutral' ? 'its share' : `it ${otherDeed(balance)}`;
	const lead = `By what it paid beyond ${beyond}, ${shortNameOf(state)} was`;
	const deed = `it ${deedOf(balance)} than ${than}`;
	if (first === last) return `${lead} ${rankOfAll(last, of)}: ${deed}.`;
	const from = first === 1 ? 'the largest payer' : ordinal(first);
	return `${lead} anywhere from ${from} to ${rankOfAll(last, of)}; at ${ordinal(last)}, ${deed}.`;
}

function shareWords({ measure }: PartRange, { least, most }: Run): string {
	const [deed, whole] =
		measure === 'paid' ? ['paid', 'of all federal taxes'] : ['received', 'of all federal money'];
	return `${deed} ${fromTo(share(least), share(most))} ${whole}`;
}
