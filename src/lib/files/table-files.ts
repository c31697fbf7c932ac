import type { FigureTable, TableRow } from '$lib/charts/kit/table';
import type { About } from './about';
import { toCsv, type FileColumn } from './csv';
import { toJson } from './json';

/** The rows of a figure as CSV: the columns of its table, how they were reckoned, and last why figures are missing. */
export function tableCsv(table: FigureTable): string {
	return toCsv(fileColumns(table), table.rows);
}

/** The rows of a figure as JSON, with the figure's title, scope, source and address. */
export function tableJson(table: FigureTable, about: About): string {
	return toJson(fileColumns(table), table.rows, about);
}

function fileColumns({ columns, reckoned = {} }: FigureTable): readonly FileColumn<TableRow>[] {
	const figures = columns.map(({ id, decimals }, index) => ({
		name: id,
		value: (row: TableRow) => row.cells[index] ?? null,
		...(decimals !== undefined && { decimals })
	}));
	// A file of several estimates has the estimate of each row in a column of its own: one name, one column.
	const told = new Set(columns.map(({ id }) => id));
	const alike = Object.entries(reckoned)
		.filter(([name]) => !told.has(name))
		.map(([name, text]) => ({ name, value: () => text }));
	return [...figures, ...alike, { name: 'missing', value: reasonOf }];
}

function reasonOf({ cells, missing }: TableRow): string {
	return cells.includes(null) ? missing : '';
}
