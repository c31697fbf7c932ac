import { extent } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import type { Trial } from './trials';
import type { Cell, CellRow } from './types';
import { ballotOf, valueOf } from './values';

/** The least and the most of some figures. */
export interface Run {
	readonly least: number;
	readonly most: number;
}

/** The figures of one vote in its years, negative where a balance is a payment. */
export function valuesIn(
	rows: readonly CellRow[],
	trial: Trial,
	part: ClaimPartRow
): readonly number[] {
	const scale = isOfPersons(part) ? 'per-person' : part.scale;
	const meant = { ...part, scale, side: (part.measure ?? 'net') === 'net' ? RECEIVED : part.side };
	return cellsOf(rows, trial).flatMap(
		(cell) => valueOf(cell, { ...meant, measure: part.measure ?? 'net' }, ballotOf(part)) ?? []
	);
}

/** The cells of one vote in its years. */
export function cellsOf(
	rows: readonly CellRow[],
	{ specification: { id }, fiscalYears }: Trial
): readonly Cell[] {
	const own = rows.find(({ specification }) => specification.id === id);
	return (own?.years ?? []).filter(({ fiscalYear }) => fiscalYears.includes(fiscalYear));
}

/** From the least to the most; `null` of nothing. */
export function runOf(values: readonly number[]): Run | null {
	const [least, most] = extent(values);
	return least === undefined || most === undefined ? null : { least, most };
}

/** The balance of one calculation in a year; `null` where it has none. */
export function netOf(rows: readonly CellRow[], fiscalYear: number, id: string): number | null {
	const own = rows.find(({ specification }) => specification.id === id);
	return own?.years.find((cell) => cell.fiscalYear === fiscalYear)?.net ?? null;
}

/** An average is one of persons, whatever the part says of scale. */
export function isOfPersons({ scale, test }: ClaimPartRow): boolean {
	return scale === 'per-person' || isOfAverage(test);
}

/** Whether a part sets a state beside the national average. */
export function isOfAverage(test: ClaimPartRow['test']): boolean {
	return test === 'above-average' || test === 'below-average';
}

/** The side by which a balance is negative where a state pays. */
export const RECEIVED = 'recipient' as const;
