import { extent, polygonArea } from 'd3';
import type { Line } from './path';

/** A place inside a shape and its distance from the border, in units of the map. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly room: number;
}

/** Two letters are wider than high: distances across count less by this much. */
const LETTER_SHAPE = 1.5;

const CELLS = 16;
const ROUNDS = 4;

/**
 * The place for two letters in a shape: inside its largest ring, as far from the border as can be, with
 * distances across shortened to the shape of letters (Mapbox's polylabel by plain search).
 */
export function labelPlace(rings: readonly Line[]): Place {
	const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
	const ring = largest.map(([x = 0, y = 0]) => [x / LETTER_SHAPE, y] as const);
	const roomAt = roomIn(ring);
	let box = boxOf(ring);
	let best: Place = { x: 0, y: 0, room: -Infinity };
	for (let round = 0; round < ROUNDS; round += 1) {
		best = placesIn(box).reduce((found, point) => {
			const room = roomAt(point, found.room);
			return room > found.room ? { x: point[0], y: point[1], room } : found;
		}, best);
		box = around(best, box);
	}
	return { ...best, x: best.x * LETTER_SHAPE };
}

function areaOf(ring: Line): number {
	return Math.abs(polygonArea(ring.map(([x = 0, y = 0]) => [x, y])));
}

type Point = readonly [number, number];

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

function boxOf(ring: readonly Point[]): Box {
	const [left = 0, right = 0] = extent(ring, ([x]) => x);
	const [top = 0, bottom = 0] = extent(ring, ([, y]) => y);
	return { left, top, width: right - left, height: bottom - top };
}

function around({ x, y }: Place, { width, height }: Box): Box {
	const [w, h] = [(width * 4) / CELLS, (height * 4) / CELLS];
	return { left: x - w / 2, top: y - h / 2, width: w, height: h };
}

function placesIn({ left, top, width, height }: Box): readonly Point[] {
	return Array.from({ length: CELLS * CELLS }, (_, i) => [
		left + (((i % CELLS) + 0.5) * width) / CELLS,
		top + ((Math.floor(i / CELLS) + 0.5) * height) / CELLS
	]);
}

/**
 * Tells the distance of points to a border, below zero outside; once it is known to be no more than what is found
 * already, any number that is no more. Most points of a shape are near some stroke of its border, and the stroke
 * that was too near the point before mostly is so again: it is asked first.
 */
function roomIn(ring: readonly Point[]): (point: Point, found: number) => number {
	const strokes = ring.map((a, i) => [a, ring[(i + 1) % ring.length] ?? a] as const);
	let near = strokes[0];
	return (point, found) => {
		if (near && distanceTo(near, point) <= found) return -Infinity;
		let isInside = false;
		let nearest = Infinity;
		for (const stroke of strokes) {
			if (isPassed(stroke, point)) isInside = !isInside;
			nearest = Math.min(nearest, distanceTo(stroke, point));
			if (nearest <= found) {
				near = stroke;
				return -Infinity;
			}
		}
		return isInside ? nearest : -nearest;
	};
}

type Stroke = readonly [from: Point, to: Point];

/** Whether a way to the right from a point passes a stroke of the border. */
function isPassed([a, b]: Stroke, [x, y]: Point): boolean {
	return a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
}

function distanceTo([a, b]: Stroke, point: Point): number {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const x = point[0] - a[0];
	const y = point[1] - a[1];
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : (x * dx + y * dy) / length;
	const at = Math.min(Math.max(share, 0), 1);
	return Math.hypot(x - at * dx, y - at * dy);
}
