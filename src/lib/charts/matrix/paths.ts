import type { Side } from '$lib/fiscal/core/verdict-band';
import { columnX, columnsWidth, type MatrixFrame } from './frame';
import { CELL, partPlace, type PlacedBar, type PlacedMatrix } from './place';
import type { MatrixCell, MatrixColumn } from './series';

/** The sides in the order of the legend. */
const SIDES: readonly Side[] = ['payer', 'even', 'recipient'];

/** The three paths of one side: what votes filled, what does not as outlines, and the marks on both. */
export interface SidePaths {
	readonly side: Side;
	readonly filled: string;
	readonly hollow: string;
	readonly filledMarks: string;
	readonly hollowMarks: string;
}

interface Spot {
	readonly cell: MatrixCell;
	/** Left edge, in columns. */
	readonly x: number;
	/** Top and height in pixels. */
	readonly y: number;
	readonly height: number;
	readonly isHollow: boolean;
}

/** All cells of a matrix as a few paths; across in columns, down in pixels. */
export function cellPaths(placed: PlacedMatrix): readonly SidePaths[] {
	const spots = spotsOf(placed);
	const { inset } = placed.frame;
	return SIDES.map((side) => {
		const own = spots.filter(({ cell }) => cell.year?.side === side);
		const [filled, hollow] = [
			own.filter((spot) => !spot.isHollow),
			own.filter((spot) => spot.isHollow)
		];
		const mark = MARKS[side];
		return {
			side,
			filled: runsOf(filled).map(runPath).join(''),
			hollow: hollow.map((spot) => outlinePath(spot, inset)).join(''),
			filledMarks: filled.map((spot) => mark(spot, placed.frame)).join(''),
			hollowMarks: hollow.map((spot) => mark(spot, placed.frame)).join('')
		};
	});
}

function spotsOf({ rows, series }: PlacedMatrix): readonly Spot[] {
	return rows.flatMap(({ row, y }) =>
		row.cells.map((cell) => {
			const part = partPlace(cell.part);
			return {
				cell,
				x: columnX(series.columns, cell.column),
				y: y + part.y,
				height: part.height,
				isHollow: isHollow(cell)
			};
		})
	);
}

/** What is drawn without a vote; a figure that has its vote with an equal one is as good as that. */
function isHollow({ noVote }: MatrixCell): boolean {
	return noVote !== null && noVote !== 'same';
}

interface Run extends Omit<Spot, 'cell' | 'isHollow'> {
	readonly width: number;
}

/** Neighbors of one side as one run: the gaps between them are drawn over all. */
function runsOf(spots: readonly Spot[]): readonly Run[] {
	const runs: Run[] = [];
	for (const { x, y, height } of spots) {
		const last = runs.at(-1);
		const goesOn = last && last.y === y && last.height === height && last.x + last.width === x;
		if (goesOn) runs[runs.length - 1] = { ...last, width: last.width + 1 };
		else runs.push({ x, y, height, width: 1 });
	}
	return runs;
}

function runPath({ x, y, height, width }: Run): string {
	return `M${digits(x)} ${digits(y)}h${digits(width)}v${digits(height)}h${digits(-width)}z`;
}

function outlinePath({ x, y, height }: Spot, inset: number): string {
	const run = { x: x + inset, y: y + 0.5, height: height - 1, width: 1 - 2 * inset };
	return runPath(run);
}

const middleOf = ({ x, y, height }: Spot) => [x + 0.5, y + height / 2] as const;

/** Room above and below a plus, in pixels. */
const PLUS_ROOM = 1;

const MARKS: Readonly<Record<Side, (spot: Spot, frame: MatrixFrame) => string>> = {
	payer(spot, { markHalf: half }) {
		const [x, y] = middleOf(spot);
		return `M${digits(x - half)} ${digits(y)}h${digits(2 * half)}`;
	},
	even(spot) {
		const [x, y] = middleOf(spot);
		return `M${digits(x)} ${digits(y)}h0`;
	},
	recipient(spot, { markHalf: half, markArm }) {
		const [x, y] = middleOf(spot);
		const arm = Math.min(markArm, spot.height / 2 - PLUS_ROOM);
		return `M${digits(x - half)} ${digits(y)}h${digits(2 * half)}m${digits(-half)} ${digits(-arm)}v${digits(2 * arm)}`;
	}
};

/** Paper lines between columns, from the top of the first row to the end. */
export function gapPath(columns: readonly MatrixColumn[], top: number, bottom: number): string {
	const edges = columns.flatMap((_, i) => {
		const x = columnX(columns, i);
		return columns[i + 1]?.isCovidOut === columns[i]?.isCovidOut ? [x + 1] : [];
	});
	return edges.map((x) => `M${digits(x)} ${digits(top)}V${digits(bottom)}`).join('');
}

/** Bars of shares, one unit wide in all; the whole track, or the part that is payers. */
export function barPath(bars: readonly PlacedBar[], part: 'track' | 'payer'): string {
	return bars
		.map(({ y, height, q }) => ({ x: 0, y, height, width: part === 'track' ? 1 : q }))
		.filter(({ width }) => width > 0)
		.map(runPath)
		.join('');
}

/** How far paper goes beyond the hatched ground, in columns, so that no hair of it shows. */
const EDGE = 0.2;

/**
 * Everything between the places of figures, to be laid in paper over one hatched ground: what is between two
 * rows, and the later columns of rows that cannot leave COVID-19 relief out.
 */
export function groundPath({ rows, series }: PlacedMatrix): string {
	const { columns } = series;
	const x = columnX(columns, columns.filter((column) => !column.isCovidOut).length);
	const end = columnsWidth(columns) + EDGE;
	const blank = rows.filter(
		({ row }) => !row.cells.some((cell) => columns[cell.column]?.isCovidOut)
	);
	return [
		...rows.slice(1).map(({ y }, i) => {
			const top = (rows[i]?.y ?? 0) + CELL;
			return { x: -EDGE, y: top, width: end + EDGE, height: y - top };
		}),
		...(blank.length < rows.length
			? blank.map(({ y }) => ({ x: x - EDGE, y, width: end - x + EDGE, height: CELL }))
			: [])
	]
		.map(runPath)
		.join('');
}

/** The cell or year that is pointed at, as an outline. */
export function spotPath(
	placed: PlacedMatrix,
	column: number,
	[top, bottom]: readonly [number, number]
): string {
	const x = columnX(placed.series.columns, column);
	return runPath({ x, y: top, width: 1, height: bottom - top });
}

function digits(value: number): string {
	return String(Math.round(value * 100) / 100);
}
