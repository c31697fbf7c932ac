import type { Descriptor } from '../lib/data/descriptor';
import { BEA } from './bea-descriptor';
import {
	allYearsOf,
	beaTable,
	beaValues,
	presentAmount,
	type BeaTable,
	type BeaUnit
} from './bea-table';
import { numberField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { readYearRows } from './omb-table';
import { rawRows } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const OMB_FILE = 'context/omb_hist10z1_fy2025.csv';
const BEA_FILE = 'context/bea_SAGDP1__ALL_AREAS_1997_2024.csv';
const CPI_FILE = 'context/bls_cpi_u_annual_average_2000_2025.csv';
const CPI_HEADER = ['year', 'annual_avg_index', 'inflation_rate_pct', 'deflator_to_latest'];

const OMB_REQUEST = { table: '10.1', unit: '(Fiscal Year 2017 = 1.000)', from: 1979 };
const OMB_LINE = 'gdp-chained-price-index';

const descriptor: Omit<Descriptor, 'name' | 'title'> = {
	description:
		'What turns dollars of one year into dollars of another: the GDP price index by fiscal year, current and chained GDP by calendar year (their quotient is the implicit deflator), and consumer prices.',
	publisher: `US Office of Management and Budget (OMB); ${BEA.publisher}; US Bureau of Labor Statistics (BLS)`,
	table:
		'OMB Historical Table 10.1, GDP (chained) price index; BEA SAGDP1, US, lines 1 and 3; BLS CUUR0000SA0, annual average',
	address: 'https://www.whitehouse.gov/omb/budget/historical-tables/',
	reachedThrough:
		'OMB: GitHub CSISdefense/Lookup-Tables, commit 44bdfe6b63a991c7c3718b710592ace78d882789, economic/. BEA (https://apps.bea.gov/regional/zip/SAGDP.zip): GitHub takehsia/STATS_506_finalproject, commit 2dbe1479465b497e79550aeee6f3d3748e1eac25. BLS (https://data.bls.gov/timeseries/CUUR0000SA0): GitHub woop91/509dds-data, commit 27e97236f2b096c6fb6a19f9748523ba44224450, data/external/bls-cpi/',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/prices.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'OMB: FY2025 budget, March 2024; BEA: 26 September 2025; BLS: June 2026',
	primaryKey: ['table', 'period', 'year', 'series'],
	missingValues: '',
	fields: [
		textField('table', 'OMB 10.1, BEA SAGDP1 or BLS CUUR0000SA0'),
		textField('period', 'fiscal (1 October to 30 September) or calendar'),
		yearField('year', 'fiscal or calendar year, as period says'),
		textField(
			'series',
			'omb-gdp-price-index (FY2017 = 1), bea-gdp-current-usd (dollars of the year), bea-gdp-chained-usd (dollars of 2017), bls-cpi-u (1982-84 = 100, not seasonally adjusted)'
		),
		numberField('value', 'as series says', 'dollars are whole dollars, published in millions')
	],
	caveats: [
		'OMB 10.1 is one edition behind the budget tables: actual to FY2023; its later years are estimates and left out.',
		'OMB 10.1 begins with FY1940: years before 1979 are left out, as no estimate here begins before FY1981.',
		'The implicit GDP deflator is 100 x bea-gdp-current-usd / bea-gdp-chained-usd with 2017 = 100.',
		'Consumer prices before 2000 are left out: only monthly figures are in hand, no published annual average.'
	],
	checks: [
		'Current and chained GDP are equal in 2017.',
		'Consumer prices equal the mean of the published months within 0.05 in every year.',
		'OMB 10.1 equals the deflator implied in OMB 6.1 within 0.0001 to FY2010 and 0.0024 by FY2023.'
	]
};

/** Price series of the nation by fiscal and by calendar year. */
export const prices: Source = (readRaw) => {
	const rows = [...ombRows(readRaw), ...beaRows(readRaw), ...cpiRows(readRaw)];
	return [tidyTable({ name: 'context/prices', title: titleOf(rows), ...descriptor }, rows)];
};

function titleOf(rows: readonly TidyRow[]): string {
	const years = rows.map((row) => Number(row.year));
	return `Price indexes of the nation, ${Math.min(...years)} to ${Math.max(...years)}`;
}

function ombRows(readRaw: ReadRaw): TidyRow[] {
	const figures = readYearRows(readRaw(OMB_FILE), OMB_FILE, OMB_REQUEST);
	const index = figures.filter((figure) => figure.line === OMB_LINE);
	if (index.length === 0) throw new Error(`${OMB_FILE}: no column "${OMB_LINE}".`);
	return index.map(({ fiscalYear, value }) => ({
		table: 'OMB 10.1',
		period: 'fiscal',
		year: fiscalYear,
		series: 'omb-gdp-price-index',
		value
	}));
}

function beaRows(readRaw: ReadRaw): TidyRow[] {
	const table = beaTable(readRaw(BEA_FILE, 'latin1'), BEA_FILE);
	return [
		...gdpRows(table, 'bea-gdp-chained-usd', {
			line: '1',
			unit: 'Millions of chained 2017 dollars'
		}),
		...gdpRows(table, 'bea-gdp-current-usd', { line: '3', unit: 'Millions of current dollars' })
	];
}

function gdpRows(
	table: BeaTable,
	series: string,
	wanted: { readonly line: string; readonly unit: BeaUnit }
): TidyRow[] {
	const values = beaValues(table, { ...wanted, ...allYearsOf(table) });
	return values
		.filter(({ area }) => area === 'US')
		.map((value) => ({
			table: 'BEA SAGDP1',
			period: 'calendar',
			year: value.year,
			series,
			value: presentAmount(value)
		}));
}

function cpiRows(readRaw: ReadRaw): TidyRow[] {
	return rawRows(readRaw(CPI_FILE), CPI_FILE, CPI_HEADER).map((raw) => ({
		table: 'BLS CUUR0000SA0',
		period: 'calendar',
		year: raw.number('year'),
		series: 'bls-cpi-u',
		value: raw.decimalText('annual_avg_index')
	}));
}
