import { group, max } from 'd3';
import type { MoveKey } from '../kit/pointing';
import type { MatrixCell, MatrixRow, MatrixSeries } from './series';

/** What a key can stop at in one go from left to right: the sum of each year, a row, or one half of a split row. */
export interface MatrixLine {
	/** `null` for the sum of each year. */
	readonly row: MatrixRow | null;
	/** By column; a cell as high as its row stands in each of the row's lines. */
	readonly cells: ReadonlyMap<number, MatrixCell>;
}

/** A place in the matrix: a line, from 0 for the sum of each year, and a column. */
export interface MatrixSpot {
	readonly line: number;
	readonly column: number;
}

/** All lines of a matrix from the top. */
export function linesOf({ groups }: MatrixSeries): readonly MatrixLine[] {
	const rows = groups.flatMap((some) => some.rows);
	return [{ row: null, cells: new Map() }, ...rows.flatMap(linesOfRow)];
}

function linesOfRow(row: MatrixRow): readonly MatrixLine[] {
	const count = max(row.cells, (cell) => cell.part.of) ?? 1;
	const byColumn = group(row.cells, (cell) => cell.column);
	return Array.from({ length: count }, (_, line) => ({
		row,
		cells: new Map(
			[...byColumn].flatMap(([column, cells]) => {
				const cell = cells[Math.floor((line * cells.length) / count)];
				return cell ? [[column, cell] as const] : [];
			})
		)
	}));
}

/** The cell at a spot; `undefined` in the sum of each year, and where a line has none. */
export function cellAt(lines: readonly MatrixLine[], spot: MatrixSpot): MatrixCell | undefined {
	return lines[spot.line]?.cells.get(spot.column);
}

function isSpot(lines: readonly MatrixLine[], { line, column }: MatrixSpot): boolean {
	const at = lines[line];
	return at !== undefined && (at.row === null || at.cells.has(column));
}

/**
 * Where a key leads: the next column of the line, or the next line with another cell in the column; Home and End
 * to the ends of the line; the same spot where nothing lies ahead.
 */
export function stepTo(
	{ lines, columns }: { readonly lines: readonly MatrixLine[]; readonly columns: number },
	from: MatrixSpot,
	key: MoveKey
): MatrixSpot {
	const across = Array.from({ length: columns }, (_, column) => ({
		line: from.line,
		column
	})).filter((spot) => isSpot(lines, spot));
	const led: Readonly<Record<MoveKey, () => MatrixSpot | undefined>> = {
		Home: () => across[0],
		End: () => across.at(-1),
		ArrowLeft: () => across.findLast((spot) => spot.column < from.column),
		ArrowRight: () => across.find((spot) => spot.column > from.column),
		ArrowUp: () => upFrom(lines, from),
		ArrowDown: () => downFrom(lines, from)
	};
	return led[key]() ?? from;
}

function downFrom(lines: readonly MatrixLine[], from: MatrixSpot): MatrixSpot {
	const here = cellAt(lines, from);
	const line = lines.findIndex((_, index) => {
		const spot = { line: index, column: from.column };
		return index > from.line && isSpot(lines, spot) && cellAt(lines, spot) !== here;
	});
	return line === -1 ? from : { line, column: from.column };
}

function upFrom(lines: readonly MatrixLine[], from: MatrixSpot): MatrixSpot {
	const here = cellAt(lines, from);
	const line = lines.findLastIndex((_, index) => {
		const spot = { line: index, column: from.column };
		if (index >= from.line || !isSpot(lines, spot)) return false;
		return index === 0 || cellAt(lines, spot) !== here;
	});
	return line === -1 ? from : { line, column: from.column };
}

/** The nearest spot in a column, at a line or below it, then above it; for an address or a key's first stop. */
export function nearestSpot(lines: readonly MatrixLine[], wanted: MatrixSpot): MatrixSpot {
	if (isSpot(lines, wanted)) return wanted;
	const down = downFrom(lines, wanted);
	return down === wanted ? upFrom(lines, wanted) : down;
}
