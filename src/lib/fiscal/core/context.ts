import type {
	GdpRow,
	PersonalIncomeRow,
	PopulationRow,
	PriceRow,
	RegionalPriceRow
} from '$lib/data/context';
import { columnOf } from './columns';
import { fiscalYearValue } from './fiscal-year';
import { LOCAL_PRICE_YEARS, priceIndexOf } from './prices';
import type { Column, ContextYear } from './types';

/** First fiscal year with a context: the first of any estimate. */
export const FIRST_FISCAL_YEAR = 1981;

/** Last fiscal year with a context. */
export const LAST_FISCAL_YEAR = 2024;

/** First calendar year taken on the NAICS basis; FY1997 mixes a quarter SIC 1996 and three quarters NAICS 1997. */
export const GDP_BREAK_YEAR = 1997;

/** What figures are divided by in each fiscal year, and the published rows it comes from. */
export interface ContextRows {
	readonly population: readonly PopulationRow[];
	readonly gdp: readonly GdpRow[];
	readonly personalIncome: readonly PersonalIncomeRow[];
	readonly prices: readonly PriceRow[];
	readonly regionalPrices: readonly RegionalPriceRow[];
}

/** Contexts by fiscal year. */
export type ContextByYear = ReadonlyMap<number, ContextYear>;

/**
 * Population (persons), GDP and personal income (current dollars), the price index and regional prices (from
 * FY2009) of FY1981–2024, from calendar-year tables in fiscal-year weights; GDP on the SIC basis through calendar 1996, NAICS from 1997.
 */
export function contextYears(rows: ContextRows): readonly ContextYear[] {
	checkLastYears(rows);
	const population = byAreaAndYear(rows.population, (row) => row.population);
	const personalIncome = byAreaAndYear(rows.personalIncome, (row) => row.personal_income_usd);
	const gdp = byAreaAndYear(rows.gdp.filter(isOnBasisOfItsYear), (row) => row.gdp_usd);
	const regionalPrices = byAreaAndYear(rows.regionalPrices, (row) => row.all_items);
	const priceIndex = priceIndexOf(rows.prices);
	return fiscalYears().map((fiscalYear) => ({
		fiscalYear,
		population: inFiscalYear(population, fiscalYear),
		gdp: inFiscalYear(gdp, fiscalYear),
		personalIncome: inFiscalYear(personalIncome, fiscalYear),
		priceIndex: priceIndex(fiscalYear),
		regionalPrices: inFiscalYear(regionalPrices, fiscalYear)
	}));
}

/**
 * Throws where a table has a year after the last one used, which would be left out without a word. Consumer
 * prices are not asked: they turn no dollars.
 */
function checkLastYears(rows: ContextRows): void {
	const gdpPrices = rows.prices.filter(({ series }) => series !== 'bls-cpi-u');
	checkLastYear('context/population', rows.population, LAST_FISCAL_YEAR);
	checkLastYear('context/gdp', rows.gdp, LAST_FISCAL_YEAR);
	checkLastYear('context/personal-income', rows.personalIncome, LAST_FISCAL_YEAR);
	checkLastYear('context/prices', gdpPrices, LAST_FISCAL_YEAR);
	checkLastYear('context/regional-prices', rows.regionalPrices, LOCAL_PRICE_YEARS.to);
}

function checkLastYear(
	table: string,
	rows: readonly { readonly year: number }[],
	last: number
): void {
	const unused = rows.find(({ year }) => year > last);
	if (unused) throw new Error(`${table} has ${unused.year}; the last year used is ${last}.`);
}

/** The same contexts, found by fiscal year. */
export function contextByYear(years: readonly ContextYear[]): ContextByYear {
	return new Map(years.map((year) => [year.fiscalYear, year]));
}

function fiscalYears(): readonly number[] {
	const count = LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1;
	return Array.from({ length: count }, (_, offset) => FIRST_FISCAL_YEAR + offset);
}

function isOnBasisOfItsYear(row: GdpRow): boolean {
	return row.basis === (row.year < GDP_BREAK_YEAR ? 'sic' : 'naics');
}

function byAreaAndYear<Row extends { readonly area: string; readonly year: number }>(
	rows: readonly Row[],
	valueOf: (row: Row) => number
): ReadonlyMap<string, number> {
	return new Map(rows.map((row) => [`${row.area} ${row.year}`, valueOf(row)]));
}

function inFiscalYear(calendar: ReadonlyMap<string, number>, fiscalYear: number): Column {
	return columnOf((state) =>
		fiscalYearValue((year) => calendar.get(`${state} ${year}`), fiscalYear)
	);
}
