import { max } from 'd3';
import type { AccountVariant } from '$lib/fiscal/verdict/types';
import { countOfAll, shareOfWays } from '$lib/words/matrix-title';
import type { MatrixFrame } from './frame';
import { KEY_X, labelText as text, labelsOf, type LabelText } from './labels';
import { axisTexts, summaryTexts } from './summary';
import type { MatrixGroup, MatrixOrder, MatrixRow, MatrixSeries } from './series';

/** Height of a cell, and from one row to the next, in pixels. */
export const CELL = 12;
export const PITCH = 13;

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
	readonly summary: { readonly y: number; readonly height: number };
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

const SUMMARY = { wide: { y: 24, height: 84 }, narrow: { y: 42, height: 64 } } as const;
const AXIS = 22;

/** Places a matrix in a frame. */
export function placeMatrix(
	series: MatrixSeries,
	frame: MatrixFrame,
	order: MatrixOrder
): PlacedMatrix {
	const summary = SUMMARY[frame.name];
	const bottom = summary.y + summary.height;
	const groups = series.groups.map((group, i) =>
		groupLayer(group, { frame, order, isFirst: i === 0 })
	);
	const { rows, texts, bars, rules, bottom: end } = stack(groups)(bottom + AXIS + 6);
	return {
		frame,
		series,
		height: end + AXIS - 8,
		summary,
		rows,
		texts: [
			...summaryTexts(series, frame, summary),
			...axisTexts(series, frame, bottom + 16),
			...texts,
			...axisTexts(series, frame, end + 4)
		],
		bars,
		rules
	};
}

interface GroupPlace {
	readonly frame: MatrixFrame;
	readonly order: MatrixOrder;
	readonly isFirst: boolean;
}

function groupLayer(group: MatrixGroup, place: GroupPlace): Layer {
	const { frame, order, isFirst } = place;
	const rows = group.rows.map((row, i) => {
		const before = group.rows[i - 1];
		return stack([space(gapBefore(row, before, order)), rowLayer(row, before, place)]);
	});
	const hasHeads = order === 'sign' ? group.rows.some((row) => row.variant) : isFirst;
	return stack([
		headingLayer(group, frame),
		headsLayer(hasHeads, frame, order),
		...rows,
		space(12)
	]);
}

function headingLayer(group: MatrixGroup, { name }: MatrixFrame): Layer {
	const { share } = group;
	const counts = share.n === 0 ? 'Drawn, not counted' : `Payer in ${countOfAll(share)}`;
	const title = text(group.title, 0, { tone: 'group' });
	const bar = { height: 5, q: share.q ?? 0, isFaded: false };
	return (y) => ({
		...space(0)(y),
		rules: [y],
		texts:
			name === 'wide'
				? [
						{ ...title, y: y + 22 },
						{ ...text(counts, 100, { anchor: 'end', dx: share.n === 0 ? 0 : -48 }), y: y + 20 },
						...(share.n === 0
							? []
							: [
									{ ...text(shareOfWays(share), 100, { anchor: 'end', tone: 'strong' }), y: y + 20 }
								])
					]
				: [
						{ ...title, y: y + 22 },
						{ ...text(share.n === 0 ? counts : `${counts}, ${shareOfWays(share)}`, 0), y: y + 40 }
					],
		bars: share.q === null ? [] : [{ ...bar, y: name === 'wide' ? y + 28 : y + 33 }],
		bottom: y + (name === 'wide' ? 40 : 46)
	});
}

/** What the labels in front of the rows are about. */
function headsLayer(isShown: boolean, { name, left }: MatrixFrame, order: MatrixOrder): Layer {
	if (!isShown) return space(0);
	const heads =
		order === 'rule'
			? ([
					['Defense', KEY_X.rule.defense],
					['Interest', KEY_X.rule.interest]
				] as const)
			: ([
					['Deficit', KEY_X.sign.rule],
					['Defense', KEY_X.sign.defense],
					['Interest', KEY_X.sign.interest]
				] as const);
	const wide = [
		...heads.map(([words, x]) => text(words, x)),
		text('Corporate tax', left, { anchor: 'end', dx: -8, room: 'broad' })
	];
	const one =
		order === 'rule'
			? '0%, 25%, 50%: corporate tax on workers'
			: 'Deficit, defense, interest, corporate tax';
	const texts = name === 'wide' ? wide : [text(one, 0)];
	const height = name === 'wide' ? 8 : 18;
	return (y) => ({
		...space(height)(y),
		texts: texts.map((each) => ({ ...each, y: name === 'wide' ? y + 2 : y + 12 }))
	});
}

function gapBefore(row: MatrixRow, before: MatrixRow | undefined, order: MatrixOrder): number {
	if (!before || order === 'sign') return 0;
	if (row.kind !== before.kind) return row.kind === 'hybrid' ? 5 : 8;
	return row.variant && before.variant ? gapBetween(row.variant, before.variant) : 3;
}

function gapBetween(a: AccountVariant, b: AccountVariant): number {
	if (a.defense !== b.defense) return 6;
	return a.interest === b.interest ? 0 : 3;
}

const CAPTION = 18;

function rowLayer(row: MatrixRow, before: MatrixRow | undefined, place: GroupPlace): Layer {
	const labels = labelsOf(row, before, place);
	const top = labels.caption === null ? 0 : CAPTION;
	const bar = { height: 4, q: row.share.q ?? 0, isFaded: !row.isCounted };
	return (y) => ({
		...space(top + PITCH)(y),
		rows: [{ row, y: y + top }],
		texts: [
			...(labels.caption === null ? [] : [{ ...labels.caption, y: y + 13 }]),
			...labels.beside.map((each) => ({ ...each, y: y + top + 10 }))
		],
		bars: row.share.q === null ? [] : [{ ...bar, y: y + top + 4 }]
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
export function lineSpans({ summary, rows }: PlacedMatrix): readonly (readonly [number, number])[] {
	return [
		[summary.y, summary.y + summary.height],
		...rows.flatMap(({ row, y }) => {
			const of = max(row.cells, (cell) => cell.part.of) ?? 1;
			return Array.from({ length: of }, (_, index) => {
				const part = partPlace({ index, of });
				return [y + part.y, y + part.y + part.height + 1] as const;
			});
		})
	];
}

/** The line at a height in pixels; `null` between lines. */
export function lineAt(placed: PlacedMatrix, y: number): number | null {
	const line = lineSpans(placed).findIndex(([top, bottom]) => y >= top && y < bottom);
	return line === -1 ? null : line;
}
