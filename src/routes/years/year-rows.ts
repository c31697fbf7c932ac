import { STATES, type StateCode } from '$lib/data/states';
import { missingWords } from '$lib/figures/chart-words';
import { rankOf } from '$lib/fiscal/core/rank';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Side } from '$lib/fiscal/core/verdict-band';

/** A year as the same estimate shows it per person and in all. */
export interface ShownBoth {
	readonly perPerson: ShownYear;
	readonly total: ShownYear;
}

/** One state in the table of a year, dollars of the year; `null` where there is no figure. */
export interface YearRow {
	readonly code: StateCode;
	readonly name: string;
	readonly paid: number | null;
	readonly received: number | null;
	readonly net: number | null;
	readonly perPerson: number | null;
	readonly side: Side | null;
	/** Against the national average, per person. */
	readonly neutral: number | null;
	readonly neutralSide: Side | null;
	/** 1 = receives most per person. */
	readonly rank: number | null;
	/** Why it has no figure, where it has none. */
	readonly missing: string;
}

/** The orders of the table. */
export const ROW_ORDERS = [
	{ id: 'rank', label: 'Largest recipient first' },
	{ id: 'payers', label: 'Largest payer first' },
	{ id: 'name', label: 'Name' }
] as const;

/** An order of the table. */
export type RowOrder = (typeof ROW_ORDERS)[number]['id'];

/** Whether a text is an order of the table. */
export function isRowOrder(text: string): text is RowOrder {
	return ROW_ORDERS.some(({ id }) => id === text);
}

/** All 51 in a year, by name. */
export function yearRows({ perPerson, total }: ShownBoth): readonly YearRow[] {
	const { view, sides } = perPerson;
	const ranks = rankOf(view.plain);
	const rows = STATES.map(({ code, name }, i) => ({
		code,
		name,
		paid: total.view.paid[i] ?? null,
		received: total.view.received[i] ?? null,
		net: total.view.plain[i] ?? null,
		perPerson: view.plain[i] ?? null,
		side: sides.plain[i] ?? null,
		neutral: view.neutral[i] ?? null,
		neutralSide: sides.neutral[i] ?? null,
		rank: ranks[i] ?? null,
		missing: missingWords(view, i)
	}));
	return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Rows in an order; those without a rank stand last, and equal ones as they came. */
export function orderedRows(rows: readonly YearRow[], order: RowOrder): readonly YearRow[] {
	if (order === 'name') return rows;
	const sign = order === 'rank' ? 1 : -1;
	return rows.toSorted((a, b) => {
		if (a.rank === null || b.rank === null)
			return Number(a.rank === null) - Number(b.rank === null);
		return sign * (a.rank - b.rank);
	});
}
