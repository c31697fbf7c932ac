import { group } from 'd3';
import type { StateCode } from '$lib/data/states';
import { rankOf } from '../core/rank';
import type { Side } from '../core/verdict-band';
import type { Cell, Figures, Share, SpecYear, StateSigns } from './types';
import { isNeutral } from './specifications';
import { shareOfVotes } from './votes';

/** How much of the votes each side has; the three shares have one `n` and add up to 1. */
export type SideShares = Readonly<Record<Side, Share>>;

/** One year's votes. */
export interface YearShares {
	readonly fiscalYear: number;
	readonly shares: SideShares;
}

/** One state in the ranking of all by the part of its votes that make it a payer. */
export interface PayerRank {
	readonly state: StateCode;
	/** About even counts half. */
	readonly share: Share;
	/** Whether halves of about even are all of the share. */
	readonly isOfHalves: boolean;
	/** 1 = most often a payer; ties share a rank; `null` where nothing votes. */
	readonly rank: number | null;
}

/** Every calculation of a state among dollar-for-dollar figures or among neutral ones, in the order of the matrix. */
export function yearsIn(figures: Figures, { rows }: Pick<StateSigns, 'rows'>): readonly SpecYear[] {
	return rows
		.filter(({ specification }) => isNeutral(specification.rule) === (figures === 'neutral'))
		.flatMap(({ years }) => years);
}

/** A calculation with its part of the votes, as far as its side goes. */
type Sided = Pick<Cell, 'side'> & { readonly weight: number };

/** The parts of the three sides in the votes of some calculations; those without a vote are left out. */
export function sideShares(years: readonly Sided[]): SideShares {
	const share = (side: Side) => shareOfVotes(years, (year) => Number(year.side === side));
	return { payer: share('payer'), recipient: share('recipient'), even: share('even') };
}

/** The part of votes that bears out that a state is on a side: of those about even a half (METHOD 6). */
export function shareFor(side: 'payer' | 'recipient', { [side]: own, even }: SideShares): Share {
	const k = own.k + HALF * even.k;
	return { k, n: own.n, q: own.n === 0 ? null : k / own.n };
}

const HALF = 0.5;

/** The votes of each year, rising; years without votes are not there. */
export function sharesByYear(
	figures: Figures,
	signs: Pick<StateSigns, 'rows'>
): readonly YearShares[] {
	const voting = yearsIn(figures, signs).filter(({ weight }) => weight > 0);
	return [...group(voting, ({ fiscalYear }) => fiscalYear)]
		.map(([fiscalYear, own]) => ({ fiscalYear, shares: sideShares(own) }))
		.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

/** All states by the part of their votes that make them a payer, largest first, then by postal code: the same test for every state. */
export function payerRanking(states: Iterable<StateSigns>, figures: Figures): readonly PayerRank[] {
	const shares = [...states].map((signs) => {
		const sides = sideShares(yearsIn(figures, signs));
		const isOfHalves = sides.payer.k === 0 && sides.even.k > 0;
		return { state: signs.state, share: shareFor('payer', sides), isOfHalves };
	});
	const ranks = rankOf(shares.map(({ share }) => share.q));
	return shares
		.map((entry, position) => ({ ...entry, rank: ranks[position] ?? null }))
		.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.state < b.state ? -1 : 1));
}
