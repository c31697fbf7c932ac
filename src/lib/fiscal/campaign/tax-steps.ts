import type { CollectionsRow } from '$lib/data/taxes';
import { lineOf } from '../account/lines/lines';
import type { AccountYear, LineId } from '../account/types';

/**
 * From what the IRS booked in a state to the taxes its residents bear, in three parts that add up exactly;
 * whole dollars, positive where taxes grow.
 */
export interface TaxSteps {
	/** What the IRS booked from filers in the state. */
	readonly collected: number;
	/** Net of refunds, as the budget counts receipts, the state's share of collections kept. */
	readonly refunds: number;
	/** The same national sums by who bears them instead of by who files. */
	readonly residence: number;
	/** Receipts the IRS does not collect: customs, earnings of the Federal Reserve, fees. */
	readonly notCollected: number;
	/** What the account has the state pay; the sum of the other four. */
	readonly paid: number;
}

interface TaxKind {
	readonly collected: (row: CollectionsRow) => number;
	readonly lines: readonly LineId[];
}

/** The kinds of tax that both the IRS and the budget tell apart. */
const KINDS: readonly TaxKind[] = [
	{
		collected: (row) => figure(row, 'individual_and_employment_usd'),
		lines: [
			'individual-income-tax',
			'payroll-social-security',
			'payroll-medicare',
			'payroll-unemployment',
			'payroll-other'
		]
	},
	{ collected: (row) => figure(row, 'business_income_usd'), lines: ['corporate-tax'] },
	{
		collected: (row) => figure(row, 'estate_usd') + figure(row, 'gift_usd'),
		lines: ['estate-and-gift']
	},
	{
		collected: (row) => figure(row, 'excise_usd'),
		lines: ['excise-highway', 'excise-alcohol-tobacco', 'excise-other']
	}
];

/** The two rows of the IRS table and the account of the same fiscal year. */
export interface TaxInput {
	readonly own: CollectionsRow;
	readonly nation: CollectionsRow;
	readonly year: AccountYear;
	/** Place of the state in `STATES`. */
	readonly position: number;
}

/** Takes collections apart by kind of tax; throws where a kind was not printed. Sources: FFO-5, OMB 2.1. */
export function taxSteps({ own, nation, year, position }: TaxInput): TaxSteps {
	const paid = year.paid[position] ?? 0;
	const scaled = KINDS.map(({ collected, lines }) => ({
		kept: (collected(own) / collected(nation)) * nationalOf(year, lines),
		collected: collected(own),
		borne: borneBy(year, lines, position)
	}));
	const refunds = Math.round(sum(scaled.map(({ kept, collected }) => kept - collected)));
	const borne = sum(scaled.map((kind) => kind.borne));
	return {
		collected: own.total_usd,
		refunds,
		residence: borne - own.total_usd - refunds,
		notCollected: paid - borne,
		paid
	};
}

function figure(row: CollectionsRow, column: keyof CollectionsRow): number {
	const value = row[column];
	if (typeof value === 'number') return value;
	throw new Error(`Collections of ${row.area} in ${row.fiscal_year} have no ${column}.`);
}

function nationalOf(year: AccountYear, lines: readonly LineId[]): number {
	return sum(linesOf(year, lines).map((line) => line.total));
}

function borneBy(year: AccountYear, lines: readonly LineId[], position: number): number {
	return sum(linesOf(year, lines).map((line) => line.usd[position] ?? 0));
}

function linesOf(year: AccountYear, lines: readonly LineId[]) {
	return lines.map((id) => {
		const found = year.lines.find((line) => line.line === id);
		if (!found) throw new Error(`The account has no line ${lineOf(id).label}.`);
		return found;
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
