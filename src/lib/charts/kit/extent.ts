/** The lowest and the highest value that a scale shows. */
export interface Extent {
	readonly low: number;
	readonly high: number;
}

/** At most this many values are off the scale at each end. */
const MOST_OFF = 2;

/**
 * What a scale shows of values about some lines: everything, but for one or two values at an end that lie
 * farther from the next than all the rest spans, and would press it into less than half of the scale.
 * Missing values do not count; the lines always do.
 */
export function extentOf(values: Iterable<number | null>, lines: readonly number[]): Extent {
	const present = [...values].filter((value) => value !== null).sort((a, b) => a - b);
	const from = outliersAt(present, lines);
	const to = outliersAt(mirrored(present), mirrored(lines));
	const shown = [...present.slice(from, present.length - to), ...lines];
	return { low: Math.min(...shown), high: Math.max(...shown) };
}

function mirrored(values: readonly number[]): readonly number[] {
	return values.map((value) => -value).reverse();
}

/** How many values at the low end of a rising list are off the scale. */
function outliersAt(rising: readonly number[], lines: readonly number[]): number {
	let off = 0;
	while (off < MOST_OFF && isOutlier(rising.slice(off), lines)) off += 1;
	return off;
}

function isOutlier([value, ...rest]: readonly number[], lines: readonly number[]): boolean {
	if (value === undefined || rest.length < 2) return false;
	const [low, high] = [Math.min(...rest, ...lines), Math.max(...rest, ...lines)];
	return low - value > high - low;
}

/** Where a value stands, in percent of the scale; below 0 or above 100 where it is off the scale. */
export function percentOf({ low, high }: Extent, value: number): number {
	return high > low ? ((value - low) / (high - low)) * 100 : 50;
}

/** Whether a scale leaves out a value, and at which end. */
export function offEnd({ low, high }: Extent, value: number): 'low' | 'high' | 'none' {
	if (value < low) return 'low';
	return value > high ? 'high' : 'none';
}
