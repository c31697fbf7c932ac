/** One column of a figure's table: its name in files, its heading, and how a number reads. */
export interface TableColumn {
	/** Name in CSV and JSON files. */
	readonly id: string;
	readonly label: string;
	/** How a number of this column is written in the table; absent for text. */
	readonly format?: (value: number) => string;
	/** Decimals kept in files; absent for text. */
	readonly decimals?: number;
	/** Whether its words change from year to year, as a figure does: none of those that name a row of a wide file. */
	readonly isOfYear?: true;
	/** Whether it is told to programs alone, since another column tells readers the same in words. */
	readonly isForFiles?: true;
}

/** What to know of a row as `balances.csv` has it: ids, separated by `;`. */
/** As many columns as fit a phone: of more it is said that they scroll. */
export const FEW_COLUMNS = 4;

export const FLAGS_COLUMN: TableColumn = { id: 'flags', label: 'Flags', isForFiles: true };

/** A cell: text, a number in the column's unit, or `null` where there is no figure. */
export type TableCell = string | number | null;

/** One row and, in words, why figures are missing in it. */
export interface TableRow {
	readonly key: string;
	readonly cells: readonly TableCell[];
	readonly missing: string;
	/** How its figures are written and kept where rows are of several units: in the place of what the columns say. */
	readonly own?: Required<Pick<TableColumn, 'format' | 'decimals'>>;
}

/** The rows behind a drawing: what its table shows and its files hold. */
export interface FigureTable {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** How all rows alike were reckoned: columns of the files alone, by name. */
	readonly reckoned?: Reckoned;
}

/** How all rows alike were reckoned, by the names of the columns. */
export type Reckoned = Readonly<Record<string, TableCell>>;

/** Which column a table is sorted by, and which way. */
export interface TableOrder {
	readonly column: number;
	readonly rising: boolean;
}

/** Rows sorted by one column; rows without a figure stay last whichever way; equal rows keep their order. */
export function sortedRows(
	rows: readonly TableRow[],
	order: TableOrder | null
): readonly TableRow[] {
	if (order === null) return rows;
	const { column, rising } = order;
	return rows.toSorted((a, b) => compareCells(a.cells[column], b.cells[column], rising));
}

/** The text of a cell as a reader sees it: formatted number, text, or why there is none. */
export function cellText(
	column: TableColumn,
	cell: TableCell | undefined,
	missing: string
): string {
	if (cell === null || cell === undefined) return missing;
	if (typeof cell === 'string') return cell;
	return column.format ? column.format(cell) : String(cell);
}

/** A cell as it is drawn: whose column it begins in, over how many it goes, and what it says. */
export interface DrawnCell {
	readonly at: number;
	readonly span: number;
	readonly text: string;
}

/**
 * The cells of a row: columns without a figure that stand side by side are one, which says why; further ones in
 * the same row are a dash.
 */
export function drawnCells(columns: readonly TableColumn[], row: TableRow): readonly DrawnCell[] {
	const isMissing = (at: number) => (row.cells[at] ?? null) === null;
	const starts = columns.flatMap((_, at) =>
		at > 0 && isMissing(at) && isMissing(at - 1) ? [] : [at]
	);
	const spans = starts.map((at, i) => (starts[i + 1] ?? columns.length) - at);
	const widest = Math.max(...spans.filter((_, i) => isMissing(starts[i] ?? 0)));
	const drawn = starts.map((at, i) => {
		const span = spans[i] ?? 1;
		const isSaidElsewhere = isMissing(at) && span < widest;
		const column = columns[at];
		const told = column?.format ? { ...column, ...row.own } : column;
		const text = told ? cellText(told, row.cells[at], row.missing) : '';
		return { at, span, text: isSaidElsewhere ? '–' : text };
	});
	return drawn.filter(({ at }) => !columns[at]?.isForFiles);
}

/** Columns whose cells say what their row is about, the first that tells rows apart before the others. */
const NAMING = ['county', 'state_name', 'state', 'fiscal_year'];

/** The column that names the rows of a table, for those who hear it a cell at a time; -1 where none does. */
export function headColumn({ columns, rows }: FigureTable): number {
	const places = NAMING.map((name) => columns.findIndex(({ id }) => id === name));
	const tells = (at: number) => new Set(rows.map(({ cells }) => cells[at])).size > 1;
	return places.find((at) => at >= 0 && tells(at)) ?? -1;
}

function compareCells(a: TableCell | undefined, b: TableCell | undefined, rising: boolean): number {
	const aMissing = a === null || a === undefined;
	const bMissing = b === null || b === undefined;
	if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
	const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(a, b);
	return rising ? order : -order;
}

function compareText(a: string | number, b: string | number): number {
	return String(a).localeCompare(String(b), 'en-US');
}
