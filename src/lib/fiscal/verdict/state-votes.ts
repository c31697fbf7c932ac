import { sum } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { Side } from '../core/verdict-band';
import { longRun } from './lead';
import { sharesByYear, yearsIn, type SideShares, type YearShares } from './shares';
import type { Figures, Share, StateSigns } from './types';

/** What the votes of one state come to, against the other states and dollar for dollar. */
export interface StateVotes {
	readonly state: StateCode;
	/** The row of ten years or more to the newest in which votes against the other states go one way. */
	readonly run: ReturnType<typeof longRun>;
	/** Years with votes, rising. */
	readonly years: Readonly<Record<Figures, readonly YearShares[]>>;
}

/** Both figures in the order of pages. */
export const FIGURES: readonly Figures[] = ['neutral', 'plain'];

/** Reads off the calculations of a state what its votes come to. */
export function stateVotes(signs: StateSigns): StateVotes {
	const voting = yearsIn('neutral', signs).filter(({ weight }) => weight > 0);
	return {
		state: signs.state,
		run: longRun(
			voting.map((cell) => ({ cell })),
			new Set(signs.breaks)
		),
		years: { neutral: sharesByYear('neutral', signs), plain: sharesByYear('plain', signs) }
	};
}

/** The parts of the sides in the votes of all years. */
export function sharesOfYears(years: readonly YearShares[]): SideShares {
	const share = (side: Side): Share => {
		const n = sum(years, ({ shares }) => shares[side].n);
		const k = sum(years, ({ shares }) => shares[side].k);
		return { k, n, q: n === 0 ? null : k / n };
	};
	return { payer: share('payer'), recipient: share('recipient'), even: share('even') };
}

/** What all methods say of a state in a year: one side, or not the same. */
export type AllMethods = Side | 'split';

/** The side that a year's votes agree on, or that they split. */
export function sideOfYear({ shares }: Pick<YearShares, 'shares'>): AllMethods {
	const sides = ['payer', 'recipient', 'even'] as const;
	return sides.find((side) => isAll(shares[side])) ?? 'split';
}

/** Shares are sums of fractions: so near to all votes it is all of them. */
const SLACK = 1e-9;

function isAll({ q }: Share): boolean {
	return q !== null && q > 1 - SLACK;
}
