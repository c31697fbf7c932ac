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

/** The years of a span that open a decade, with their places on it from 0 to 1. */
export function decadesOf([first, last]: readonly [number, number]) {
	const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
	return years
		.filter((year) => year % 10 === 0)
		.map((year) => ({ year, place: (year - first) / years.length }));
}

function shareOf({ states, others }: YearCoverage, reach: Coverage['reach']): number {
	return reach === 'nation' ? Math.min(others, 1) : states / ALL;
}

function kindOf(share: number): CoverageCell['kind'] {
	if (share === 0) return 'gap';
	return share === 1 ? 'full' : 'part';
}
