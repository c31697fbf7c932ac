import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';

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

/** A state's values, which share a scale with others. */
export interface OnScale {
	readonly code: StateCode;
	readonly values: Column;
}

/** One scale for several states, and which of them leaves it. */
export interface SharedExtent extends Extent {
	readonly off: readonly StateCode[];
}

/** The seat of government has far more federal money per person than any state, and would flatten all beside it. */
const SEAT: StateCode = 'DC';

/** From how many times the span of the others on its line is cut. */
const TIMES = 3;

/** Of that span so much is added where it is cut, so that it runs clear of the others. */
const LEEWAY = 0.08;

/**
 * One scale that holds all states compared and the lines between them; but where the seat of government would
 * stretch it to several times what the others need, it is theirs, and that one runs along its edge.
 */
export function sharedExtent(
	states: readonly OnScale[],
	lines: readonly (number | null)[]
): SharedExtent {
	const spanOf = (shown: readonly OnScale[]): Extent => {
		const values = [...shown.flatMap((one) => one.values), ...lines].filter(
			(value) => value !== null
		);
		return { low: Math.min(...values), high: Math.max(...values) };
	};
	const all = spanOf(states);
	const others = states.filter(({ code }) => code !== SEAT);
	if (others.length === 0 || others.length === states.length) return { ...all, off: [] };
	const own = spanOf(others);
	const span = own.high - own.low;
	if (span <= 0 || all.high - all.low < TIMES * span) return { ...all, off: [] };
	return {
		low: all.low < own.low ? own.low - LEEWAY * span : own.low,
		high: all.high > own.high ? own.high + LEEWAY * span : own.high,
		off: [SEAT]
	};
}

/** A value as near to its place as a scale lets it. */
export function withinExtent({ low, high }: Extent, value: number): number {
	return Math.min(high, Math.max(low, value));
}

/** The arrow of a value that is off its scale; empty where it is on it. */
export function offArrow({ low, high }: Extent, value: number): string {
	if (value > high) return ' ↑';
	return value < low ? ' ↓' : '';
}
