import { spanWords } from '$lib/words/choice-words';
import { firstFree, segmentMeets, type Box, type Obstacles, type Segment } from '../kit/declutter';
import { labelWidth, strongWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { YearSpan } from '$lib/fiscal/verdict/asserted-figure';

/** A point in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Words in their place: `x` is the end that `anchor` names, `y` their baseline. */
export interface PlacedName extends Point {
	readonly anchor: 'start' | 'middle' | 'end';
	readonly words: string;
}

/** A name that stands away from what it names, with the line that leads there; `null` where none is needed. */
export interface LedName extends PlacedName {
	readonly leader: Segment | null;
}

/** The part of a drawing in which values are drawn. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Size of names in pixels, and how far they reach over and under their baseline. */
const OVER = 11;
const UNDER = 3;

/** How far a name keeps from the end of a drawing, and its box from lines. */
const AIR = 4;
const CLEAR = 1;

/** The room that words take. */
export function boxOfName({ x, y, anchor, words }: PlacedName, width = labelWidth(words)) {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - OVER, bottom: y + UNDER } satisfies Box;
}

/**
 * The name of what is asserted, over the middle of its range and over the plot, where no line can run; with its
 * years, if there is room.
 */
export function nameOfRange(
	range: { readonly x: number; readonly y: number; readonly width: number },
	{ plot, full, words, span }: RangeNaming
): LedName {
	const room = full - 2 * AIR;
	const long = `${spanWords(span.first, span.last)}: ${words}`;
	const told = strongWidth(long) <= room ? long : words;
	const half = Math.min(strongWidth(told), room) / 2;
	const middle = range.x + range.width / 2;
	const x = Math.min(Math.max(middle, AIR + half), full - AIR - half);
	const y = plot.top - 8;
	const isFar = range.y - plot.top > 2;
	const leader = isFar ? upright(middle, y + 5, range.y) : null;
	return { words: told, x: tenth(x), y, anchor: 'middle', leader };
}

interface RangeNaming {
	readonly plot: Plot;
	/** Width of the whole drawing. */
	readonly full: number;
	readonly words: string;
	readonly span: YearSpan;
}

/** A line of points that a name belongs to, from its first to its last. */
export interface NamedLine {
	/** The whole name first, then shorter ones for charts without the room. */
	readonly words: readonly string[];
	readonly points: readonly Point[];
}

/** How far over and under a line its name is looked a place for, nearest first, in steps of so many pixels. */
const NEAREST = 8;
const STEP = 4;

/** Farther from its line a name would be read as that of another: it is left to the legend. */
const FARTHEST = 80;

/** From this distance on a name is led to its line. */
const LED_FROM = 16;

/** The names that stand already, and how far from its line one may stand, in pixels. */
interface NamingRoom {
	readonly before?: readonly LedName[];
	readonly farthest?: number;
}

/**
 * Puts the name of each line as near to its end as it touches no line, no dot, no other name and nothing that leads from
 * one, with those that stand `before`; one that finds no such place within `farthest`, however short, is left to the
 * legend.
 */
export function namesOfLines(
	lines: readonly NamedLine[],
	drawn: Obstacles,
	{ before = [], farthest = FARTHEST }: NamingRoom = {}
): readonly LedName[] {
	const named: LedName[] = [];
	for (const { words, points } of lines) {
		const others = [...before, ...named];
		const place = words.reduce<LedName | null>(
			(found, name) => found ?? freePlace(name, points, { drawn, others, farthest }),
			null
		);
		if (place) named.push(place);
	}
	return named;
}

interface Surroundings {
	readonly drawn: Obstacles;
	/** The names that have their places already. */
	readonly others: readonly LedName[];
	/** How far from its line a name may stand, in pixels. */
	readonly farthest: number;
}

function freePlace(
	words: string,
	points: readonly Point[],
	{ drawn, others, farthest }: Surroundings
): LedName | null {
	const width = labelWidth(words);
	const names = others.map((name) => boxOfName(name));
	const obstacles = {
		...drawn,
		boxes: [...drawn.boxes, ...names],
		segments: [...drawn.segments, ...others.flatMap(({ leader }) => leader ?? [])]
	};
	const fromEnd = points.toReversed();
	for (let distance = NEAREST; distance <= farthest; distance += STEP) {
		const places = fromEnd
			.flatMap((point) => placesBeside(words, point, distance))
			.filter(({ leader }) => !leader || !names.some((box) => segmentMeets(leader, aired(box))));
		const at = firstFree(
			places.map((place) => aired(boxOfName(place, width))),
			obstacles
		);
		const place = places[at];
		if (place) return place;
	}
	return null;
}

/** Places are drawn to a tenth of a pixel: with air around it a name is free of what was rounded, too. */
function aired({ left, right, top, bottom }: Box): Box {
	return { left: left - CLEAR, right: right + CLEAR, top: top - CLEAR, bottom: bottom + CLEAR };
}

function placesBeside(words: string, point: Point, distance: number): readonly LedName[] {
	return [point.y - distance, point.y + distance + OVER - UNDER].flatMap((y) =>
		(['end', 'middle', 'start'] as const).map((anchor) => ({
			words,
			x: tenth(point.x),
			y: tenth(y),
			anchor,
			leader: distance < LED_FROM ? null : leaderOf(point, y)
		}))
	);
}

function leaderOf({ x, y }: Point, baseline: number): Segment {
	const near = baseline < y ? baseline + UNDER + 1 : baseline - OVER;
	return upright(x, near, y);
}

function upright(x: number, y1: number, y2: number): Segment {
	return { x1: tenth(x), y1: tenth(y1), x2: tenth(x), y2: tenth(y2) };
}

/** What leads from a name to what it names, as it is drawn. */
export function leaderPath({ x1, y1, y2 }: Segment): string {
	return `M${x1} ${y1}V${y2}`;
}
