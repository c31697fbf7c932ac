import { firstFree, type Box } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { Plot } from './labels';
import { segmentsOf } from './published';
import type { TimelineSeries } from './series';
import type { Scales } from './strokes';

/** The name of an estimate with its place, its right end; `null` where it finds no room. */
export interface Named {
	readonly label: string;
	readonly name: { readonly x: number; readonly y: number } | null;
}

const SIZE = 12;
const HEIGHT = 15;

/** How far from a line's end its name may stand, over it or under it, nearest first, in pixels. */
const AWAY = [6, 20, 36, 54, 74, 96, 120, 146];

/** Where the names of other estimates stand, in their order: at their last year, clear of lines, marks and each other. */
export function estimateNames(
	series: TimelineSeries,
	scales: Scales,
	plot: Plot
): readonly Named['name'][] {
	const segments = segmentsOf(series, scales);
	const discs = series.published.map(({ fiscalYear, value }) => ({
		x: scales.x(fiscalYear),
		y: scales.y(value),
		r: 6
	}));
	const boxes: Box[] = [];
	return series.estimates.map(({ label, runs }) => {
		const last = runs.at(-1)?.at(-1);
		if (!last) return null;
		const end = { x: Math.min(scales.x(last.year) + 4, plot.right - 4), y: scales.y(last.value) };
		const choices = choicesFor(end, labelWidth(label, SIZE));
		const clear = firstFree(choices, { bounds: plot, boxes, discs, segments });
		// Where lines leave no room a name stands over one, on a ground of paper: no line goes without.
		const at =
			clear >= 0 ? clear : firstFree(choices, { bounds: plot, boxes, discs, segments: [] });
		const free = choices[at];
		if (!free) return null;
		boxes.push(free);
		return { x: tenth(free.right), y: tenth(free.bottom - 3) };
	});
}

function choicesFor(
	end: { readonly x: number; readonly y: number },
	width: number
): readonly Box[] {
	const box = (top: number): Box => ({
		left: end.x - width,
		right: end.x,
		top,
		bottom: top + HEIGHT
	});
	return AWAY.flatMap((away) => [box(end.y - away - HEIGHT), box(end.y + away)]);
}
