import { group } from 'd3';
import atlas from 'us-atlas/counties-10m.json';
import type { CffrCountyRow } from '$lib/data/account-sources';
import { COUNTY_FACTS, countyName, LATER_CODES, STATE_NOTES } from '$lib/data/counties';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, stateOf, type StateCode } from '$lib/data/states';
import { outOfLine } from '$lib/fiscal/counties/out-of-line';
import type { County, CountyYear, StateCounties } from '$lib/fiscal/counties/types';
import { ledger } from './ledger.server';

const nameByFips = new Map(
	atlas.objects.counties.geometries.map(({ id, properties }) => [id, properties.name])
);

const made = new Map<StateCode, StateCounties>();

/**
 * Federal spending in each county of a state, FY1983–2010 as far as published, dollars of the year; from
 * funds/cffr-counties, the whole state's from funds/cffr, names from the outlines of 2017. A county printed as 0 in
 * total has no figure; a defense part of 0 beside a total is 0.
 */
export function countiesOf(state: StateCode): StateCounties {
	const known = made.get(state) ?? makeCounties(state);
	made.set(state, known);
	return known;
}

function makeCounties(state: StateCode): StateCounties {
	const rows = rowsByState().get(stateOf(state).fips) ?? [];
	const codes = [...new Set(rows.map(({ fips }) => codeOf(fips)))].sort();
	const byYear = group(rows, ({ fiscal_year }) => fiscal_year);
	const years = [...byYear]
		.sort(([a], [b]) => a - b)
		.map(([year, ofYear]) => yearOf(state, { year, codes, rows: ofYear }));
	return {
		state,
		counties: codes.map(countyOf),
		years: years.map((year, at) => ({
			...year,
			outOfLine: outOfLine(years, at).flatMap((i) => codes[i] ?? [])
		})),
		notes: [
			...codes.flatMap((code) => COUNTY_FACTS.get(code)?.note ?? []),
			...[STATE_NOTES[state]].filter((note) => note !== undefined)
		]
	};
}

let byState: ReadonlyMap<string, readonly CffrCountyRow[]> | undefined;

function rowsByState(): ReadonlyMap<string, readonly CffrCountyRow[]> {
	byState ??= group(dataset('funds/cffr-counties'), ({ fips }) => fips.slice(0, 2));
	return byState;
}

function codeOf(fips: string): string {
	return LATER_CODES.get(fips) ?? fips;
}

function countyOf(fips: string): County {
	const fact = COUNTY_FACTS.get(fips);
	const drawn = fact?.outlines ?? [fips];
	const name = nameByFips.get(fips);
	if (name === undefined && !fact?.name) throw new Error(`No name is known for county ${fips}.`);
	return {
		fips,
		name: countyName(fips, name ?? ''),
		missing: fact?.missing ?? 'no figure',
		hasOutline: drawn.some((code) => nameByFips.has(code))
	};
}

interface RowsOfYear {
	readonly year: number;
	readonly codes: readonly string[];
	readonly rows: readonly CffrCountyRow[];
}

function yearOf(
	state: StateCode,
	{ year, codes, rows }: RowsOfYear
): Omit<CountyYear, 'outOfLine'> {
	const byCode = group(rows, ({ fips }) => codeOf(fips));
	const context = ledger().context.get(year);
	const column = (of: 'total_usd' | 'dod_usd') =>
		codes.map((code) => figureOf(byCode.get(code) ?? [], of));
	return {
		fiscalYear: year,
		total: column('total_usd'),
		defense: column('dod_usd'),
		...stateTotalOf(state, year),
		population: context?.population[positionOf(state)] ?? null,
		priceIndex: context?.priceIndex ?? null
	};
}

/** A 0 that stands beside no total is none; a code and its later one never both have a figure: throws where they do. */
function figureOf(rows: readonly CffrCountyRow[], of: 'total_usd' | 'dod_usd'): number | null {
	const figures = rows.flatMap((row) => {
		const figure = row[of];
		return figure === null || (figure === 0 && !row.total_usd) ? [] : [figure];
	});
	if (figures.length > 1) throw new Error(`County ${rows[0]?.fips} has two figures for a year.`);
	return figures[0] ?? null;
}

/** Through whom a total of a state came to us, by the source that its row names. */
const THROUGH: ReadonlyMap<string, string> = new Map([
	['Tax Foundation 2007 (from CFFR)', 'which we have through the Tax Foundation'],
	['Census CFFR via QuickFacts/IndexMundi', 'which we have through IndexMundi'],
	[
		'usgovernmentspending.com (CFFR, rounded to $0.1bn)',
		'which we have through usgovernmentspending.com, rounded'
	]
]);

type StateTotal = Pick<CountyYear, 'stateTotal' | 'through'>;

let totals: ReadonlyMap<string, StateTotal> | undefined;

function stateTotalOf(state: StateCode, year: number): StateTotal {
	totals ??= new Map(
		dataset('funds/cffr').map((row) => [
			`${row.state} ${row.fiscal_year}`,
			{ stateTotal: row.total_usd, through: throughOf(row.source) }
		])
	);
	return totals.get(`${state} ${year}`) ?? { stateTotal: null, through: null };
}

function throughOf(source: string): string {
	const words = THROUGH.get(source);
	if (words === undefined) throw new Error(`Through whom is "${source}" of funds/cffr?`);
	return words;
}
