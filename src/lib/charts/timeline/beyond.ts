import { firstFree, type Box, type Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { Formats, Plot } from './labels';
import { segmentsOf } from './published';
import type { TimelineSeries } from './series';
import type { Scales } from './strokes';

/** What is written where the line of an estimate leaves the axis: its farthest value, with an arrow. */
export interface Beyond {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** What the words at the edge are placed in. */
interface EdgeGround {
	readonly scales: Scales;
	readonly plot: Plot;
	readonly isNarrow: boolean;
	readonly formats: Formats;
}

const SIZE = 12;
const HEIGHT = 16;
const AWAY = [5, 14, 26, 40, 60, 84, 112];

/**
 * "↑ to +$35,100 in 2012" beside the place where a line leaves the plot; as on the axis where it is narrow. An
 * estimate that is `nameless`, having found no room for its name, is named there.
 */
export function beyondWords(
	series: TimelineSeries,
	{ scales, plot, isNarrow, formats }: EdgeGround,
	nameless: readonly string[] = []
): readonly (Beyond | null)[] {
	const segments = segmentsOf(series, scales).map((segment) => within(segment, plot));
	const boxes: Box[] = [];
	return series.estimates.map(({ label, beyond }) => {
		if (!beyond) return null;
		const isOver = beyond.value > series.domain[1];
		const value = (isNarrow ? formats.tick : formats.full)(beyond.value);
		const name = nameless.includes(label) ? `${label}, ` : '';
		const text = `${isOver ? '↑' : '↓'} ${name}to ${value} in ${beyond.year}`;
		const width = labelWidth(text, SIZE) + 4;
		const edge = isOver ? plot.top + 1 : plot.bottom - HEIGHT - 1;
		const x = scales.x(beyond.year);
		const inside = (left: number) => Math.min(Math.max(left, plot.left), plot.right - width);
		const lefts = AWAY.flatMap((away) => [x + away, x - away - width]);
		const held = [x - width / 2, x, x - width].map(inside);
		const choices = [edge, isOver ? edge + HEIGHT : edge - HEIGHT].flatMap((top) =>
			[...lefts, ...held].map((left) => ({
				left,
				right: left + width,
				top,
				bottom: top + HEIGHT
			}))
		);
		const clear = firstFree(choices, { bounds: plot, boxes, discs: [], segments });
		const free = firstFree(choices, { bounds: plot, boxes, discs: [], segments: [] });
		const box = choices[clear >= 0 ? clear : free];
		if (!box) return null;
		boxes.push(box);
		return { text, x: tenth(box.left + 2), y: tenth(box.bottom - 4) };
	});
}

/** The room that the words take. */
export function beyondBoxes(words: readonly (Beyond | null)[]): readonly Box[] {
	return words.flatMap((one) =>
		one
			? [
					{
						left: one.x - 4,
						right: one.x + labelWidth(one.text, SIZE) + 4,
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
