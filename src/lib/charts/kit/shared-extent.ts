import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { Extent } from './extent';

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
