import { max } from 'd3';
import { labelWidth } from '../kit/label-width';
import { votesInWords } from '$lib/words/matrix-title';
import { axisTexts, reliefText } from './axis';
import type { MatrixFrame } from './frame';
import { KEY_X, labelText as text, labelsOf, type LabelText } from './labels';
import type { MatrixGroup, MatrixRow, MatrixSeries } from './series';

/** Height of a cell, and from one row to the next, in pixels. */
export const CELL = 12;
const PITCH = 13;

/** A text: across in percent of the width, down in pixels. */
export interface MatrixText extends LabelText {
	readonly y: number;
}

/** A row with its top in pixels. */
export interface PlacedRow {
	readonly row: MatrixRow;
	readonly y: number;
}

/** The bar of a row or a group: how much of it is payers. */
export interface PlacedBar {
	readonly y: number;
	readonly height: number;
	readonly q: number;
	/** Drawn, not counted. */
	readonly isFaded: boolean;
}

/** A matrix in its place; heights do not depend on the width. */
export interface PlacedMatrix {
	readonly frame: MatrixFrame;
	readonly series: MatrixSeries;
	readonly height: number;
	readonly rows: readonly PlacedRow[];
	readonly texts: readonly MatrixText[];
	readonly bars: readonly PlacedBar[];
	/** Tops of the rules over groups. */
	readonly rules: readonly number[];
}

interface Piece extends Pick<PlacedMatrix, 'rows' | 'texts' | 'bars' | 'rules'> {
	readonly bottom: number;
}

type Layer = (y: number) => Piece;

const space =
	(height: number): Layer =>
	(y) => ({ rows: [], texts: [], bars: [], rules: [], bottom: y + height });

function stack(layers: readonly Layer[]): Layer {
	return (y) => layers.reduce((above, layer) => join(above, layer(above.bottom)), space(0)(y));
}

function join(a: Piece, b: Piece): Piece {
	return {
		rows: [...a.rows, ...b.rows],
		texts: [...a.texts, ...b.texts],
		bars: [...a.bars, ...b.bars],
		rules: [...a.rules, ...b.rules],
		bottom: b.bottom
	};
}

const AXIS = 22;

/** Where the years above stand, below what the last columns are. */
const TOP = 30;

/** Places a matrix in a frame; the years stand above it and below. */
export function placeMatrix(series: MatrixSeries, frame: MatrixFrame): PlacedMatrix {
	const groups = series.groups.map((group, i) => groupLayer(group, frame, i === 0));
	const { rows, texts, bars, rules, bottom: end } = stack(groups)(TOP + 8);
	return {
		frame,
		series,
		height: end + AXIS - 8,
		rows,
		texts: [
			...reliefText(series, frame, TOP - 18),
			...axisTexts(series, frame, TOP),
			...texts,
			...axisTexts(series, frame, end + 4)
		],
		bars,
		rules
	};
}

function groupLayer(group: MatrixGroup, frame: MatrixFrame, isFirst: boolean): Layer {
	const rows = group.rows.map((row, i) => {
		const before = group.rows[i - 1];
		return stack([space(gapBefore(row, before)), rowLayer(row, before, frame)]);
	});
	return stack([headingLayer(group, frame), headsLayer(isFirst, frame), ...rows, space(12)]);
}

/** The narrowest that a drawing for a phone gets, and the size of a title, in pixels. */
const [LEAST_WIDTH, TITLE] = [288, 18];
const TITLE_LINE = 22;

/** A title in lines that the narrowest drawing holds. */
function titleLines(title: string): readonly string[] {
	return title.split(' ').reduce<readonly string[]>((lines, word) => {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		return labelWidth(longer, TITLE) <= LEAST_WIDTH
			? [...lines.slice(0, -1), longer]
			: [...lines, word];
	}, []);
}

function headingLayer({ title, share }: MatrixGroup, { name }: MatrixFrame): Layer {
	const votes = share.n === 0 ? 'Drawn, no vote' : `Payer by ${votesInWords(share)}`;
	const isWide = name === 'wide';
	const bar = { height: 5, q: share.q ?? 0, isFaded: false };
	const lines = isWide ? [title] : titleLines(title);
	const more = (lines.length - 1) * TITLE_LINE;
	return (y) => ({
		...space(0)(y),
		rules: [y],
		texts: [
			...lines.map((line, i) => ({
				...text(line, 0, { tone: 'group' }),
				y: y + 22 + i * TITLE_LINE
			})),
			isWide
				? { ...text(votes, 100, { anchor: 'end' }), y: y + 20 }
				: { ...text(votes, 0), y: y + 40 + more }
		],
		bars: share.q === null ? [] : [{ ...bar, y: isWide ? y + 28 : y + 33 + more }],
		bottom: y + (isWide ? 40 : 46) + more
	});
}

/** What the labels in front of the rows are about. */
function headsLayer(isShown: boolean, { name, left }: MatrixFrame): Layer {
	if (!isShown) return space(0);
	const isWide = name === 'wide';
	const texts = isWide
		? [
				text('Interest', KEY_X.interest),
				text('Federal pay', KEY_X.pay),
				text('Corporate tax', left, { anchor: 'end', dx: -8, room: 'broad' })
			]
		: [text('0%, 25%, 50%: corporate tax on workers', 0)];
	return (y) => ({
		...space(isWide ? 8 : 18)(y),
		texts: texts.map((each) => ({ ...each, y: isWide ? y + 2 : y + 12 }))
	});
}

function gapBefore(row: MatrixRow, before: MatrixRow | undefined): number {
	if (!before) return 0;
	if (row.kind !== before.kind) return row.kind === 'hybrid' ? 5 : 8;
	const [own, last] = [row.variant, before.variant];
	if (!own || !last) return 3;
	if (own.services !== last.services) return 6;
	return own.interest === last.interest && own.pay === last.pay ? 0 : 3;
}

const CAPTION = 18;

function rowLayer(row: MatrixRow, before: MatrixRow | undefined, frame: MatrixFrame): Layer {
	const { captions, beside } = labelsOf(row, before, frame);
	const top = captions.length * CAPTION;
	const bar = { height: 4, q: row.years.q ?? 0, isFaded: !row.hasVotes };
	return (y) => ({
		...space(top + PITCH)(y),
		rows: [{ row, y: y + top }],
		texts: [
			...captions.map((each, i) => ({ ...each, y: y + i * CAPTION + 13 })),
			...beside.map((each) => ({ ...each, y: y + top + 10 }))
		],
		bars: row.years.q === null ? [] : [{ ...bar, y: y + top + 4 }]
	});
}

/** How high the parts of a row's cells are, and where they begin, in pixels from its top. */
export function partPlace(part: { readonly index: number; readonly of: number }): {
	readonly y: number;
	readonly height: number;
} {
	const height = (CELL - (part.of - 1)) / part.of;
	return { y: part.index * (height + 1), height };
}

/** The tops and bottoms of the lines that the pointer stops at, in the order of `linesOf`. */
export function lineSpans({ rows }: PlacedMatrix): readonly (readonly [number, number])[] {
	return rows.flatMap(({ row, y }) => {
		const of = max(row.cells, (cell) => cell.part.of) ?? 1;
		return Array.from({ length: of }, (_, index) => {
			const part = partPlace({ index, of });
			return [y + part.y, y + part.y + part.height + 1] as const;
		});
	});
}

/** The line at a height in pixels; `null` between lines. */
export function lineAt(placed: PlacedMatrix, y: number): number | null {
	const line = lineSpans(placed).findIndex(([top, bottom]) => y >= top && y < bottom);
	return line === -1 ? null : line;
}
