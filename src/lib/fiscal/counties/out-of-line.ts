import type { CountyYear } from './types';

type YearOfFigures = Pick<CountyYear, 'total' | 'defense'>;

/** How many times its neighboring years a figure has to be, and the dollars below which a jump is a small county's. */
const OUT_OF_LINE = { times: 3, leastDollars: 500_000_000 } as const;

/** The one fiscal year within its span that the list of counties has not: those about it stand beside each other there. */
export const YEAR_LEFT_OUT = 2008;

/** The rule in words, for notes, traps and dictionaries. */
export const OUT_OF_LINE_RULE = `at least $500 million besides defense, and more than 3 times what it was in the years before and after it in the list, which has no FY${YEAR_LEFT_OUT}`;

/**
 * Positions of the counties whose total of a year is out of line with the years of the list before and after it. Their
 * defense part is taken out first, since one large order does move it. None in the first and the last year, or where
 * one of the three totals is missing.
 */
export function outOfLine(years: readonly YearOfFigures[], at: number): readonly number[] {
	const [before, now, after] = [years[at - 1], years[at], years[at + 1]];
	if (!before || !now || !after) return [];
	return now.total.flatMap((_, i) => (isOutOfLine([before, now, after], i) ? [i] : []));
}

type ThreeYears = readonly [YearOfFigures, YearOfFigures, YearOfFigures];

function isOutOfLine([before, now, after]: ThreeYears, i: number): boolean {
	const [earlier, figure, later] = [civilOf(before, i), civilOf(now, i), civilOf(after, i)];
	if (earlier === null || figure === null || later === null) return false;
	const { times, leastDollars } = OUT_OF_LINE;
	return figure >= leastDollars && figure > times * Math.max(earlier, later);
}

/** A county's dollars besides defense; a missing defense part counts as none. */
function civilOf({ total, defense }: YearOfFigures, i: number): number | null {
	const all = total[i] ?? null;
	return all === null ? null : all - (defense[i] ?? 0);
}
