import { group, max } from 'd3';
import type { StateCode } from '$lib/data/states';
import { signCellWords, type SpotWords } from '$lib/words/matrix-cell';
import type { MatrixCell, MatrixRow, MatrixSeries } from './series';

/** What the pointer can stop at from left to right: a row, or one part of a split row. */
export interface MatrixLine {
	readonly row: MatrixRow;
	/** By column; a cell as high as its row stands in each of the row's lines. */
	readonly cells: ReadonlyMap<number, MatrixCell>;
}

/** A place in the matrix: a line and a column, both from 0. */
export interface MatrixSpot {
	readonly line: number;
	readonly column: number;
}

/** All lines of a matrix from the top. */
export function linesOf({ groups }: MatrixSeries): readonly MatrixLine[] {
	return groups.flatMap(({ rows }) => rows).flatMap(linesOfRow);
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

/** The cell at a spot; `undefined` where a line has none. */
export function cellAt(lines: readonly MatrixLine[], spot: MatrixSpot): MatrixCell | undefined {
	return lines[spot.line]?.cells.get(spot.column);
}

interface Matrix {
	readonly state: StateCode;
	readonly series: MatrixSeries;
	readonly lines: readonly MatrixLine[];
}

/** The words of the cell at a spot; `null` where there is none. */
export function spotWords({ state, series, lines }: Matrix, spot: MatrixSpot): SpotWords | null {
	const line = lines[spot.line];
	const column = series.columns[spot.column];
	const cell = cellAt(lines, spot);
	if (!line || !column || !cell) return null;
	const { specification, year, noVote } = cell;
	return signCellWords(line.row, {
		state,
		fiscalYear: column.fiscalYear,
		specification,
		year,
		noVote
	});
}
