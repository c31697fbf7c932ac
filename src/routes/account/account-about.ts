import { EXCLUSIONS } from '$lib/fiscal/account/lines/exclusions';
import type { AccountChoice, Exclusion, InterestRule } from '$lib/fiscal/account/types';
import { excludedLines } from '$lib/fiscal/account/lines/exclusions';
import { leversTitle } from '$lib/words/account-lever-words';
import { distanceWords } from '$lib/words/account-sentence';
import { amount } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { mapTitle, periodOf, subtitleOf, timelineTitle } from '$lib/words/titles';
import type { Heading } from '$lib/figures/headings';
import { MAP_CHOICE, YEARS_CHOICE, type AccountBench } from './account-state.svelte';

/** Rules for net interest with the words of their menu. */
export const INTEREST_RULES: readonly { readonly id: InterestRule; readonly label: string }[] = [
	{ id: 'excluded', label: 'Left out' },
	{ id: 'population', label: 'By population' },
	{ id: 'tax-share', label: 'By taxes paid' },
	{ id: 'interest-received', label: 'By interest received' }
];

/** Where the figures of every chart of the account come from. */
export const ACCOUNT_SOURCE =
	'Source: our own account. National totals: OMB Historical Tables; keys: Bureau of Economic Analysis, IRS, CMS, Census Bureau and others, named with each line.';

/** Over the ledger: both sums. */
export function ledgerHeading(bench: AccountBench): Heading {
	const { paid, received } = bench.ledger;
	const name = shortNameOf(bench.state);
	return {
		title: `${name} paid ${amount(paid.sum.state)} and received ${amount(received.sum.state)} in ${bench.fiscalYear}`,
		subtitle: `FY${bench.fiscalYear}, ${whose(bench)}. The nation’s total of a line is measured; ${name}’s part is shared out by the key under its name. Open a group to see its lines.`
	};
}

/** Over the levers. */
export function leversHeading(bench: AccountBench): Heading {
	return {
		title: leversTitle(shortNameOf(bench.state), bench.tracks),
		subtitle: `Balance with Washington, dollars per person, FY${bench.fiscalYear}, as one choice moves from end to end and all others stay as you set them`
	};
}

/** Over the waterfall: how far from the average state. */
export function waterfallHeading(bench: AccountBench): Heading {
	const name = shortNameOf(bench.state);
	return {
		title: `Why ${name} comes out ${distanceWords(bench.standing)}`,
		subtitle: `From the average state to ${name}, line by line, dollars per person, FY${bench.fiscalYear}, ${whose(bench)}`
	};
}

/** Over the map. */
export function accountMapHeading(bench: AccountBench): Heading {
	const { view, sides } = bench.shown;
	const title = mapTitle({ choice: MAP_CHOICE, view, sides });
	return {
		title: bench.isOurs ? title : `With your keys ${lowered(title)}`,
		subtitle: `${subtitleOf(MAP_CHOICE, periodOf([view.fiscalYear]))}, ${whose(bench)}`
	};
}

/** Over the line of all years. */
export function accountYearsHeading(bench: AccountBench): Heading {
	const years = bench.all.map(({ view, sides }) => ({
		fiscalYear: view.fiscalYear,
		value: view.neutral[bench.position] ?? null,
		side: sides.neutral[bench.position] ?? null
	}));
	const title = timelineTitle({ choice: YEARS_CHOICE, state: bench.state, years });
	return {
		title: bench.isOurs ? title : `With your keys ${title}`,
		subtitle: `Against the average state: ${lowered(subtitleOf(YEARS_CHOICE, periodOf(bench.years.all)))}, ${whose(bench)}`
	};
}

/** A program as a choice to leave it out. */
export interface PairState extends Exclusion {
	readonly isOut: boolean;
}

/** Programs, each with whether all of it is left out. */
export function pairStates(choice: AccountChoice): readonly PairState[] {
	const out = excludedLines(choice);
	return EXCLUSIONS.map((pair) => ({
		...pair,
		isOut: [...pair.paid, ...pair.received].every((line) => out.has(line))
	}));
}

/** What is wrong with leaving out one side of a program only. */
export function oneSidedWords({ label, paid }: Exclusion, choice: AccountChoice): string {
	const out = excludedLines(choice);
	const isTaxOut = paid.every((line) => out.has(line));
	return isTaxOut
		? `One-sided: the tax that pays for ${label} is left out, but not all of its money.`
		: `One-sided: money of ${label} is left out, but the tax that pays for it still counts.`;
}

function whose({ isOurs }: AccountBench): string {
	return isOurs ? 'our keys' : 'your keys';
}

function lowered(text: string): string {
	return /^(No|None|Received) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
