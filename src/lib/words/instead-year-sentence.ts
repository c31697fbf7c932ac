import type { Figures } from '$lib/fiscal/verdict/types';
import { byMethods, deedOf, eachOf, isOneFigure, otherDeed, paying, shortRun } from './instead-run';
import { signedMoney } from './money';
import { listOf, shortNameOf } from './names';
import { balanceShared } from './shared-out';
import type { InsteadYear } from '$lib/fiscal/verdict/instead-year';

/** The same with what the nation's balance was by our own account: received − paid, a surplus negative. */
export interface ToldYear extends InsteadYear {
	readonly nation: number | null;
}

/**
 * What can be printed of the balance of a year: "By our own account California paid $42.9 billion more than it received
 * in FY2016, interest on the federal debt left out." Other states that are set beside it follow with theirs. Empty
 * where there are no such figures.
 */
export function oursSentence(years: readonly ToldYear[], figures: Figures): string {
	const [first] = years;
	const range = first?.[figures];
	if (!first || !range) return '';
	const { state, fiscalYear } = first;
	const { ours } = range;
	if (ours === null)
		return `For FY${fiscalYear} our own account has no figure for ${shortNameOf(state)}.`;
	const than = figures === 'plain' ? `than it ${otherDeed(ours)}` : 'than its share';
	const told = years.flatMap((year) => {
		const own = year[figures]?.ours ?? null;
		if (own === null) return [];
		const deed = `${shortNameOf(year.state)} ${deedOf(own, eachOf(first))}`;
		return [year === first ? `${deed} ${than}` : deed];
	});
	const note =
		figures === 'plain'
			? ', interest on the federal debt left out'
			: `, against the other states, with ${balanceShared([first.nation])} shared out equally`;
	return `By our own account ${listOf(told)} in FY${fiscalYear}${note}.`;
}

/** The same year by every method that votes: "Depending on how it is counted, it paid $6.7 billion to $44.0 billion more."; empty where that is our own figure alone. */
export function allSentence(year: InsteadYear, figures: Figures): string {
	const range = year[figures];
	if (!range || (range.least === range.most && range.ours !== null)) return '';
	return `${byMethods(isOneFigure(range))}, it ${shortRun(range, eachOf(year))}.`;
}

/** The same year with interest counted, of each state; empty where our account lacks it. */
export function withInterestSentence(years: readonly InsteadYear[]): string {
	const told = years.flatMap((year) => {
		const { plain, withInterest, state } = year;
		if (withInterest === null || !plain) return [];
		return [`${shortNameOf(state)} ${paying(withInterest, eachOf(year))}`];
	});
	if (told.length === 0) return '';
	return `With interest on the federal debt counted by population, our own account has ${listOf(told)}.`;
}

/** The same year by the other figures: dollar for dollar, or against the other states. */
export function otherFiguresSentence(year: ToldYear, figures: Figures): string {
	const other: Figures = figures === 'plain' ? 'neutral' : 'plain';
	const range = year[other];
	if (!range) return '';
	const note = other === 'plain' ? ', interest on the federal debt left out' : '';
	const ours =
		range.ours === null
			? ''
			: `our own account has ${shortNameOf(year.state)} ${paying(range.ours, eachOf(year))}${note}`;
	const isAlone = range.least === range.most && range.ours !== null;
	const all = isAlone
		? ''
		: `${byMethods(isOneFigure(range)).toLowerCase()}, it ${shortRun(range, eachOf(year))}`;
	const balance = balanceShared([year.nation]);
	const lead =
		other === 'neutral'
			? `Against the other states, with ${balance} shared out`
			: `Dollar for dollar, with ${balance} left where it is`;
	return `${lead}, ${[ours, all].filter(Boolean).join('; ')}.`;
}

/** What the sum of a year ends at with interest left out and with it counted; empty where our account lacks one. */
export function interestSentence({ plain, withInterest }: InsteadYear): string {
	const ours = plain?.ours ?? null;
	if (ours === null || withInterest === null) return '';
	return `Our account leaves interest on the federal debt out and ends at ${signedMoney(ours)}; with interest counted by population it ends at ${signedMoney(withInterest)}.`;
}
