import type { Column } from './types';
import { sideOf, type Side } from './verdict-band';

/** Values of a row of years added up from one of them on, in their own unit. */
export interface RunningSum {
	/** The sum up to and with each year; `null` before the start, and from the first year without a figure on. */
	readonly sums: Column;
	/** Position of the first year without a figure from the start on; `null` where none is missing. */
	readonly brokenAt: number | null;
	/** The sum over all years from the start on; `null` where one is missing. */
	readonly total: number | null;
}

/** Adds values up from a position on. A missing year breaks the sum: nothing is put in its place. */
export function runningSum(values: Column, start: number): RunningSum {
	const missing = values.findIndex((value, i) => i >= start && value === null);
	const brokenAt = missing === -1 ? null : missing;
	let sum = 0;
	const sums = values.map((value, i) => {
		if (i < start || (brokenAt !== null && i >= brokenAt)) return null;
		sum += value ?? 0;
		return sum;
	});
	return { sums, brokenAt, total: brokenAt === null ? (sums.at(-1) ?? null) : null };
}

/** The sum from each year to the last; `null` where a year on the way has no figure. */
export function totalsByStart(values: Column): Column {
	let sum: number | null = 0;
	return values
		.toReversed()
		.map((value) => {
			sum = value === null || sum === null ? null : sum + value;
			return sum;
		})
		.toReversed();
}

/** Values of a row of years, and how far from zero each of them is about even, in one unit. */
export interface BandedValues {
	readonly values: Column;
	readonly bands: Column;
}

/**
 * The side of the sum from each year to the last: the bands of its years are added up as the values are, so that it is
 * about even within 2 percent of what was paid in all of them. `null` where either is missing on the way.
 */
export function sidesByStart({ values, bands }: BandedValues): readonly (Side | null)[] {
	const widths = totalsByStart(bands);
	return totalsByStart(values).map((total, i) => sideOf(total, widths[i] ?? null));
}
