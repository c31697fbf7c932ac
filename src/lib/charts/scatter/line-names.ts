import { firstFree, type Box, type Obstacles } from '../kit/declutter';
import { labelWidth, strongWidth } from '../kit/label-width';

/** A straight line in pixels, from left to right, with the name that runs along it. */
export interface NamedLine {
	readonly name: string;
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	/** Whether the name runs over the line or under it. */
	readonly side: 'over' | 'under';
}

/** A name along a line: where its first letter stands and how it is turned, in degrees. */
export interface LineName {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly turn: number;
	readonly boxes: readonly Box[];
}

const STEP = 10;
const PIECE = 8;

/** Runs a name along its line, as far left as it hits nothing; at the left end where it always does. */
export function nameLine(line: NamedLine, obstacles: Obstacles): LineName | null {
	const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
	const length = Math.hypot(dx, dy);
	const width = labelWidth(line.name);
	const room = length - width;
	if (room < 0) return null;
	const run = { dx, dy, length, width };
	for (let start = 0; start <= room; start += STEP) {
		const place = nameAt(line, start, run);
		if (place.boxes.every((box) => firstFree([box], obstacles) === 0)) return place;
	}
	return nameAt(line, 0, run);
}

interface Run {
	readonly dx: number;
	readonly dy: number;
	readonly length: number;
	readonly width: number;
}

function nameAt({ name, from, side }: NamedLine, start: number, run: Run): LineName {
	const [cos, sin] = [run.dx / run.length, run.dy / run.length];
	const off = side === 'over' ? -11 : 11;
	const at = (along: number): readonly [number, number] => [
		from[0] + cos * along - sin * off,
		from[1] + sin * along + cos * off
	];
	const pieces = Math.ceil(run.width / PIECE);
	const boxes = Array.from({ length: pieces + 1 }, (_, i) => {
		const [x, y] = at(start + (i * run.width) / pieces);
		return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
	});
	const [x, y] = at(start);
	return { name, x, y, turn: (Math.atan2(run.dy, run.dx) * 180) / Math.PI, boxes };
}

/** The words of a zone, from their left end, at half height. */
export interface ZoneLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

/** How far from the edge the words may stand, in pixels. */
const ROWS = [14, 32, 50];

/** What the words of a zone keep off, and whether a place lies in the zone. */
export interface ZoneSpace extends Obstacles {
	readonly isIn: (box: Box) => boolean;
}

/** Puts a zone's words in its corner, or as near along the edge as they hit nothing; `null` where it has no room. */
export function nameZone(
	text: string,
	corner: 'top-left' | 'bottom-right',
	{ isIn, ...obstacles }: ZoneSpace
): ZoneLabel | null {
	const width = strongWidth(text);
	const { left, right, top, bottom } = obstacles.bounds;
	const isTop = corner === 'top-left';
	const count = Math.max(0, Math.floor((right - left - width - 16) / STEP) + 1);
	const choices = ROWS.flatMap((row) => {
		const y = isTop ? top + row : bottom - row;
		return Array.from({ length: count }, (_, i) => {
			const start = isTop ? left + 8 + i * STEP : right - 8 - width - i * STEP;
			return { left: start, right: start + width, top: y - 8, bottom: y + 8 };
		}).filter(isIn);
	});
	const free = choices[firstFree(choices, obstacles)];
	return free ? { text, x: free.left, y: free.top + 8, box: free } : null;
}
