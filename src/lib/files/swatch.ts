import { ESTIMATE_STROKES, type EstimateStroke } from '$lib/charts/timeline/estimate-strokes';

/** The mark of another estimate without its line. */
type EstimateMark = `${EstimateStroke}-mark`;

/** A line some years of which are dots. */
type LineAndDot = `${'line' | 'thick-line' | 'thin-dotted-line'}-and-dot`;

/** How an entry of a legend is drawn; a square, where nothing else is said. */
export type LegendShape =
	| 'square'
	| 'minus'
	| 'plus'
	| 'dot'
	| 'hollow'
	| 'full'
	| 'half'
	| 'low'
	| 'triangle'
	| 'hatch'
	| 'wash'
	| 'line'
	| 'thick-line'
	| 'light-line'
	| 'dashed-line'
	| 'thin-dotted-line'
	| 'dense-dotted-line'
	| 'ringed-line'
	| LineAndDot
	| EstimateStroke
	| EstimateMark
	| 'disc'
	| 'circle'
	| 'diamond';

/** One entry of a legend: its words, and its color as the page draws it; hatched where color is `null`. */
export interface LegendEntry {
	readonly label: string;
	readonly color: string | null;
	readonly shape?: LegendShape;
}

/** A swatch of a legend: what it is, and the upper left corner of its box, in pixels. */
export interface Swatch {
	readonly color: string | null;
	readonly shape: LegendShape;
	readonly x: number;
	readonly y: number;
}

/** An SVG element of a swatch. */
export interface SwatchPart {
	readonly name: 'rect' | 'circle' | 'path';
	readonly attributes: Readonly<Record<string, string | number>>;
}

/** Height of a swatch, and width of one that is no line, in pixels. */
export const SWATCH = 12;

const LINE = 26;

const STROKES: Readonly<Partial<Record<LegendShape, Readonly<Record<string, string | number>>>>> = {
	line: { 'stroke-width': 1.5 },
	'thick-line': { 'stroke-width': 2.5 },
	'light-line': { 'stroke-width': 2.5, 'stroke-opacity': 0.4 },
	'dashed-line': { 'stroke-width': 1.25, 'stroke-dasharray': '5 3' },
	'thin-dotted-line': { 'stroke-width': 1, 'stroke-dasharray': '1 3' },
	'dense-dotted-line': { 'stroke-width': 1.75, 'stroke-dasharray': '1.5 2.5' }
};

/** The line before a dot. */
const DOTTED: Readonly<Record<LineAndDot | 'ringed-line', LegendShape>> = {
	'line-and-dot': 'line',
	'thick-line-and-dot': 'thick-line',
	'thin-dotted-line-and-dot': 'thin-dotted-line',
	'ringed-line': 'dense-dotted-line'
};

function isDotted(shape: LegendShape): shape is keyof typeof DOTTED {
	return shape in DOTTED;
}

/** Width of a swatch in pixels. */
export function swatchWidth(shape: LegendShape): number {
	return shape in STROKES || isDotted(shape) || isEstimate(shape) ? LINE : SWATCH;
}

/** How an entry without a shape is drawn. */
export function shapeOf({ color, shape }: LegendEntry): LegendShape {
	return shape ?? (color === null ? 'hatch' : 'square');
}

/** The colors of a swatch: its own, and those of text and of what it stands on. */
export interface SwatchColors {
	readonly color: string;
	readonly ink: string;
	readonly paper: string;
}

/** The elements of a swatch in colors that need no style sheet. */
export function swatchParts(
	{ shape, x, y }: Pick<Swatch, 'shape' | 'x' | 'y'>,
	colors: SwatchColors
): readonly SwatchPart[] {
	const { color, ink } = colors;
	if (isEstimate(shape)) return estimateParts(shape, { x, y }, color);
	if (isCell(shape)) return cellParts(shape, { x, y }, colors);
	if (isDotted(shape)) return dottedParts(shape, { x, y }, color);
	const stroke = STROKES[shape];
	const [half, middle] = [SWATCH / 2, { x: x + SWATCH / 2, y: y + SWATCH / 2 }];
	if (stroke) {
		const d = `M${x} ${middle.y}h${LINE}`;
		return [{ name: 'path', attributes: { d, fill: 'none', stroke: color, ...stroke } }];
	}
	const round = { cx: middle.x, cy: middle.y, r: 4 };
	const square = { x: x + 0.5, y: y + 0.5, width: SWATCH - 1, height: SWATCH - 1 };
	const box = { ...square, stroke: ink, 'stroke-opacity': 0.4 };
	switch (shape) {
		case 'disc':
			return [{ name: 'circle', attributes: { ...round, fill: color } }];
		case 'circle':
			return [{ name: 'circle', attributes: { ...round, ...outline(color) } }];
		case 'diamond': {
			const d = `M${middle.x} ${middle.y - 5}l5 5l-5 5l-5 -5z`;
			return [{ name: 'path', attributes: { d, ...outline(color) } }];
		}
		case 'wash':
			return [{ name: 'rect', attributes: { ...square, fill: color, 'fill-opacity': 0.15 } }];
		case 'hatch': {
			const d = `M${x} ${middle.y}l${half} ${-half}M${x} ${y + SWATCH}l${SWATCH} ${-SWATCH}M${middle.x} ${y + SWATCH}l${half} ${-half}`;
			return [
				{ name: 'rect', attributes: { ...box, fill: 'none' } },
				{ name: 'path', attributes: { d, stroke: ink, 'stroke-opacity': 0.5 } }
			];
		}
		default:
			return [{ name: 'rect', attributes: { ...box, fill: color } }];
	}
}

