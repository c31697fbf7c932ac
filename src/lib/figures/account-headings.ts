import { positionOf, type StateCode } from '$lib/data/states';
import type { Ledger } from '$lib/fiscal/account/ledger';
import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';
import { leversTitle } from '$lib/words/account-lever-words';
import { besideAverage, type Standing } from '$lib/words/account-sentence';
import { byEstimate, byWhat, insideSentence } from '$lib/words/by-estimate';
import { amount } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { mapTitle, periodOf, subtitleOf, timelineTitle } from '$lib/words/titles';
import { netsOf, type Heading } from './headings';
import { whose, type ReaderKeys } from './reader-keys';

/** Of whom and of what year a figure of the account tells, and by whose sharing rules. */
export interface AccountScope {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly keys: ReaderKeys;
}

/** Over the ledger: both sums. */
export function ledgerHeading(
	{ paid, received }: Ledger,
	{ state, fiscalYear, keys }: AccountScope
): Heading {
	const name = shortNameOf(state);
	return {
		title: byRules(
			`${name} paid ${amount(paid.sum.state)} and received ${amount(received.sum.state)} in ${fiscalYear}`,
			keys
		),
		subtitle: `FY${fiscalYear}, ${whose(keys)}. The nation’s total of a line is measured; ${name}’s part is shared out by the line’s sharing rule.`
	};
}

/** Over the choices that may turn the sign. */
export function leversHeading(
	tracks: readonly LeverTrack[],
	{ state, fiscalYear, keys }: AccountScope
): Heading {
	const others = keys.isOurs ? 'as in our own account' : 'as set here';
	return {
		title: leversTitle(shortNameOf(state), tracks),
		subtitle: `Balance with the federal government, dollars per person, FY${fiscalYear}, as one choice moves from end to end and all others stay ${others}. Each bar is its choice from end to end: the length is not dollars`
	};
}

/** Over the waterfall: how far from the national average. */
export function waterfallHeading(
	standing: Standing,
	{ state, fiscalYear, keys }: AccountScope
): Heading {
	const name = shortNameOf(state);
	return {
		title: `Why ${name} ${besideAverage(standing)}, ${keys.isOurs ? 'by our own account' : 'by your sharing rules'}`,
		subtitle: `From the national average to ${name}, line by line, dollars per person, FY${fiscalYear}, ${whose(keys)}`
	};
}

/** Over the map of an account. */
export function accountMapHeading(shown: ShownYear, choice: Choice, keys: ReaderKeys): Heading {
	const title = mapTitle({ choice, ...shown });
	return {
		title: byRules(title, keys),
		subtitle: `${subtitleOf(choice, periodOf([shown.view.fiscalYear]), [shown.nation.net])}, ${whose(keys)}`
	};
}

/** All years of an account, by a choice, of one state. */
export interface AccountYears {
	readonly all: readonly ShownYear[];
	readonly choice: Choice;
	readonly chosen: StateCode;
}

/** Over the line of all years of an account: against the national average. */
export function accountYearsHeading(
	{ all, choice, chosen }: AccountYears,
	keys: ReaderKeys
): Heading {
	const position = positionOf(chosen);
	const years = all.map(({ view, sides }) => ({
		fiscalYear: view.fiscalYear,
		value: view.neutral[position] ?? null,
		balance: view.neutral[position] ?? null,
		side: sides.neutral[position] ?? null
	}));
	const title = timelineTitle({ choice, state: chosen, years, nets: netsOf(all) });
	const period = periodOf(years.map(({ fiscalYear }) => fiscalYear));
	return {
		title: byRules(title, keys),
		subtitle: `Against the national average: ${insideSentence(subtitleOf(choice, period, netsOf(all)))}, ${whose(keys)}`
	};
}

/** Whose rules a heading rests on. */
function byRules(title: string, { isOurs }: ReaderKeys): string {
	return isOurs ? byEstimate(title, 'account') : byWhat(title, 'your sharing rules');
}
