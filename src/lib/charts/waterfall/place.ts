import { scaleLinear } from 'd3';
import { labelWidth, strongWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { WaterfallRow, WaterfallSeries } from './series';

/** A drawing beside its labels, or below them on a phone. */
export type WaterfallKind = 'narrow' | 'wide';

/** The width of a drawing in pixels, and how tall a row is in it. */
export interface WaterfallFrame {
	readonly kind: WaterfallKind;
	readonly width: number;
	readonly row: number;
}

/** The drawings as served; the style sheet shows one of them. */
export const FRAMES: readonly WaterfallFrame[] = [
	{ kind: 'narrow', width: 344, row: 36 },
	{ kind: 'wide', width: 560, row: 23 }
];

/** From this width on labels stand beside the bars; the style sheet has the same in rem. */
const WIDE_FROM = 540;

/** The drawing for a measured width: text at its true size, rows as tall as the served drawing has them there. */
export function frameFor(width: number): WaterfallFrame {
	const kind = width < WIDE_FROM ? 'narrow' : 'wide';
	const served = FRAMES.find((frame) => frame.kind === kind);
	return { kind, width, row: served ? (served.row * width) / served.width : 23 };
}

/** A row in pixels. */
export interface PlacedRow extends Pick<WaterfallRow, 'id' | 'kind' | 'step'> {
	readonly label: string;
	readonly top: number;
	readonly labelY: number;
	readonly bar: Box;
	/** The outline of ours; `null` where it is the same. */
	readonly ours: Box | null;
	/** Where the next row goes on. */
	readonly endX: number;
}

/** A box in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The whole drawing in pixels. */
export interface WaterfallPlacement {
	readonly frame: WaterfallFrame;
	readonly height: number;
	readonly rows: readonly PlacedRow[];
	/** The right end of the figures' column. */
	readonly figureX: number;
	/** Where labels begin: beside the line of the average where it would stand under their first letters. */
	readonly labelX: number;
	readonly indent: number;
	/** The left end of the bars' column. */
	readonly left: number;
	readonly averageX: number;
	/** The line of the average, broken where words stand on it. */
	readonly average: string;
	readonly stateX: number;
	/** The line of the sum. */
	readonly sumY: number;
	/** What fill and outline mean, in as many lines as the frame needs. */
	readonly notes: readonly { readonly text: string; readonly y: number }[];
}

/** What fill and outline mean where a reader's sharing rules stand beside ours. */
export const COMPARED_NOTES: readonly string[] = [
	'Filled: your sharing rules.',
	'Dashed outline: ours, where they differ.'
];
const NOTE_LEADING = 16;

/** Stands for the sum where rows go by their ids. */
export const SUM = 'sum';

const HEAD = 24;
const FOOT = 48;
const FIGURE = 58;
const INDENT = 12;

/** A line that stands so near to the left end would run down the first letters of all labels: they begin beside it. */
const FIRST_LETTERS = 16;
const BESIDE = 6;

/** Places the rows in a frame; labels too long for their column are cut. */
export function placeWaterfall(
	series: WaterfallSeries,
	frame: WaterfallFrame,
	told: readonly string[] = COMPARED_NOTES
): WaterfallPlacement {
	const isWide = frame.kind === 'wide';
	const column = isWide ? labelColumn(series.rows, frame.width) : frame.width - FIGURE;
	const left = isWide ? column + FIGURE + 16 : 4;
	const right = isWide ? frame.width - 6 : frame.width - FIGURE - 6;
	const x = scaleLinear([...series.extent], [left, right]);
	const labelX = !isWide && x(0) < FIRST_LETTERS ? tenth(x(0) + BESIDE) : 0;
	const rows = series.rows.map((row, i) =>
		placeRow(row, HEAD + i * frame.row, { x, frame, column: column - labelX })
	);
	const sumY = HEAD + series.rows.length * frame.row;
	const notes = notesIn(told, frame.width);
	return {
		frame,
		rows,
		height: tenth(sumY + FOOT + (notes.length - 1) * NOTE_LEADING),
		figureX: isWide ? column + FIGURE : frame.width - 2,
		labelX,
		indent: INDENT,
		left,
		averageX: tenth(x(0)),
		average: lineBesideWords(tenth(x(0)), [HEAD - 6, tenth(sumY)], { rows, labelX }),
		stateX: tenth(x(series.net)),
		sumY: tenth(sumY),
		notes: notes.map((text, i) => ({ text, y: tenth(sumY + 41 + i * NOTE_LEADING) }))
	};
}

/** From how far above to how far below the middle of a label nothing runs through it, in pixels. */
const CLEAR = [9, 7] as const;

/** An upright line in pieces: where a label stands on it, it is left out. */
function lineBesideWords(
	x: number,
	[top, bottom]: readonly [number, number],
	{ rows, labelX }: Pick<WaterfallPlacement, 'rows' | 'labelX'>
): string {
	const over = rows.filter(({ label, kind }) => {
		const [from, widthOf] = kind === 'part' ? [INDENT, labelWidth] : [0, strongWidth];
		const start = labelX + from;
		return x > start - 3 && x < start + widthOf(label) + 3;
	});
	const starts = [top, ...over.map(({ labelY }) => tenth(labelY + CLEAR[1]))];
	const ends = [...over.map(({ labelY }) => tenth(labelY - CLEAR[0])), bottom];
	return starts.map((start, i) => `M${x} ${start}V${ends[i] ?? bottom}`).join('');
}

function notesIn(notes: readonly string[], width: number): readonly string[] {
	if (notes.length === 0) return [];
	const joined = notes.join(' ');
	return labelWidth(joined) <= width ? [joined] : notes;
}

interface Ground {
	readonly x: (value: number) => number;
	readonly frame: WaterfallFrame;
	readonly column: number;
}

function placeRow(row: WaterfallRow, top: number, { x, frame, column }: Ground): PlacedRow {
	const isWide = frame.kind === 'wide';
	const label = cut(row.label, column - (row.kind === 'part' ? INDENT : 0), row.kind === 'head');
	const [above, height] = isWide ? [frame.row * 0.25, frame.row * 0.5] : [frame.row * 0.55, 10];
	const thin = row.kind === 'head' ? 2 : height;
	const y = top + above + (height - thin) / 2;
	const boxTo = (to: number): Box => {
		const [from, end] = [x(row.from), x(to)];
		return {
			x: tenth(Math.min(from, end)),
			y: tenth(y),
			width: Math.max(1, tenth(Math.abs(end - from))),
			height: tenth(thin)
		};
	};
	return {
		id: row.id,
		kind: row.kind,
		step: row.step,
		label,
		top: tenth(top),
		labelY: tenth(isWide ? top + frame.row * 0.5 : top + frame.row * 0.3),
		bar: boxTo(row.to),
		ours: row.oursTo === null || row.kind === 'head' ? null : boxTo(row.oursTo),
		endX: tenth(x(row.to))
	};
}

/** What a place under the pointer is about, in pixels from the top: a row by its id, the sum, or nothing. */
export function rowAt(
	{ rows, frame, sumY, height }: Pick<WaterfallPlacement, 'rows' | 'frame' | 'sumY' | 'height'>,
	y: number
): string | null {
	if (y >= sumY) return y < Math.min(height, sumY + HEAD) ? SUM : null;
	return rows.find(({ top }) => y >= top && y < top + frame.row)?.id ?? null;
}

/** Room for the longest label, but never more than 42% of the drawing. */
function labelColumn(rows: readonly WaterfallRow[], width: number): number {
	const widths = rows.map(({ label, kind }) =>
		kind === 'head' ? strongWidth(label) : labelWidth(label) + INDENT
	);
	return Math.min(Math.max(...widths, strongWidth('Against the average')), width * 0.42);
}

function cut(label: string, room: number, isStrong: boolean): string {
	const widthOf = isStrong ? strongWidth : labelWidth;
	if (widthOf(label) <= room) return label;
	const letters = [...label];
	while (letters.length > 1 && widthOf(`${letters.join('')}…`) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
