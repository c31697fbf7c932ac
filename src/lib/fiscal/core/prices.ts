import type { PriceRow } from '$lib/data/context';
import { fiscalYearValue } from './fiscal-year';

/** The fiscal year in whose dollars real amounts are told. */
export const BASE_YEAR = 2024;

/** The fiscal years whose local prices are known: BEA's regional price parities begin with calendar 2008. */
export const LOCAL_PRICE_YEARS = { from: 2009, to: 2024 } as const;

/** Whether dollars of a fiscal year can be told at local prices. */
export function hasLocalPrices(fiscalYear: number): boolean {
	return fiscalYear >= LOCAL_PRICE_YEARS.from && fiscalYear <= LOCAL_PRICE_YEARS.to;
}

/**
 * The GDP price index of a fiscal year, 1 in the base year; `null` where it is not known. OMB table 10.1 to
 * its last actual year (FY2023), carried on by the growth of the implicit GDP deflator of BEA in fiscal-year
 * weights.
 */
export function priceIndexOf(rows: readonly PriceRow[]): (fiscalYear: number) => number | null {
	const omb = valuesOf(rows, 'omb-gdp-price-index');
	const lastOmbYear = Math.max(...omb.keys());
	const deflator = deflatorOf(rows);
	const index = (fiscalYear: number): number | null => {
		if (fiscalYear <= lastOmbYear) return omb.get(fiscalYear) ?? null;
		return product(
			omb.get(lastOmbYear) ?? null,
			quotient(deflator(fiscalYear), deflator(lastOmbYear))
		);
	};
	const base = index(BASE_YEAR);
	return (fiscalYear) => quotient(index(fiscalYear), base);
}

function deflatorOf(rows: readonly PriceRow[]): (fiscalYear: number) => number | null {
	const current = valuesOf(rows, 'bea-gdp-current-usd');
	const chained = valuesOf(rows, 'bea-gdp-chained-usd');
	const calendar = (year: number) => quotient(current.get(year) ?? null, chained.get(year) ?? null);
	return (fiscalYear) => fiscalYearValue(calendar, fiscalYear);
}

function valuesOf(rows: readonly PriceRow[], series: PriceRow['series']): Map<number, number> {
	const wanted = rows.filter((row) => row.series === series);
	return new Map(wanted.map((row) => [row.year, row.value]));
}

function quotient(value: number | null, by: number | null): number | null {
	return value === null || by === null || by === 0 ? null : value / by;
}

function product(value: number | null, by: number | null): number | null {
	return value === null || by === null ? null : value * by;
}
