/** A rectangle in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A dot in pixels. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** A straight line between two points in pixels. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** What a label must not hit, and the box it must not leave. */
export interface Obstacles {
	readonly bounds: Box;
	readonly boxes: readonly Box[];
	readonly discs: readonly Disc[];
	readonly segments: readonly Segment[];
}

/**
 * Moves positions as little as possible until neighbors are `gap` apart and all lie inside the bounds; the
 * order stays. Where the bounds are too small for the gap, the gap shrinks. Answers in the order given.
 */
export function spread(
	positions: readonly number[],
	gap: number,
	[low, high]: readonly [number, number]
): readonly number[] {
	const count = positions.length;
	if (count === 0) return [];
	const step = count > 1 ? Math.min(gap, (high - low) / (count - 1)) : 0;
	const order = positions.map((_, i) => i).sort((a, b) => at(positions, a) - at(positions, b));
	const rising = nearestRising(order.map((index, rank) => at(positions, index) - rank * step));
	const room = high - step * (count - 1);
	const result = new Array<number>(count).fill(0);
	order.forEach((index, rank) => {
		result[index] = Math.min(Math.max(at(rising, rank), low), room) + rank * step;
	});
	return result;
}

/** The closest sequence that never falls: runs that would fall are drawn together at their mean. */
function nearestRising(targets: readonly number[]): readonly number[] {
	const pools: { sum: number; count: number }[] = [];
	for (const target of targets) {
		let pool = { sum: target, count: 1 };
		for (let last = pools.at(-1); last && poolMean(last) > poolMean(pool); last = pools.at(-1)) {
			pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
			pools.pop();
		}
		pools.push(pool);
	}
	return pools.flatMap((pool) => new Array<number>(pool.count).fill(poolMean(pool)));
}

function poolMean(pool: { readonly sum: number; readonly count: number }): number {
	return pool.sum / pool.count;
}

function at(values: readonly number[], index: number): number {
	return values[index] ?? 0;
}

/** The position of the first box that leaves no bounds and hits no obstacle, or −1. */
export function firstFree(candidates: readonly Box[], obstacles: Obstacles): number {
	return candidates.findIndex((box) => isFree(box, obstacles));
}

function isFree(box: Box, { bounds, boxes, discs, segments }: Obstacles): boolean {
	return (
		isInside(box, bounds) &&
		!boxes.some((other) => boxesMeet(box, other)) &&
		!discs.some((disc) => discMeets(disc, box)) &&
		!segments.some((segment) => segmentMeets(segment, box))
	);
}

function isInside(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}

function boxesMeet(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function discMeets({ x, y, r }: Disc, box: Box): boolean {
	const dx = x - Math.min(Math.max(x, box.left), box.right);
	const dy = y - Math.min(Math.max(y, box.top), box.bottom);
	return dx * dx + dy * dy < r * r;
}

/** Whether any part of a line lies in a box: cuts the line down to the box, side by side. */
export function segmentMeets(segment: Segment, box: Box): boolean {
	// Most lines lie wholly to one side, and a chart asks this of a million pairs.
	if (isBeside(segment, box)) return false;
	const { x1, y1, x2, y2 } = segment;
	let from = 0;
	let to = 1;
	const sides = [
		[x1 - x2, x1 - box.left],
		[x2 - x1, box.right - x1],
		[y1 - y2, y1 - box.top],
		[y2 - y1, box.bottom - y1]
	] as const;
	for (const [run, room] of sides) {
		if (run < 0) from = Math.max(from, room / run);
		if (run > 0) to = Math.min(to, room / run);
	}
	return from < to;
}

function isBeside({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
	return (
		(x1 < left && x2 < left) ||
		(x1 > right && x2 > right) ||
		(y1 < top && y2 < top) ||
		(y1 > bottom && y2 > bottom)
	);
}
