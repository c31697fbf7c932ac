import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Column } from './types';

/** A column of figures made state by state, in the order of `STATES`. */
export function columnOf(valueOf: (state: StateCode, position: number) => number | null): Column {
	return STATE_CODES.map(valueOf);
}

/** The column without a single figure. */
export const NOTHING: Column = columnOf(() => null);

/** A column with each figure changed; what is missing stays missing. */
export function mapColumn(column: Column, change: (value: number) => number | null): Column {
	return column.map((value) => (value === null ? null : change(value)));
}

/** Two columns joined state by state; missing where either is. */
export function combine(
	left: Column,
	right: Column,
	join: (left: number, right: number) => number | null
): Column {
	return left.map((value, position) => {
		const other = right[position] ?? null;
		return value === null || other === null ? null : join(value, other);
	});
}

/** Left less right, state by state; missing where either is. */
export function subtract(left: Column, right: Column): Column {
	return combine(left, right, (a, b) => a - b);
}

/** The figures that are there, in order. */
export function presentIn(column: Column): readonly number[] {
	return column.filter((value) => value !== null);
}

/** The sum of the figures that are there, or `null` where there is none. */
export function sumOf(column: Column): number | null {
	const figures = presentIn(column);
	return figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0);
}

/** How many states have a figure. */
export function countOf(column: Column): number {
	return presentIn(column).length;
}

/** The column with figures only where another column has one. */
export function whereBoth(column: Column, other: Column): Column {
	return combine(column, other, (value) => value);
}

/** Whole dollars, never a negative zero. */
export function wholeDollars(value: number): number {
	return Math.round(value) + 0;
}
