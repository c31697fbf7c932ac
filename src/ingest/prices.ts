import {
	allYearsOf,
	beaTable,
	beaValues,
	presentAmount,
	type BeaTable,
	type BeaUnit
} from './bea-table';
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

/** Price series of the nation by fiscal and by calendar year. */
export const prices: Source = (readRaw) => {
	const rows = [...ombRows(readRaw), ...beaRows(readRaw), ...cpiRows(readRaw)];
	const years = rows.map((row) => Number(row.year));
	const span = { from: Math.min(...years), to: Math.max(...years) };
	return [tidyTable('context/prices', rows, span)];
};

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
