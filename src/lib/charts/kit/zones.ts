/** A point in the unit of the data. */
export type Point = readonly [number, number];

/** The rectangle of data a chart shows. */
export interface Window {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

/** The line y = slope · x + shift. */
export interface EvenLine {
	readonly slope: number;
	readonly shift: number;
}

/** Break even: as much received as paid. */
export const BREAK_EVEN: EvenLine = { slope: 1, shift: 0 };

/** The part of a window where y is at or above every line, as a polygon; empty where there is none. */
export function areaAbove(lines: readonly EvenLine[], window: Window): readonly Point[] {
	return lines.reduce(
		(corners, line) => cut(corners, (point) => heightOver(line, point)),
		cornersOf(window)
	);
}

/** The part of a window where y is at or below every line, as a polygon; empty where there is none. */
export function areaBelow(lines: readonly EvenLine[], window: Window): readonly Point[] {
	return lines.reduce(
		(corners, line) => cut(corners, (point) => -heightOver(line, point)),
		cornersOf(window)
	);
}

/** Whether a point is on the one side of every line: at or above each, or at or below each. */
export function isBeside(
	lines: readonly EvenLine[],
	side: 'above' | 'below',
	point: Point
): boolean {
	return lines.every((line) =>
		side === 'above' ? heightOver(line, point) >= 0 : heightOver(line, point) <= 0
	);
}

/** The stretch of a line that a window shows, from left to right; `null` where it passes outside. */
export function stretchOf(line: EvenLine, window: Window): readonly [Point, Point] | null {
	const onLine = areaAbove([line], window)
		.filter((point) => Math.abs(heightOver(line, point)) <= tolerance(window))
		.toSorted((a, b) => a[0] - b[0]);
	const [first, last] = [onLine[0], onLine.at(-1)];
	if (!first || !last || last[0] - first[0] <= 0) return null;
	return [first, last];
}

/** What the zone above both lines means and what the zone below both means. */
export interface ZoneWords {
	readonly above: string;
	readonly below: string;
}

/**
 * Names the outer zones in words, given how far the national average stands over break-even (only the sign
 * counts: above zero the nation runs a deficit, below it a surplus); `null` where no average is drawn.
 */
export function zoneWords(average: number | null): ZoneWords {
	const above = 'Receives more than it pays';
	const below = 'Pays more than it receives';
	if (average === null) return { above, below };
	if (average >= 0) return { above: 'Receives more than average', below };
	return { above, below: 'Pays more than average' };
}

/** The same in two words, for narrow charts. */
export function shortZoneWords(average: number | null): ZoneWords {
	const [above, below] = ['Receives more', 'Pays more'];
	if (average === null) return { above, below };
	if (average >= 0) return { above: 'Above average', below };
	return { above, below: 'Below average' };
}

function heightOver({ slope, shift }: EvenLine, [x, y]: Point): number {
	return y - (slope * x + shift);
}

function tolerance({ y }: Window): number {
	return (y[1] - y[0]) * 1e-9;
}

function cornersOf({ x, y }: Window): readonly Point[] {
	return [
		[x[0], y[0]],
		[x[1], y[0]],
		[x[1], y[1]],
		[x[0], y[1]]
	];
}

/** Cuts a polygon down to where a linear function is not negative (Sutherland and Hodgman, one edge). */
function cut(corners: readonly Point[], height: (point: Point) => number): readonly Point[] {
	return corners.flatMap((corner, i) => {
		const before = corners.at(i - 1) ?? corner;
		const here = height(corner);
		const there = height(before);
		const crossing =
			here < 0 !== there < 0 ? [between(before, corner, there / (there - here))] : [];
		return here < 0 ? crossing : [...crossing, corner];
	});
}

function between(a: Point, b: Point, share: number): Point {
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
