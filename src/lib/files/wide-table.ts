import { group } from 'd3';
import type { FigureTable, TableCell, TableColumn, TableRow } from '$lib/charts/kit/table';

/** Columns that hold the year of a row. */
const YEARS: readonly string[] = ['fiscal_year', 'year'];

/**
 * A table of a row a year as one of a column a year: a row for all that stands before the first figure (state,
 * series) and is not told anew each year, and each figure and remark once a year, as in `net_2005`. What a year has no row for is missing.
 * `null` where the table is no series over years, or where two of its rows would be one.
 */
export function wideTable(table: FigureTable): FigureTable | null {
	const { columns, rows } = table;
	const at = columns.findIndex(({ id }) => YEARS.includes(id));
	const years = [...new Set(rows.map(({ cells }) => cells[at] ?? null))].toSorted(byNumber);
	if (at < 0 || years.length < 2) return null;
	const first = columns.findIndex(({ format }, i) => i !== at && format !== undefined);
	const places = columns.map((_, i) => i).filter((i) => i !== at);
	const isTold = (i: number) => i >= first || columns[i]?.isOfYear === true;
	const [named, told] = [places.filter((i) => !isTold(i)), places.filter(isTold)];
	const nameOf = ({ cells }: TableRow) => JSON.stringify(named.map((i) => cells[i]));
	if (new Set(rows.map((row) => `${nameOf(row)} ${row.cells[at]}`)).size < rows.length) return null;
	return {
		...table,
		columns: [
			...named.flatMap((i) => columns[i] ?? []),
			...told.flatMap((i) => columnsOf(columns[i], years))
		],
		rows: [...group(rows, nameOf)].map(([key, own]) =>
			wideRow(own, { key, at, years, named, told })
		)
	};
}

function columnsOf(column: TableColumn | undefined, years: readonly TableCell[]) {
	return column ? years.map((year) => ({ ...column, id: `${column.id}_${year}` })) : [];
}

interface Wide {
	readonly key: string;
	/** Where the year stands. */
	readonly at: number;
	readonly years: readonly TableCell[];
	/** Where that stands which names a row, and that which is told of each year. */
	readonly named: readonly number[];
	readonly told: readonly number[];
}

function wideRow(own: readonly TableRow[], { key, at, years, named, told }: Wide): TableRow {
	const rowOf = new Map(own.map((row) => [row.cells[at], row]));
	const cells = [
		...named.map((i) => own[0]?.cells[i] ?? null),
		...told.flatMap((i) => years.map((year) => rowOf.get(year ?? null)?.cells[i] ?? null))
	];
	const reasons = years.flatMap((year) => {
		const row = rowOf.get(year ?? null);
		const isMissing = told.some((i) => (row?.cells[i] ?? null) === null);
		return isMissing ? [{ year, words: row?.missing ?? 'no figure' }] : [];
	});
	const missing = [...group(reasons, ({ words }) => words)]
		.map(([words, some]) => `${words}: ${some.map(({ year }) => year).join(', ')}`)
		.join('; ');
	return { key, cells, missing };
}

function byNumber(a: TableCell, b: TableCell): number {
	return Number(a) - Number(b);
}
