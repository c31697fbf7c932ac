import type { FigureTable, TableRow } from '$lib/charts/kit/table';
import type { About } from './about';
import { toCsv, type CsvMarks, type FileColumn } from './csv';
import { toJson } from './json';

/** The rows of a figure as CSV: the columns of its table, how they were reckoned, and last why figures are missing. */
export function tableCsv(table: FigureTable, marks?: CsvMarks): string {
	return toCsv(fileColumns(table), table.rows, marks);
}

/** The rows of a figure as JSON, with the figure's title, scope, source and address. */
export function tableJson(table: FigureTable, about: About): string {
	return toJson(fileColumns(table), table.rows, about);
}

function fileColumns({ columns, reckoned = {} }: FigureTable): readonly FileColumn<TableRow>[] {
	const figures = columns.map(({ id, decimals }, index) => ({
		name: id,
		value: (row: TableRow) => written(row.cells[index] ?? null),
		...(decimals !== undefined && {
			decimals: ({ own }: TableRow) => own?.decimals ?? decimals
		})
	}));
	// What a table tells by row is not told once more of all rows.
	const told = new Set(columns.map(({ id }) => id));
	const alike = Object.entries(reckoned)
		.filter(([name]) => !told.has(name))
		.map(([name, cell]) => ({ name, value: () => written(cell) }));
	return [...figures, ...alike, { name: 'missing', value: (row) => straight(reasonOf(row)) }];
}

/** A cell as a program reads it: marks of a text are straight. */
function written(cell: string | number | null): string | number | null {
	return typeof cell === 'string' ? straight(cell) : cell;
}

/** Curly marks of a text straight again: programs compare letter by letter. */
export function straight(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function reasonOf({ cells, missing }: TableRow): string {
	return cells.includes(null) ? missing : '';
}
