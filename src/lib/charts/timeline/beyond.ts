import { firstFree, type Box, type Obstacles, type Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { Frame } from '../kit/frame';
import type { Formats, Plot } from './labels';
import { segmentsOf } from './published';
import type { Dot } from './runs';
import type { TimelineSeries } from './series';
import type { Scales } from './strokes';

/** What is written where the line of an estimate leaves the axis: its farthest value there, with an arrow. */
export interface Beyond {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** Where a line that leaves the plot is farthest from it, and whether above. */
interface Farthest extends Dot {
	readonly isOver: boolean;
}

/** What the words at the edge are placed in. */
interface EdgeGround {
	readonly scales: Scales;
	readonly plot: Plot;
	readonly formats: Formats;
}

/** What the words under a drawing stand in. */
interface FootGround {
	/** The drawing without them. */
	readonly frame: Frame;
	readonly formats: Formats;
	/** How high a row is, in pixels. */
	readonly row: number;
}

/** Words of each estimate, for each end where its line leaves the plot; `null` where they have no room. */
export type BeyondWords = readonly (readonly (Beyond | null)[])[];

const HEIGHT = 16;
const AWAY = [5, 14, 26, 40, 60, 84, 112];

/**
 * "↑ IRS collections and Census, to +$35,100 in 2012" beside the place where a line leaves the plot. Where there is room
 * without the whole name alone it is cut, unless the estimate is `nameless`, having found no room for its name within
 * the plot.
 */
export function beyondWords(
	series: TimelineSeries,
	ground: EdgeGround,
	nameless: readonly string[] = []
): BeyondWords {
	const { scales, plot } = ground;
	const segments = segmentsOf(series, scales).map((segment) => within(segment, plot));
	const boxes: Box[] = [];
	return series.estimates.map(({ label, beyond }) => {
		const names = nameless.includes(label) ? [label] : namesOf(label);
		return beyond.map((dot) => {
			const farthest = farthestIn(series, dot);
			const choices = names.map((name) => {
				const text = wordsOf(name, farthest, ground.formats);
				return { text, boxes: choicesOf(text, farthest, ground) };
			});
			const placed = firstPlaced(choices, { bounds: plot, boxes, discs: [], segments });
			if (!placed) return null;
			const { text, box } = placed;
			boxes.push(box);
			return { text, x: tenth(box.left + 2), y: tenth(box.bottom - 4) };
		});
	});
}

function farthestIn({ domain: [, high] }: TimelineSeries, dot: Dot): Farthest {
	return { ...dot, isOver: dot.value > high };
}

/**
 * The same in rows under the years, of lines that have no room within the plot: all of the name where a row holds that.
 */
export function footWords(
	series: TimelineSeries,
	placed: BeyondWords,
	{ frame, formats, row }: FootGround
): BeyondWords {
	let rows = 0;
	return series.estimates.map(({ label, beyond }, i) =>
		beyond.map((dot, end) => {
			if (placed[i]?.[end]) return null;
			const farthest = farthestIn(series, dot);
			const texts = namesOf(label).map((name) => wordsOf(name, farthest, formats));
			const text = texts.find((one) => labelWidth(one) <= frame.width) ?? texts.at(-1) ?? '';
			rows += 1;
			return { text, x: 0, y: tenth(frame.height + rows * row - 4) };
		})
	);
}

/** What a line may be called where it leaves, the best first: its name; what that ends with. */
function namesOf(label: string): readonly string[] {
	return [label, label.slice(label.lastIndexOf(' ') + 1)];
}

interface Choice {
	readonly text: string;
	readonly boxes: readonly Box[];
}

/** The first words with a place clear of all. */
function firstPlaced(choices: readonly Choice[], obstacles: Obstacles) {
	for (const { text, boxes } of choices) {
		const box = boxes[firstFree(boxes, obstacles)];
		if (box) return { text, box };
	}
	return null;
}

function wordsOf(name: string, { value, year, isOver }: Farthest, { full }: Formats): string {
	return `${isOver ? '↑' : '↓'} ${name}, to ${full(value)} in ${year}`;
}

/** Where some words may stand, the best first: at the edge beside the year, then a row from it. */
function choicesOf(
	text: string,
	{ year, isOver }: Farthest,
	{ scales, plot }: EdgeGround
): readonly Box[] {
	const width = labelWidth(text) + 4;
	const edge = isOver ? plot.top + 1 : plot.bottom - HEIGHT - 1;
	const x = scales.x(year);
	const inside = (left: number) => Math.min(Math.max(left, plot.left), plot.right - width);
	const lefts = AWAY.flatMap((away) => [x + away, x - away - width]);
	const held = [x - width / 2, x, x - width].map(inside);
	return [edge, isOver ? edge + HEIGHT : edge - HEIGHT].flatMap((top) =>
		[...lefts, ...held].map((left) => ({
			left,
			right: left + width,
			top,
			bottom: top + HEIGHT
		}))
	);
}

/** The room that the words take. */
export function beyondBoxes(words: BeyondWords): readonly Box[] {
	return words.flat().flatMap((one) =>
		one
			? [
					{
						left: one.x - 4,
						right: one.x + labelWidth(one.text) + 4,
						top: one.y - HEIGHT + 4,
						bottom: one.y + 4
					}
				]
			: []
	);
}

/** A line is no obstacle where it is cut off. */
function within(segment: Segment, { top, bottom }: Plot): Segment {
	const held = (y: number) => Math.min(Math.max(y, top - 1), bottom + 1);
	return { ...segment, y1: held(segment.y1), y2: held(segment.y2) };
}
