import { rollup } from 'd3';
import type { FederalTotalRow } from '$lib/data/context';
import type { CffrUsRow, UsaspendingRow } from '$lib/data/funds';
import type { CollectionsRow } from '$lib/data/taxes';
import { countOf, sumOf } from '../core/columns';
import type { Column, EstimateId, EstimateSeries, EstimateYear } from '../core/types';

/** A national total that the states' sum of one side is held against. */
export type Yardstick = 'receipts' | 'outlays' | 'collections' | 'cffr' | 'obligations';

/** What each yardstick is, for a table's heading. */
export const YARDSTICKS: Readonly<Record<Yardstick, string>> = {
	receipts: 'all federal receipts (OMB)',
	outlays: 'all federal outlays (OMB)',
	collections: 'all collections of the IRS',
	cffr: 'all spending in the Census report, with territories and money without a state',
	obligations: 'all obligations on file, with territories'
};

/** The published rows the yardsticks are read from. */
export interface TotalRows {
	readonly federalTotals: readonly FederalTotalRow[];
	readonly collections: readonly CollectionsRow[];
	readonly cffrUs: readonly CffrUsRow[];
	readonly usaspending: readonly UsaspendingRow[];
}

/** Whole dollars of each yardstick by fiscal year; a year without a total is not there. */
export type NationalTotals = Readonly<Record<Yardstick, ReadonlyMap<number, number>>>;

/** The part of the nation's total that one estimate puts to states in one year; `null` where it is not known. */
export interface YearShares {
	readonly fiscalYear: number;
	/** States with a balance. */
	readonly states: number;
	readonly paid: number | null;
	readonly received: number | null;
}

/** The shares of an estimate in all its years, and what they are shares of (`null`: no sides to compare). */
export interface EstimateShares {
	readonly estimate: EstimateId;
	readonly paidOf: Yardstick | null;
	readonly receivedOf: Yardstick | null;
	readonly years: readonly YearShares[];
}

interface Sides {
	readonly paid: Yardstick;
	readonly received: Yardstick;
}

/** Each side's yardstick; estimates that publish only balances have none. */
const YARDSTICKS_OF: Readonly<Partial<Record<EstimateId, Sides>>> = {
	account: { paid: 'receipts', received: 'outlays' },
	'tax-foundation': { paid: 'receipts', received: 'cffr' },
	'rockefeller-2019': { paid: 'receipts', received: 'outlays' },
	'collections-cffr': { paid: 'collections', received: 'cffr' },
	'collections-usaspending': { paid: 'collections', received: 'obligations' }
};

/** Reads the yardsticks: printed totals, and for obligations the sum over all areas on file. */
export function nationalTotals(rows: TotalRows): NationalTotals {
	return {
		receipts: federalTotal(rows.federalTotals, 'total/receipts'),
		outlays: federalTotal(rows.federalTotals, 'total/outlays'),
		collections: new Map(
			rows.collections
				.filter((row) => row.area === 'US')
				.map((row) => [row.fiscal_year, row.total_usd])
		),
		cffr: new Map(
			rows.cffrUs
				.filter((row) => row.item === 'total')
				.map((row) => [row.fiscal_year, row.amount_usd])
		),
		obligations: rollup(
			rows.usaspending,
			(ofYear) => ofYear.reduce((sum, row) => sum + row.obligations_usd, 0),
			(row) => row.fiscal_year
		)
	};
}

/**
 * For every estimate and year the states' sum of each side over its national total, 1 being all of it:
 * what is missing to 1 is money without a state, in territories, or of states without a figure.
 */
export function shareOfTotals(
	series: readonly EstimateSeries[],
	totals: NationalTotals
): readonly EstimateShares[] {
	return series.map(({ estimate, years }) => {
		const sides = YARDSTICKS_OF[estimate];
		return {
			estimate,
			paidOf: sides?.paid ?? null,
			receivedOf: sides?.received ?? null,
			years: years.map((year) => sharesOfYear(year, sides, totals))
		};
	});
}

/** The least and the most of a side's total that is left out in any year; `null` where it is never known. */
export function leftOutRange(
	years: readonly YearShares[],
	side: 'paid' | 'received'
): readonly [number, number] | null {
	const left = years.flatMap((year) => leftOutOf(year[side]) ?? []);
	return left.length === 0 ? null : [Math.min(...left), Math.max(...left)];
}

/** What a share leaves out of the whole; `null` where the share is not known. */
export function leftOutOf(share: number | null): number | null {
	return share === null ? null : 1 - share;
}

function sharesOfYear(
	{ fiscalYear, net, paid, received }: EstimateYear,
	sides: Sides | undefined,
	totals: NationalTotals
): YearShares {
	const share = (column: Column, yardstick: Yardstick | undefined) =>
		yardstick === undefined ? null : shareOf(column, totals[yardstick].get(fiscalYear));
	return {
		fiscalYear,
		states: countOf(net),
		paid: share(paid, sides?.paid),
		received: share(received, sides?.received)
	};
}

function shareOf(column: Column, total: number | undefined): number | null {
	const sum = sumOf(column);
	return sum === null || !total ? null : sum / total;
}

function federalTotal(
	rows: readonly FederalTotalRow[],
	line: 'total/receipts' | 'total/outlays'
): ReadonlyMap<number, number> {
	const totals = rows.filter((row) => row.table === '1.1' && row.line === line);
	return new Map(totals.map((row) => [row.fiscal_year, row.amount_usd]));
}
