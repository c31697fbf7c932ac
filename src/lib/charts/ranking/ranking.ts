import { STATES, type StateCode } from '$lib/data/states';
import type { YearView } from '$lib/fiscal/core/types';
import { extentOf, offEnd, percentOf, type Extent } from '../kit/extent';
import { chartName } from '../kit/short-name';

/** One area of the ranking, before it has a place: values in the unit of the measure, `null` if missing. */
export interface RankingRow {
	readonly code: StateCode;
	readonly name: string;
	/** 1 = highest. */
	readonly rank: number | null;
	readonly plain: number | null;
	readonly neutral: number | null;
	/** Where the state would be level with the others, on the plain scale. */
	readonly even: number | null;
}

/** The 51 rows of one year, in the order of `STATES`. */
export function rankingRows(view: YearView): readonly RankingRow[] {
	return STATES.map(({ code }, i) => ({
		code,
		name: chartName(code),
		rank: view.rank[i] ?? null,
		plain: view.plain[i] ?? null,
		neutral: view.neutral[i] ?? null,
		even: view.even[i] ?? null
	}));
}

/** Which even line the bars start at: break even, or the national average. */
export type Base = 'plain' | 'neutral';

/** Whether values have two sides or speak of one side only. */
export type Side = 'both' | 'payer' | 'recipient';

/** How the rows are ordered: the largest payer on top, or by name. */
export type Sort = 'value' | 'name';

/** What a ranking is placed from. */
export interface RankingInput {
	readonly rows: readonly RankingRow[];
	readonly sort: Sort;
	readonly base: Base;
	readonly side: Side;
	/** Where a state breaks even on the scale of the values: 0, or 1 for ratios. */
	readonly even: number;
	/** The national average on the same scale, where it is the same for all. */
	readonly average: number | null;
	readonly chosen: StateCode;
	readonly extent?: Extent;
}

/** A bar in percent of its track. */
export interface Bar {
	readonly left: number;
	readonly width: number;
	readonly side: 'payer' | 'recipient';
	/** The end at which it leaves the scale. */
	readonly cut: 'low' | 'high' | 'none';
}

/** A row in its place. */
export interface PlacedRow extends RankingRow {
	/** How many rows stand above it. */
	readonly at: number;
	readonly bar: Bar | null;
	/** The state's own even line in percent of the track, where it is not the same for all. */
	readonly tick: number | null;
	/** Left out of the short form. */
	readonly isFar: boolean;
	/** The first row after rows that the short form leaves out. */
	readonly isAfterGap: boolean;
}

/** A ranking in its place: rows from top to bottom, and the even lines in percent of the track. */
export interface PlacedRanking {
	readonly rows: readonly PlacedRow[];
	readonly even: number;
	readonly average: number | null;
	readonly hasNeutral: boolean;
}

/** Puts the rows in order and gives each its bar. */
export function placeRanking(input: RankingInput): PlacedRanking {
	const extent = input.extent ?? rankingExtent(input);
	const rows = orderRows(input);
	const shown = shortForm(rows, input.chosen);
	return {
		rows: rows.map((row, i) => ({
			...row,
			at: i,
			bar: barOf(row, extent, input),
			tick: tickOf(row, extent, input.average),
			isFar: !shown.has(i),
			isAfterGap: i > 0 && shown.has(i) && !shown.has(i - 1)
		})),
		even: percentOf(extent, input.even),
		average: input.average === null ? null : percentOf(extent, input.average),
		hasNeutral: rows.some((row) => row.neutral !== null)
	};
}

/** What the bars need room for: all values, the even lines and each state's own. */
function rankingExtent({
	rows,
	even,
	average
}: Pick<RankingInput, 'rows' | 'even' | 'average'>): Extent {
	const lines = average === null ? [even] : [even, average];
	return extentOf(
		rows.map((row) => row.plain),
		lines
	);
}

/** Largest payer first; one-sided measures have the highest first. Rows without a figure close the list. */
function orderRows({ rows, sort, side, base }: RankingInput): readonly RankingRow[] {
	const byName = (a: RankingRow, b: RankingRow) => (a.name < b.name ? -1 : 1);
	if (sort === 'name') return rows.toSorted(byName);
	const direction = side === 'both' ? 1 : -1;
	return rows.toSorted(
		(a, b) => compare(shownOf(a, base), shownOf(b, base), direction) || byName(a, b)
	);
}

function shownOf(row: RankingRow, base: Base): number | null {
	return base === 'neutral' ? (row.neutral ?? row.plain) : row.plain;
}

function compare(a: number | null, b: number | null, direction: number): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return (a - b) * direction;
}

function barOf(row: RankingRow, extent: Extent, { base, side, even }: RankingInput): Bar | null {
	if (row.plain === null) return null;
	const from = base === 'neutral' ? (row.even ?? even) : even;
	const [start, end] = [from, row.plain].map((value) => inside(percentOf(extent, value)));
	if (start === undefined || end === undefined) return null;
	const own = row.plain < from ? 'payer' : 'recipient';
	return {
		left: Math.min(start, end),
		width: Math.abs(end - start),
		side: side === 'both' ? own : side,
		cut: offEnd(extent, row.plain)
	};
}

