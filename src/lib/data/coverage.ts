import { group } from 'd3';
import { isStateCode } from './states';

/** How many areas have figures in one year: of the 51, and others (the nation, territories, abroad). */
export interface YearCoverage {
	readonly year: number;
	readonly states: number;
	readonly others: number;
}

/** Which years of a dataset have figures, from its first to its last; a year without any is there with 0. */
export interface Coverage {
	/** Whether figures are told state by state, or for the nation alone. */
	readonly reach: 'states' | 'nation';
	readonly years: readonly YearCoverage[];
}

type Row = Readonly<Record<string, string | number | null>>;

/** The nation is the one area of a table that names none. */
const NATION = 'US';

/** Rows booked to one of several states that they belong to are printed, but are a figure for none. */
const UNUSABLE = 'merged-districts';

/**
 * Counts the areas that a table has in each year. A row for a run of years, such as a sum, counts in
 * none of them; a table without years has an empty coverage.
 */
export function coverageOf(rows: readonly Row[]): Coverage {
	const usable = rows.filter((row) => row.quality !== UNUSABLE);
	const areas = group(usable, yearOf, areaOf);
	const known = [...areas.keys()].filter((year) => year !== null);
	return {
		reach: rows.some((row) => 'state' in row || 'area' in row) ? 'states' : 'nation',
		years: spanOf(known).map((year) => countsOf(year, [...(areas.get(year)?.keys() ?? [])]))
	};
}

/** The coverage of rows that are told by area and year elsewhere than in two columns. */
export function coverageOfPairs(pairs: Iterable<readonly [year: number, area: string]>): Coverage {
	const areas = new Map<number, Set<string>>();
	for (const [year, area] of pairs) {
		const own = areas.get(year) ?? new Set<string>();
		areas.set(year, own.add(area));
	}
	return {
		reach: 'states',
		years: spanOf([...areas.keys()]).map((year) => countsOf(year, [...(areas.get(year) ?? [])]))
	};
}

function yearOf(row: Row): number | null {
	const year = row.fiscal_year ?? row.year ?? row.tax_year ?? row.crop_year;
	if (typeof year === 'number') return year;
	const { fiscal_year_from: from, fiscal_year_to: to } = row;
	return typeof from === 'number' && from === to ? from : null;
}

function areaOf(row: Row): string {
	return String(row.state ?? row.area ?? NATION);
}

function spanOf(years: readonly number[]): readonly number[] {
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => first + offset);
}

function countsOf(year: number, areas: readonly string[]): YearCoverage {
	const states = areas.filter(isStateCode).length;
	return { year, states, others: areas.length - states };
}
