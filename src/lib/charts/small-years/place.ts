import { quantileSorted, range } from 'd3';
import type { Column } from '$lib/fiscal/core/types';

/** The scale that all small drawings share: the lowest and the highest value drawn in full. */
export interface SmallScale {
	readonly low: number;
	readonly high: number;
}

/** Height of a drawing in its own units; a unit across is a year. */
export const HEIGHT = 48;

/** Of all values so many, from 0 to 1, may lie over the top: more than those of one state, which run along the edge. */
const CUT = 0.025;

/** One scale for all, with zero in it. */
export function smallScale(columns: readonly Column[]): SmallScale {
	const values = columns
		.flat()
		.filter((value) => value !== null)
		.sort((a, b) => a - b);
	return {
		low: Math.min(0, values[0] ?? 0),
		high: Math.max(0, quantileSorted(values, 1 - CUT) ?? 0)
	};
}

/** The distance of thin lines from zero, in dollars per person. */
const GUIDE = 5000;

/** Round values of the scale, zero apart, that a thin line is drawn at in each drawing, the highest first. */
export function guidesOf({ low, high }: SmallScale): readonly number[] {
	const values = range(Math.ceil(low / GUIDE), Math.floor(high / GUIDE) + 1).map((i) => i * GUIDE);
	return values.filter((value) => value !== 0).reverse();
}

/** Where a value stands, from the top, in whole units. */
export function heightIn({ low, high }: SmallScale, value: number): number {
	const within = Math.min(high, Math.max(low, value));
	return high === low ? HEIGHT / 2 : Math.round((HEIGHT * (high - within)) / (high - low));
}

/** A line in steps from year to year, of so many units each; a year without a figure breaks it. */
export function smallLine(values: Column, scale: SmallScale, width = 1): string {
	let before: number | null = null;
	return values
		.map((value, i) => {
			const y = value === null ? null : heightIn(scale, value);
			const step = stepTo(y, before, { x: i * width, width });
			before = y;
			return step;
		})
		.join('');
}

function stepTo(
	y: number | null,
	before: number | null,
	{ x, width }: { readonly x: number; readonly width: number }
): string {
	if (y === null) return '';
	if (before === null) return `M${x} ${y}`;
	const down = y - before;
	return `l${width}${down < 0 ? down : ` ${down}`}`;
}

/** Whether a line leaves the scale in some year. */
export function isCut(values: Column, { low, high }: SmallScale): boolean {
	return values.some((value) => value !== null && (value < low || value > high));
}
