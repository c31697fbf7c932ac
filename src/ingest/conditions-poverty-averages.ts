import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw } from './source';
import type { TidyRow } from './tidy';

const FILE = 'conditions/census_spm_poverty_by_state_3yr_averages.csv';
const HEADER = [
	'state',
	'state_name',
	'three_year_average',
	'official_poverty_rate_pct',
	'spm_poverty_rate_pct',
	'source_page'
];
const WINDOW = /^(\d{4})-(\d{4})$/;

/** Averages of three years by state: the supplemental measure, and the official one where it is printed. */
export function officialAndSupplemental(readRaw: ReadRaw): readonly TidyRow[] {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	const official = rows.filter((raw) => !raw.isMissing('official_poverty_rate_pct'));
	return [
		...rows.map((raw) => rowOf(raw, 'spm-3yr', 'spm_poverty_rate_pct')),
		...official.map((raw) => rowOf(raw, 'official-3yr', 'official_poverty_rate_pct'))
	];
}

function rowOf(raw: RawRow, series: string, rate: string): TidyRow {
	const [first, last] = yearsOf(raw);
	return {
		year: last,
		area: areaIn(raw, 'state', ['US']),
		series,
		method: 'single',
		first_year: first,
		rate_percent: raw.number(rate),
		standard_error: null,
		low_90_percent: null,
		high_90_percent: null,
		persons: null
	};
}

function yearsOf(raw: RawRow): readonly [first: number, last: number] {
	const [, first, last] = WINDOW.exec(raw.text('three_year_average')) ?? [];
	if (Number(last) - Number(first) === 2) return [Number(first), Number(last)];
	throw raw.fault('three_year_average', 'three years, as in 2017-2019');
}
