import type { GdpRow, PersonalIncomeRow, PopulationRow, PriceRow } from '$lib/data/context';
import { columnOf } from './columns';
import { fiscalYearValue } from './fiscal-year';
import { priceIndexOf } from './prices';
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
}

/** Contexts by fiscal year. */
export type ContextByYear = ReadonlyMap<number, ContextYear>;

/**
 * Throws where a table has a year after `LAST_FISCAL_YEAR`, which would be left unused without a word.
 * Consumer prices are left out: they turn no dollars.
 */
function checkLastYears({ population, gdp, personalIncome, prices }: ContextRows): void {
	const tables: Readonly<Record<string, readonly { readonly year: number }[]>> = {
		'context/population': population,
		'context/gdp': gdp,
		'context/personal-income': personalIncome,
		'context/prices': prices.filter(({ series }) => series !== 'bls-cpi-u')
	};
	for (const [table, rows] of Object.entries(tables)) {
		const unused = rows.find(({ year }) => year > LAST_FISCAL_YEAR);
		if (unused)
			throw new Error(`${table} has ${unused.year}; fiscal years end with ${LAST_FISCAL_YEAR}.`);
	}
}

/**
 * Population (persons), GDP and personal income (current dollars) and the price index of FY1981–2024, from
 * calendar-year tables in fiscal-year weights; GDP on the SIC basis through calendar 1996, NAICS from 1997.
 */
export function contextYears(rows: ContextRows): readonly ContextYear[] {
	checkLastYears(rows);
	const population = byAreaAndYear(rows.population, (row) => row.population);
	const personalIncome = byAreaAndYear(rows.personalIncome, (row) => row.personal_income_usd);
	const gdp = byAreaAndYear(rows.gdp.filter(isOnBasisOfItsYear), (row) => row.gdp_usd);
	const priceIndex = priceIndexOf(rows.prices);
	return fiscalYears().map((fiscalYear) => ({
		fiscalYear,
		population: inFiscalYear(population, fiscalYear),
		gdp: inFiscalYear(gdp, fiscalYear),
		personalIncome: inFiscalYear(personalIncome, fiscalYear),
		priceIndex: priceIndex(fiscalYear)
	}));
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
