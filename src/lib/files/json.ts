import type { About } from './about';
import { withoutJoiners } from '$lib/words/money';
import { type Cell, cellOf, type FileColumn } from './csv';

/**
 * Rows as JSON text with what they are, where they come from and the names of their columns; numbers are
 * rounded as in the CSV file, what is empty there is `null`, and the text ends with a newline.
 */
export function toJson<Row>(
	columns: readonly FileColumn<Row>[],
	rows: readonly Row[],
	about: About
): string {
	const { title, subtitle, source, address } = about;
	const fields = columns.map((column) => column.name);
	const records = rows.map((row) => recordOf(columns, row));
	const content = { title, subtitle, source, address, fields, rows: records };
	return withoutJoiners(`${JSON.stringify(content, null, '\t')}\n`);
}

function recordOf<Row>(columns: readonly FileColumn<Row>[], row: Row): Record<string, Cell> {
	return Object.fromEntries(columns.map((column) => [column.name, filled(cellOf(column, row))]));
}

function filled(cell: Cell): Cell {
	return cell === '' ? null : cell;
}