/** Least width of a bar in percent of its track, so that the smallest still shows its side. */
const HAIR = 0.4;

/**
 * A bar as a style: a full track, moved and shrunk. Transforms leave the layout of the row alone, so that a
 * step from year to year stays cheap.
 */
export function barStyle({ left, width }: Bar): string {
	const share = Math.max(width, HAIR) / 100;
	return `transform:translateX(${left.toFixed(2)}%) scaleX(${share.toFixed(4)})`;
}

/** Rows in a column where there are two; the style sheet has the same number. */
const A_COLUMN = 26;

/** A ranking in one column of rows or in two. */
export type Columns = 1 | 2;

/**
 * The style that moves a row from its place in the page to the one it has by now: in rows of its own height, and
 * in columns of its own width, which reaches 8 pixels over the column at both ends. Empty where it stands there.
 */
export function moveStyle(from: number, to: number, columns: Columns): string {
	if (from === to) return '';
	if (columns === 1) return `transform:translateY(${100 * (to - from)}%)`;
	const over = Math.floor(to / A_COLUMN) - Math.floor(from / A_COLUMN);
	const down = 100 * ((to % A_COLUMN) - (from % A_COLUMN));
	return `transform:translate(calc(${over}*(100% - 16px + var(--gutter))),${down}%)`;
}

/** The rows above and below which nothing is in the window, the first and the last left and right alike. */
export function seenRows(
	{ from, to }: { readonly from: number; readonly to: number },
	columns: Columns,
	count: number
): (at: number) => boolean {
	const rows = columns === 1 ? count : A_COLUMN;
	const [first, last] = [Math.floor(from * rows) - 1, Math.ceil(to * rows)];
	return (at) => {
		const row = columns === 1 ? at : at % A_COLUMN;
		return row >= first && row <= last;
	};
}

/** Tells in which order rows stand in the page, and remembers it: the one they had before they began to move. */
export function standingOrder(): (placed: PlacedRanking, isMoving: boolean) => PlacedRanking {
	let standing: PlacedRanking | null = null;
	return (placed, isMoving) => {
		if (!isMoving || !standing) standing = placed;
		return standing;
	};
}

/** Rows by state, as drawn. */
export type DrawnRows = ReadonlyMap<StateCode, PlacedRow>;

/**
 * Tells which rows to draw, and remembers them: those that are seen, or were, as they stand now; all others as
 * they were drawn before, and the same objects.
 */
export function rowsInMotion(): (
	now: readonly PlacedRow[],
	isSeen: (at: number) => boolean
) => DrawnRows {
	let drawn: DrawnRows = new Map();
	return (now, isSeen) => {
		const follow = (row: PlacedRow) => {
			const old = drawn.get(row.code);
			return old && !isSeen(old.at) && !isSeen(row.at) ? old : row;
		};
		drawn = new Map(now.map((row) => [row.code, follow(row)]));
		return drawn;
	};
}

function inside(percent: number): number {
	return Math.min(Math.max(percent, 0), 100);
}

function tickOf({ even }: RankingRow, extent: Extent, average: number | null): number | null {
	if (average !== null || even === null) return null;
	return inside(percentOf(extent, even));
}

const AT_ENDS = 4;
const BESIDE_CHOSEN = 2;

/**
 * Positions in the short form: four at each end, the chosen state with two neighbors on each side, and a row alone between
 * these, which is no longer than the ellipsis in its place.
 */
function shortForm(rows: readonly RankingRow[], chosen: StateCode): ReadonlySet<number> {
	const at = rows.findIndex((row) => row.code === chosen);
	const last = rows.length - AT_ENDS;
	const isNear = (i: number) => i < AT_ENDS || i >= last || Math.abs(i - at) <= BESIDE_CHOSEN;
	const isAlone = (i: number) => isNear(i - 1) && isNear(i + 1);
	return new Set(rows.map((_, i) => i).filter((i) => isNear(i) || isAlone(i)));
}

/** Where the words of the two even lines stand above the track. */
export interface HeadPlace {
	readonly even: 'before' | 'after';
	readonly average: 'before' | 'after';
	/** On a line each, since they stand on the same side of their lines. */
	readonly isStacked: boolean;
}

/** From where, in percent, the words of the average and of even would run out of the track. */
const AVERAGE_ENDS = 60;
const EVEN_ENDS = 85;

/** The lower line has its words before it, the upper one behind it, unless that is near the end. */
export function headPlace({ even, average }: Pick<PlacedRanking, 'even' | 'average'>): HeadPlace {
	const isEvenLower = average === null || even <= average;
	const isNearEnd = isEvenLower ? (average ?? 0) > AVERAGE_ENDS : even > EVEN_ENDS;
	if (isNearEnd) return { even: 'before', average: 'before', isStacked: true };
	return {
		even: isEvenLower ? 'before' : 'after',
		average: isEvenLower ? 'after' : 'before',
		isStacked: false
	};
}
