import { sumOf } from '../core/columns';
import type { County, CountyKind, CountyYear } from './types';

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
	return now.total.flatMap((_, i) => (leapsOut([before, now, after], i) ? [i] : []));
}

type ThreeYears = readonly [YearOfFigures, YearOfFigures, YearOfFigures];

function leapsOut([before, now, after]: ThreeYears, i: number): boolean {
	const [earlier, figure, later] = [civilOf(before, i), civilOf(now, i), civilOf(after, i)];
	if (earlier === null || figure === null || later === null) return false;
	const { times, leastDollars } = OUT_OF_LINE;
	return figure >= leastDollars && figure > times * Math.max(earlier, later);
}

/** A year of a state's counties, in their order, and the kind of spending that is told. */
export interface CountiesInYear {
	readonly kind: CountyKind;
	readonly counties: readonly Pick<County, 'fips'>[];
	readonly year: Pick<CountyYear, 'total' | 'outOfLine'>;
}

/** Whether the list's total of a county is out of line with the years before and after; never said of defense alone. */
export function isOutOfLine({ kind, counties, year }: CountiesInYear, i: number): boolean {
	return kind === 'total' && year.outOfLine.includes(counties[i]?.fips ?? '');
}

/** Positions of the counties whose total is told to be out of line, and what they received together, dollars. */
export function allOutOfLine(told: CountiesInYear): {
	readonly positions: readonly number[];
	readonly usd: number;
} {
	const positions = told.counties.flatMap((_, i) => (isOutOfLine(told, i) ? [i] : []));
	return { positions, usd: sumOf(positions.map((i) => told.year.total[i] ?? null)) ?? 0 };
}

/** A county's dollars besides defense; a missing defense part counts as none. */
function civilOf({ total, defense }: YearOfFigures, i: number): number | null {
	const all = total[i] ?? null;
	return all === null ? null : all - (defense[i] ?? 0);
}
