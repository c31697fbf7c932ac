import { stateNamed } from '../lib/data/states';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const COUNTIES_FILE = 'spending/cffr_county_total_and_dod_1983_2010.csv';
const COUNTIES_HEADER = [
	'county_fips',
	'fiscal_year',
	'total_thousand_usd',
	'dod_thousand_usd',
	'total_source'
];
const KINDS_FILE = 'spending/cffr_state_by_category_fy2008_fy2010_partial.csv';
const KINDS = {
	total_usd: 'total_billion_usd',
	direct_payments_usd: 'direct_payments_billion_usd',
	grants_usd: 'grants_billion_usd',
	procurement_usd: 'procurement_billion_usd',
	salaries_usd: 'salaries_and_wages_billion_usd',
	defense_usd: 'defense_billion_usd',
	nondefense_usd: 'nondefense_billion_usd'
} as const;
const KINDS_HEADER = [
	'state',
	'fiscal_year',
	'total_billion_usd',
	'defense_billion_usd',
	'nondefense_billion_usd',
	'direct_payments_billion_usd',
	'grants_billion_usd',
	'procurement_billion_usd',
	'salaries_and_wages_billion_usd'
];
const COUNTY_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [
		[1983, 2007],
		[2009, 2010]
	]
};
const KIND_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [
		[2008, 2008],
		[2010, 2010]
	]
};
const NATION = 'All states combined';
const THOUSANDS = 3;
const BILLIONS = 9;

/** Census Bureau's count of federal spending: by county, and by kind for some states. */
export const cffrCounties: Source = (readRaw) => {
	const byCounty = rawRows(readRaw(COUNTIES_FILE), COUNTIES_FILE, COUNTIES_HEADER);
	const byKind = rawRows(readRaw(KINDS_FILE), KINDS_FILE, KINDS_HEADER);
	return [
		tidyTable('funds/cffr-counties', rowsOfUsedYears(byCounty, COUNTY_YEARS).map(countyRow)),
		tidyTable('funds/cffr-by-category', rowsOfUsedYears(byKind, KIND_YEARS).map(kindRow))
	];
};

function countyRow(raw: RawRow): TidyRow {
	raw.oneOf('total_source', ['P', 'Q', '']);
	return {
		fiscal_year: raw.number('fiscal_year'),
		fips: raw.text('county_fips'),
		total_usd: raw.dollarsOrMissing('total_thousand_usd', THOUSANDS),
		dod_usd: raw.dollarsOrMissing('dod_thousand_usd', THOUSANDS)
	};
}

function kindRow(raw: RawRow): TidyRow {
	const amounts = Object.entries(KINDS).map(([name, column]) => [
		name,
		raw.dollarsOrMissing(column, BILLIONS)
	]);
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaOf(raw),
		...Object.fromEntries(amounts)
	};
}

function areaOf(raw: RawRow): string {
	const name = raw.text('state');
	if (name === NATION) return 'ALL';
	const state = stateNamed(name);
	if (!state) throw raw.fault('state', `the name of a state, DC or "${NATION}"`);
	return state.code;
}
