import { tenth } from '$lib/charts/kit/tenth';
import {
	LEADING,
	SIZE,
	textAt,
	textMarkup,
	textsWidth,
	wordWidth,
	wrapped,
	type DrawnText,
	type PictureText,
	type Point
} from './picture-text';

/** A line of a cell; what is beside it stands in a column of its own, so that figures of all rows are in line. */
export interface PictureLine {
	readonly texts: readonly PictureText[];
	readonly beside?: PictureText | undefined;
}

/** One cell: its lines, and the ground they stand on; hatched where there is no figure. */
export interface PictureCell {
	readonly lines: readonly PictureLine[];
	readonly ground?: 'payer' | 'recipient' | 'hatch' | undefined;
}

/** A row; one that is a part of what stands over it is moved in, a sum stands under a line of ink. */
export interface PictureTableRow {
	readonly kind?: 'part' | 'sum' | undefined;
	readonly cells: readonly PictureCell[];
}

/** Rows that are not parted where a table goes on beside itself, and what stands over them. */
export interface PictureTableGroup {
	readonly heading?: string;
	readonly rows: readonly PictureTableRow[];
}

/** A column of a table. */
export interface PictureColumn {
	readonly head: string;
	readonly align: 'left' | 'right' | 'middle';
	/** Its width in pixels, where it is to be as wide as others, whatever it holds. */
	readonly width?: number;
	/** The width from which on its words are wrapped. */
	readonly most?: number;
}

/** A table under a line of words of its own, where it has one. */
export interface PictureTable {
	readonly note?: string;
	readonly columns: readonly PictureColumn[];
	readonly groups: readonly PictureTableGroup[];
}

/** Tables below each other; those of many rows go on side by side, in so many columns of the sheet. */
export interface TablePicture {
	/** Sentences over all tables. */
	readonly notes?: readonly string[];
	readonly tables: readonly PictureTable[];
	readonly across?: number;
}

/** Over and under the lines of a row, together. */
const PADDING = 5;
/** Between columns of text and figures; columns of a set width keep a hair's breadth. */
const GAP = 16;
const BESIDE = 8;
const INDENT = 14;
const BETWEEN_TABLES = 26;
const BETWEEN_SHEETS = 36;
/** A picture is no narrower: it would be drawn larger than the words around it. */
const LEAST = 592;

/** The ground of a cell. */
export interface DrawnBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly ground: NonNullable<PictureCell['ground']>;
}

/** A line across a table. */
export interface DrawnRule {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly color: 'hair' | 'ink';
}

/** Everything in a picture of tables by its place, in pixels. */
export interface LaidOutTables {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly DrawnText[];
	readonly boxes: readonly DrawnBox[];
	readonly rules: readonly DrawnRule[];
}

/** A column as it is drawn: where it begins in its table, and how wide it is without the gap before it. */
interface Placed extends PictureColumn {
	readonly left: number;
	readonly width: number;
	readonly head: string;
	/** Of what stands beside the figures of the column. */
	readonly tail: number;
}

interface Sized {
	readonly note: string;
	readonly columns: readonly Placed[];
	readonly groups: readonly PictureTableGroup[];
	readonly width: number;
}

