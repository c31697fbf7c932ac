import { quantileSorted } from 'd3';
import { presentIn } from '$lib/fiscal/core/columns';
import type { Column } from '$lib/fiscal/core/types';
import type { Klass, Ramp } from '../kit/ramp';

/** From little to much. */
const CLASSES: readonly Klass[] = [1, 2, 3, 4, 5];

/**
 * Classes with about as many counties each, parted at round dollars; fewer where there are fewer counties or where
 * their figures are too alike. They follow the year, since the order of the counties is what they tell.
 */
export function quantileRamp(values: Column): Ramp {
	const rising = [...presentIn(values)].sort((a, b) => a - b);
	const count = Math.min(CLASSES.length, rising.length);
	const cuts = Array.from({ length: Math.max(count - 1, 0) }, (_, i) =>
		rounded(quantileSorted(rising, (i + 1) / count) ?? 0)
	);
	const edges = [...new Set(cuts)];
	return {
		kind: 'amount',
		pivot: 0,
		edges,
		classes: CLASSES.slice(CLASSES.length - edges.length - 1)
	};
}

/** To two figures: an edge is read on the legend. */
function rounded(value: number): number {
	return Number(value.toPrecision(2));
}
