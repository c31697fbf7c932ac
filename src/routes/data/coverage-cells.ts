import type { Coverage, YearCoverage } from '$lib/data/coverage';

/** One year of a coverage as drawn: its kind, and for a part how much of the 51 areas it has. */
export interface CoverageCell {
	readonly year: number;
	readonly kind: 'full' | 'part' | 'gap' | 'outside';
	/** From 0 to 1. */
	readonly share: number;
}

/** The number of areas in a full year: 50 states and D.C. */
const ALL = 51;

/** A cell for each year of a span: years before and after the dataset are outside, years missing in it gaps. */
export function coverageCells(
	{ reach, years }: Coverage,
	[first, last]: readonly [number, number]
): readonly CoverageCell[] {
	const byYear = new Map(years.map((year) => [year.year, year]));
	return Array.from({ length: last - first + 1 }, (_, offset) => {
		const year = first + offset;
		const found = byYear.get(year);
		const share = found ? shareOf(found, reach) : 0;
		return { year, kind: found ? kindOf(share) : 'outside', share };
	});
}

/** Years between two names that do not touch, also on a phone, where a year has 5 pixels. */
const APART = 7;

/**
 * The first and the last year that a dataset covers, and the decades between that touch neither, with the middle of
 * their cells on a span from 0 to 1; the first alone where the last would touch it.
 */
export function namedYears(
	covered: readonly Pick<YearCoverage, 'year'>[],
	[first, last]: readonly [number, number]
): readonly { readonly year: number; readonly place: number }[] {
	const [from, to] = [covered[0]?.year, covered.at(-1)?.year];
	return covered
		.filter(({ year }) => {
			const isFar = (end: number | undefined) => Math.abs(year - (end ?? year)) >= APART;
			if (year === from) return true;
			return isFar(from) && (year === to || (year % 10 === 0 && isFar(to)));
		})
		.map(({ year }) => ({ year, place: (year - first + 0.5) / (last - first + 1) }));
}

function shareOf({ states, others }: YearCoverage, reach: Coverage['reach']): number {
	return reach === 'nation' ? Math.min(others, 1) : states / ALL;
}

function kindOf(share: number): CoverageCell['kind'] {
	if (share === 0) return 'gap';
	return share === 1 ? 'full' : 'part';
}