function sized({ note = '', columns, groups }: PictureTable): Sized {
	let end = 0;
	const placed = columns.map((column, i): Placed => {
		const lines = groups.flatMap(({ rows }) =>
			rows.flatMap(({ kind, cells }) =>
				(cells[i]?.lines ?? []).map((line) => ({ line, indent: indentOf({ kind }, i) }))
			)
		);
		const pairs = lines.map(({ line }) => line).filter(({ beside }) => beside !== undefined);
		const tail = widest(pairs, ({ beside }) => (beside ? textsWidth([beside]) + BESIDE : 0));
		const widths = lines.map(({ line, indent }) => {
			const whole = textsWidth(line.texts) + (line.beside ? tail : 0) + indent;
			const [only] = line.texts;
			return { whole, least: only && isBreakable(line) ? wordWidth(only) + indent : whole };
		});
		const word = wordWidth({ text: column.head });
		const whole = Math.max(word, ...widths.map((one) => one.whole));
		const least = Math.max(word, ...widths.map((one) => one.least));
		// Whole pixels: a text as wide as its column is not to be broken by a rounding of sums.
		const width = column.width ?? Math.ceil(Math.min(whole, Math.max(least, column.most ?? whole)));
		const left = i === 0 ? 0 : end + (column.width === undefined ? GAP : 0);
		end = left + width;
		return { ...column, left, width, tail };
	});
	return { note, columns: placed, groups, width: end };
}

function indentOf({ kind }: Pick<PictureTableRow, 'kind'>, column: number): number {
	return column === 0 && kind === 'part' ? INDENT : 0;
}

function widest<Thing>(things: readonly Thing[], widthOf: (thing: Thing) => number): number {
	return Math.max(0, ...things.map(widthOf));
}

/** The table with its first column as wide as is left, where it stands beside others as wide. */
function stretched(table: Sized, width: number): Sized {
	const room = width - table.width;
	const columns = table.columns.map((column, i) =>
		i === 0 ? { ...column, width: column.width + room } : { ...column, left: column.left + room }
	);
	return { ...table, columns, width };
}

/** Whether a line may go on under itself: one text alone. */
function isBreakable({ texts, beside }: PictureLine): boolean {
	return texts.length === 1 && beside === undefined;
}

/** The lines of a cell, broken where its column is too narrow for them. */
function linesIn(cell: PictureCell | undefined, width: number): readonly PictureLine[] {
	return (cell?.lines ?? []).flatMap((line) => {
		const [only] = line.texts;
		if (!only || !isBreakable(line)) return [line];
		return wrapped(only, width).map((text) => ({ texts: [text] }));
	});
}

interface Measured {
	readonly row: PictureTableRow;
	readonly cells: readonly (readonly PictureLine[])[];
	readonly height: number;
}

/** What is not parted: a heading and its rows. */
interface Block {
	readonly heading: string;
	readonly rows: readonly Measured[];
	readonly height: number;
}

interface MeasuredTable {
	readonly table: Sized;
	readonly notes: readonly PictureText[];
	readonly heads: readonly (readonly PictureText[])[];
	/** Of the notes, and of the heads under them, which stand once more where a table goes on beside itself. */
	readonly noteHeight: number;
	readonly headHeight: number;
	readonly blocks: readonly Block[];
}

function blocksOf(table: Sized, widthOfNote: number): MeasuredTable {
	const heads = table.columns.map(({ head, width }) =>
		head === '' ? [] : wrapped({ text: head, color: 'muted' }, width)
	);
	const notes =
		table.note === ''
			? []
			: wrapped({ text: table.note, color: 'muted', isSmall: true }, widthOfNote);
	const headLines = Math.max(0, ...heads.map(({ length }) => length));
	return {
		table,
		notes,
		heads,
		noteHeight: notes.length > 0 ? notes.length * LEADING + PADDING : 0,
		headHeight: headLines * LEADING + PADDING,
		blocks: table.groups.map(({ heading = '', rows }) => {
			const measured = rows.map((row) => measuredRow(row, table.columns));
			const height = measured.reduce((sum, one) => sum + one.height, headingHeight(heading));
			return { heading, rows: measured, height };
		})
	};
}

function headingHeight(heading: string): number {
	return heading === '' ? 0 : 2 * LEADING;
}

function measuredRow(row: PictureTableRow, columns: readonly Placed[]): Measured {
	const cells = columns.map(({ width }, i) => linesIn(row.cells[i], width - indentOf(row, i)));
	const count = Math.max(1, ...cells.map(({ length }) => length));
	return { row, cells, height: count * LEADING + PADDING };
}

