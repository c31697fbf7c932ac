import type { ArithmeticRow } from '$lib/data/claims';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { correlationOf } from '../account/agreement';
import { combine, mapColumn } from '../core/columns';
import type { ContextByYear } from '../core/context';
import type { Column, EstimateSeries } from '../core/types';
import type { Side } from '../core/verdict-band';

/** A state's balance with one published figure for one year, whole dollars. */
export interface PrintedBalance {
	readonly fiscalYear: number;
	readonly vintage: string;
	readonly net: number;
}

/** Two sums that were added though one may lie inside the other; whole dollars, losses positive. */
export interface Overlap {
	readonly paid: number;
	readonly sources: readonly number[];
	/** Paid less all sources added up. */
	readonly loss: number;
	/** Paid less the largest source alone: the loss if the others are wholly inside it. */
	readonly lossIfInside: number;
}

/** The two sources of one calculation of the campaign, added and not added. */
export function overlapOf(
	rows: readonly ArithmeticRow[],
	calculation: ArithmeticRow['calculation']
): Overlap {
	const amounts = (role: ArithmeticRow['role']) =>
		rows
			.filter((row) => row.calculation === calculation && row.role === role)
			.map((row) => row.amount_usd);
	const sources = amounts('received');
	const paid = total(amounts('paid'));
	return {
		paid,
		sources,
		loss: paid - total(sources),
		lossIfInside: paid - Math.max(...sources)
	};
}

/** One state's balances of several years added up as printed, and in dollars of the base year. */
export interface SumOfYears {
	readonly from: number;
	readonly to: number;
	readonly nominal: number;
	readonly real: number;
	/** What a dollar of the first year is worth in dollars of the base year. */
	readonly firstDollar: number;
}

/** Adds up a state's net over all years of an estimate both ways; `null` where a year or a price is missing. */
export function sumOfYears(
	{ years }: EstimateSeries,
	contexts: ContextByYear,
	position: number
): SumOfYears | null {
	const priced = years.map(({ fiscalYear, net }) => ({
		fiscalYear,
		net: net[position] ?? null,
		price: contexts.get(fiscalYear)?.priceIndex ?? null
	}));
	const known = priced.flatMap(({ fiscalYear, net, price }) =>
		net === null || !price ? [] : [{ fiscalYear, net, price }]
	);
	const [first] = known;
	const last = known.at(-1);
	if (!first || !last || known.length < priced.length) return null;
	return {
		from: first.fiscalYear,
		to: last.fiscalYear,
		nominal: total(known.map(({ net }) => net)),
		real: total(known.map(({ net, price }) => net / price)),
		firstDollar: 1 / first.price
	};
}

/** How many of the states with a figure are payers, and how many are about even. */
export interface PayerCount {
	readonly payers: number;
	readonly even: number;
	readonly states: number;
}

/** Counts payers and states about even by the band of 2 percent. */
export function payersIn(sides: readonly (Side | null)[]): PayerCount {
	const count = (wanted: Side) => sides.filter((side) => side === wanted).length;
	const states = sides.filter((side) => side !== null).length;
	return { payers: count('payer'), even: count('even'), states };
}

/** Dollars per person, or persons per person; missing where either is, or nobody lives there. */
export function perPersonOf(column: Column, population: Column): Column {
	return combine(column, population, (value, persons) => (persons > 0 ? value / persons : null));
}

/** Pearson's correlation over the states that have both figures; D.C. is left out. */
export function tieOf(left: Column, right: Column): number {
	const both = STATE_CODES.flatMap((state, position) => {
		const [a, b] = [left[position] ?? null, right[position] ?? null];
		return state === 'DC' || a === null || b === null ? [] : [[a, b] as const];
	});
	return correlationOf(
		both.map(([a]) => a),
		both.map(([, b]) => b)
	);
}

/** The state, D.C. apart, with the largest figure; `null` where there is none. */
export function largestIn(
	column: Column
): { readonly state: StateCode; readonly value: number } | null {
	const present = STATE_CODES.flatMap((state, position) => {
		const value = column[position] ?? null;
		return state === 'DC' || value === null ? [] : [{ state, value }];
	});
	return present.sort((a, b) => b.value - a.value)[0] ?? null;
}

/** A column without the sign of its figures. */
export function sizesOf(column: Column): Column {
	return mapColumn(column, Math.abs);
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
