import type { Domain } from '../kit/axis';
import { tenth } from '../kit/tenth';
import type { Run } from './runs';
import { strokesOf, type Scales } from './strokes';

/** How the line of another estimate is drawn: its dashes, and the mark of its ends and of years that stand alone. */
export type EstimateStroke =
	'dotted-line' | 'long-line' | 'dash-dot-line' | 'sparse-line' | 'short-line';

/** A stroke in attributes, and its mark as path data from a place in pixels. */
interface Look {
	readonly dash: string;
	readonly mark: (x: number, y: number) => string;
	readonly pen: {
		readonly 'stroke-width': number;
		readonly 'stroke-linecap'?: 'round' | 'square';
	};
}

const at = (x: number, y: number) => `M${tenth(x)},${tenth(y)}`;
const dot = (x: number, y: number) => `${at(x, y)}h0`;

/** Told apart without color: dashes where years are joined; a disc, a square, a cross, a bar, a triangle where they are not. */
export const ESTIMATE_STROKES: Readonly<Record<EstimateStroke, Look>> = {
	'dotted-line': {
		dash: '1.5 2.5',
		mark: dot,
		pen: { 'stroke-width': 5, 'stroke-linecap': 'round' }
	},
	'long-line': {
		dash: '11 3',
		mark: dot,
		pen: { 'stroke-width': 5, 'stroke-linecap': 'square' }
	},
	'dash-dot-line': {
		dash: '7 3 1 3',
		mark: (x, y) => `${at(x, y)}m-3-3l6 6m0-6l-6 6`,
		pen: { 'stroke-width': 1.5 }
	},
	'sparse-line': {
		dash: '1 5',
		mark: (x, y) => `${at(x, y)}m0-4v8`,
		pen: { 'stroke-width': 1.75 }
	},
	'short-line': {
		dash: '4 2.5',
		mark: (x, y) => `${at(x, y)}m0-4l4 7h-8Z`,
		pen: { 'stroke-width': 1.25 }
	}
};

const STROKES: Readonly<Record<string, EstimateStroke>> = {
	account: 'short-line',
	'tax-foundation': 'long-line',
	'collections-cffr': 'dash-dot-line',
	'collections-usaspending': 'sparse-line'
};

/** The stroke of an estimate, the same whichever others are drawn with it; all reports of one publisher share theirs. */
export function strokeOfEstimate(id: string): EstimateStroke {
	return STROKES[id] ?? 'dotted-line';
}

/** Runs shorter than this are too short to know their dashes by: each of their years has the mark. */
const SHORT = 5;

/**
 * Joined years as dashes, and marks: on each year of a short run, on both ends of a longer one. A value off the axis has
 * none, of which half would stick out of the edge.
 */
export function estimatePaths(
	runs: readonly Run[],
	scales: Scales,
	{ stroke, domain: [low, high] }: { readonly stroke: EstimateStroke; readonly domain: Domain }
): { readonly line: string; readonly marks: string } {
	const { mark } = ESTIMATE_STROKES[stroke];
	const marked = runs.flatMap((run) =>
		run.filter((_, i) => run.length < SHORT || i === 0 || i === run.length - 1)
	);
	const shown = marked.filter(({ value }) => value >= low && value <= high);
	return {
		line: strokesOf(runs, scales).firm,
		marks: shown.map(({ year, value }) => mark(scales.x(year), scales.y(value))).join('')
	};
}