/** A block at its place: in which column of the sheet, how far down, and whether the heads stand over it. */
interface PlacedBlock {
	readonly from: MeasuredTable;
	readonly block: Block;
	readonly sheet: number;
	readonly top: number;
	readonly isFirst: boolean;
	readonly hasHeads: boolean;
}

/** Blocks from top to bottom in columns of a sheet of some height; a block that is taller alone has its own. */
function flowed(all: readonly MeasuredTable[], height: number): readonly PlacedBlock[] {
	const placed: PlacedBlock[] = [];
	const blocks = all.flatMap((from) =>
		from.blocks.map((block, i) => ({ from, block, isFirst: i === 0 }))
	);
	let [sheet, end] = [0, 0];
	for (const { from, block, isFirst } of blocks) {
		const top = end + (isFirst && end > 0 ? BETWEEN_TABLES : 0);
		const below = { from, block, isFirst, sheet, top, hasHeads: isFirst || end === 0 };
		const isOver = end > 0 && bottomOf(below) > height;
		const one = isOver ? { ...below, sheet: sheet + 1, top: 0, hasHeads: true } : below;
		placed.push(one);
		[sheet, end] = [one.sheet, bottomOf(one)];
	}
	return placed;
}

/** The lowest sheet on which all blocks stand in so many columns. */
function balanced(all: readonly MeasuredTable[], across: number): readonly PlacedBlock[] {
	const one = flowed(all, Infinity);
	if (across === 1) return one;
	const whole = Math.max(0, ...one.map(bottomOf));
	for (let height = whole / across; height < whole; height += LEADING / 3) {
		const placed = flowed(all, height);
		if ((placed.at(-1)?.sheet ?? 0) < across) return placed;
	}
	return one;
}

function bottomOf({ from, block, top, isFirst, hasHeads }: PlacedBlock): number {
	return top + block.height + (isFirst ? from.noteHeight : 0) + (hasHeads ? from.headHeight : 0);
}

/** Where every text, ground and line of the tables stands. */
export function layOutTables({ notes = [], tables, across = 1 }: TablePicture): LaidOutTables {
	const own = tables.map(sized);
	const wide = widest(own, ({ width }) => width);
	const isAcross = across > 1;
	const whole = across * wide + (across - 1) * BETWEEN_SHEETS;
	const width = Math.ceil(Math.max(LEAST, whole));
	const all = own.map((table) =>
		blocksOf(isAcross ? stretched(table, wide) : table, isAcross ? wide : width)
	);
	const over = notes.flatMap((text) => wrapped({ text }, width));
	const start = over.length > 0 ? over.length * LEADING + LEADING : 0;
	const placed = balanced(all, across);
	const drawn = placed.map((block) =>
		drawnBlock(block, { x: block.sheet * (wide + BETWEEN_SHEETS), y: start + block.top })
	);
	return {
		width,
		height: start + Math.ceil(Math.max(0, ...placed.map(bottomOf))) + 1,
		texts: [
			...over.map((text, i) => textAt([text], { x: 0, y: SIZE + i * LEADING })),
			...drawn.flatMap(({ texts }) => texts)
		],
		boxes: drawn.flatMap(({ boxes }) => boxes),
		rules: drawn.flatMap(({ rules }) => rules)
	};
}

interface Drawn {
	readonly texts: readonly DrawnText[];
	readonly boxes: readonly DrawnBox[];
	readonly rules: readonly DrawnRule[];
}

