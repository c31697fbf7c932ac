/**
 * How old the figures are that a side's money is shared out by: parts of Σ|dollars| of the counted lines, net
 * interest apart, together 1 (all 0 where there is no money).
 */
export interface AgeShares {
	/** By figures of the fiscal year itself. */
	readonly ofYear: number;
	/** By figures one or two years away, or by one mean of a period that holds the year. */
	readonly recent: number;
	/** By figures three or more years away. */
	readonly older: number;
	/** The part of `older` by figures of later years, carried back; absent where there is none. */
	readonly later?: number;
	/** By population, since no source places it. */
	readonly byPopulation: number;
}

/** Figures this many years away, at most, count as recent. */
export const RECENT_YEARS = 2;

/** The part shared out by figures of the year or at most two years away. */
export function withinTwoYears({ ofYear, recent }: AgeShares): number {
	return ofYear + recent;
}