/** A short line, and behind it a dot; a ring, where that is how its years are drawn. */
function dottedParts(
	shape: keyof typeof DOTTED,
	{ x, y }: Pick<Swatch, 'x' | 'y'>,
	color: string
): readonly SwatchPart[] {
	const middle = y + SWATCH / 2;
	const line = { d: `M${x} ${middle}h15`, fill: 'none', stroke: color, ...STROKES[DOTTED[shape]] };
	const paint = shape === 'ringed-line' ? outline(color) : { fill: color };
	return [
		{ name: 'path', attributes: line },
		{ name: 'circle', attributes: { cx: x + 22, cy: middle, r: 3, ...paint } }
	];
}

const MARKED: Readonly<Record<EstimateMark, EstimateStroke>> = {
	'dotted-line-mark': 'dotted-line',
	'long-line-mark': 'long-line',
	'dash-dot-line-mark': 'dash-dot-line',
	'sparse-line-mark': 'sparse-line',
	'short-line-mark': 'short-line'
};

function isEstimateMark(shape: LegendShape): shape is EstimateMark {
	return shape in MARKED;
}

function isEstimate(shape: LegendShape): shape is EstimateStroke | EstimateMark {
	return shape in ESTIMATE_STROKES || isEstimateMark(shape);
}

/** Its dashes, and in their middle its mark; the mark alone where no line is drawn. */
function estimateParts(
	shape: EstimateStroke | EstimateMark,
	{ x, y }: Pick<Swatch, 'x' | 'y'>,
	color: string
): readonly SwatchPart[] {
	const { dash, mark, pen } = ESTIMATE_STROKES[isEstimateMark(shape) ? MARKED[shape] : shape];
	const [middle, own] = [y + SWATCH / 2, { fill: 'none', stroke: color }];
	const line = { d: `M${x} ${middle}h${LINE}`, ...own, 'stroke-width': 1.5 };
	const marked = { d: mark(x + LINE / 2, middle), ...own, ...pen };
	return [
		...(isEstimateMark(shape)
			? []
			: [{ name: 'path' as const, attributes: { ...line, 'stroke-dasharray': dash } }]),
		{ name: 'path', attributes: marked }
	];
}

/** What stands on a cell of the years of a state, from the middle of its left edge. */
const MARKS = { minus: 'm3 0h6', plus: 'm3 0h6m-3 -3v6' } as const;

/** How much of a cell is filled from its foot, in pixels. */
const HEIGHTS = {
	full: SWATCH,
	half: SWATCH / 2,
	low: 2,
	minus: SWATCH,
	plus: SWATCH,
	dot: SWATCH
};

type CellShape = keyof typeof HEIGHTS | 'hollow' | 'triangle';

function isCell(shape: LegendShape): shape is CellShape {
	return shape in HEIGHTS || shape === 'hollow' || shape === 'triangle';
}

/** A cell of the years of a state, with the mark that tells it where colors do not. */
function cellParts(
	shape: CellShape,
	{ x, y }: Pick<Swatch, 'x' | 'y'>,
	{ color, ink, paper }: SwatchColors
): readonly SwatchPart[] {
	const middle = { x: x + SWATCH / 2, y: y + SWATCH / 2 };
	if (shape === 'hollow') {
		const box = { x: x + 0.5, y: y + 0.5, width: SWATCH - 1, height: SWATCH - 1 };
		return [{ name: 'rect', attributes: { ...box, fill: 'none', stroke: color } }];
	}
	if (shape === 'triangle') {
		const d = `M${x} ${y}v${SWATCH}h${SWATCH}z`;
		return [{ name: 'path', attributes: { d, fill: color } }];
	}
	const height = HEIGHTS[shape];
	const box = { x, y: y + SWATCH - height, width: SWATCH, height };
	const filled = { name: 'rect', attributes: { ...box, fill: color } } as const;
	switch (shape) {
		case 'dot': {
			const dot = { cx: middle.x, cy: middle.y, r: 2, fill: ink };
			return [filled, { name: 'circle', attributes: dot }];
		}
		case 'minus':
		case 'plus': {
			const mark = { d: `M${x} ${middle.y}${MARKS[shape]}`, fill: 'none', stroke: paper };
			return [filled, { name: 'path', attributes: { ...mark, 'stroke-width': 1.5 } }];
		}
		default:
			return [filled];
	}
}

function outline(color: string) {
	return { fill: 'none', stroke: color, 'stroke-width': 1.5 };
}