function drawnBlock({ from, block, isFirst, hasHeads }: PlacedBlock, { x, y }: Point): Drawn {
	const notes = isFirst ? from.notes : [];
	const underNotes = y + (isFirst ? from.noteHeight : 0);
	const underHeads = underNotes + (hasHeads ? from.headHeight : 0);
	const underHeading = underHeads + headingHeight(block.heading);
	const heading: readonly PictureText[] =
		block.heading === '' ? [] : [{ text: block.heading, isStrong: true }];
	const rows = block.rows.map((row, i) => {
		const before = block.rows.slice(0, i).reduce((sum, { height }) => sum + height, 0);
		return drawnRow(row, from.table, { x, y: underHeading + before });
	});
	return {
		texts: [
			...notes.map((text, i) => textAt([text], { x, y: y + SIZE + i * LEADING })),
			...(hasHeads ? drawnHeads(from, { x, y: underHeads - PADDING - 2 }) : []),
			...heading.map((text) => textAt([text], { x, y: underHeading - PADDING - 1 })),
			...rows.flatMap(({ texts }) => texts)
		],
		boxes: rows.flatMap(({ boxes }) => boxes),
		rules: rows.flatMap(({ rules }) => rules)
	};
}

/** Heads of columns, the last lines of all of them on one baseline. */
function drawnHeads({ table, heads }: MeasuredTable, { x, y }: Point): readonly DrawnText[] {
	return table.columns.flatMap((column, i) => {
		const lines = heads[i] ?? [];
		const first = y - (lines.length - 1) * LEADING;
		return lines.flatMap((text, line) =>
			lineAt({ texts: [text] }, column, { x, y: first + line * LEADING })
		);
	});
}

function drawnRow({ row, cells, height }: Measured, table: Sized, { x, y }: Point): Drawn {
	const isSum = row.kind === 'sum';
	return {
		texts: table.columns.flatMap((column, i) =>
			(cells[i] ?? []).flatMap((line, n) =>
				lineAt(line, column, { x: x + indentOf(row, i), y: y + SIZE + 3 + n * LEADING })
			)
		),
		boxes: table.columns.flatMap(({ left, width }, i) => {
			const ground = row.cells[i]?.ground;
			const box = { x: tenth(x + left), y: y + 1, width: tenth(width - 1), height: height - 1 };
			return ground ? [{ ...box, ground }] : [];
		}),
		rules: [{ x, y, width: table.width, color: isSum ? 'ink' : 'hair' }]
	};
}

/** A line in its column: by the left, by the middle, or by the right, where what is beside it has its own place. */
function lineAt(
	{ texts, beside }: PictureLine,
	{ left, width, align, tail }: Placed,
	{ x, y }: Point
): readonly DrawnText[] {
	const from = x + left;
	if (align === 'left') return [textAt(texts, { x: from, y })];
	if (align === 'middle') return [textAt(texts, { x: from + width / 2, y }, 'middle')];
	const end = from + width;
	if (!beside) return [textAt(texts, { x: end, y }, 'end')];
	const own = textAt(texts, { x: end - tail, y }, 'end');
	return beside.text === '' ? [own] : [own, textAt([beside], { x: end, y }, 'end')];
}

/** The tables as an SVG of their own, in colors of the page by name, so that it has to be read where they are known. */
export function tableSvg(picture: TablePicture): string {
	const { width, height, texts, boxes, rules } = layOutTables(picture);
	return [
		`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${SIZE}">`,
		'<defs><pattern id="table-hatch" width="5" height="5" patternUnits="userSpaceOnUse">',
		'<path d="M0 5L5 0" stroke="var(--rule)" stroke-width="1"/></pattern></defs>',
		...rules.map(
			({ x, y, width: length, color }) =>
				`<path d="M${x} ${y}h${length}" stroke="${color === 'ink' ? 'var(--ink)' : 'var(--hair)'}"/>`
		),
		...boxes.map(
			({ ground, ...box }) =>
				`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${GROUNDS[ground]}"/>`
		),
		...texts.map(textMarkup),
		'</svg>'
	].join('');
}

const GROUNDS = {
	payer: 'var(--payer-wash)',
	recipient: 'var(--recipient-wash)',
	hatch: 'url(#table-hatch)'
} as const satisfies Record<DrawnBox['ground'], string>;
