import { dsvFormat } from 'd3';

/** What a cell of a file may hold; `null` is a missing figure and becomes an empty cell. */
export type Cell = string | number | null;

/** One column of a file: its heading, how its cell is read off a row, and its places after the point. */
export interface FileColumn<Row> {
	readonly name: string;
	readonly value: (row: Row) => Cell;
	/** Places a number is rounded to, in all rows or in one; left out, a number is written as it is. */
	readonly decimals?: number | ((row: Row) => number);
}

/** What parts the cells of a file, and what stands before the decimals of its numbers. */
export interface CsvMarks {
	readonly between: ',' | ';' | '\t';
	readonly point: '.' | ',';
}

/** As programs read a file, and spreadsheets of countries that write 1.5. */
const COMMAS: CsvMarks = { between: ',', point: '.' };

/** As spreadsheets of countries that write 1,5 read a file. */
export const SEMICOLONS: CsvMarks = { between: ';', point: ',' };

/** As rows are pasted into a spreadsheet, a cell in each of its own. */
export const TABS: CsvMarks = { between: '\t', point: '.' };

/**
 * Rows as CSV text: a header, LF line ends, plain decimals without exponents or separators, missing cells
 * empty. Text that a spreadsheet would run as a formula starts with an apostrophe. ASCII stays ASCII;
 * other letters bring a byte order mark, so that spreadsheets read them right.
 */
export function toCsv<Row>(
	columns: readonly FileColumn<Row>[],
	rows: readonly Row[],
	marks: CsvMarks = COMMAS
): string {
	const text = joined(columns, linesOf(columns, rows, marks), marks);
	return isAscii(text) ? text : `\uFEFF${text}`;
}

/**
 * A way to the parts of a table whose whole lines are made once, at the first call. Of a row only what parts are told
 * by is kept beside its line: the rows of all counties would stand in the memory of a build to its end. Programs read
 * the parts at their kept addresses: no byte order mark stands before the name of the first column.
 */
export function cutter<Row, Key>(
	columns: readonly FileColumn<Row>[],
	make: () => readonly Row[],
	keyOf: (row: Row) => Key
): (isPart: (key: Key) => boolean) => { readonly text: string; readonly rows: number } {
	let made: readonly { readonly key: Key; readonly line: string }[] | undefined;
	return (isPart) => {
		if (!made) {
			const rows = make();
			const lines = linesOf(columns, rows, COMMAS);
			made = rows.map((row, i) => ({ key: keyOf(row), line: lines[i] ?? '' }));
		}
		const part = made.filter(({ key }) => isPart(key)).map(({ line }) => line);
		return { text: joined(columns, part, COMMAS), rows: part.length };
	};
}

function linesOf<Row>(
	columns: readonly FileColumn<Row>[],
	rows: readonly Row[],
	{ between, point }: CsvMarks
): readonly string[] {
	const { formatRow } = dsvFormat(between);
	return rows.map((row) => formatRow(columns.map((column) => writtenCell(column, row, point))));
}

function joined<Row>(
	columns: readonly FileColumn<Row>[],
	lines: readonly string[],
	{ between }: CsvMarks
): string {
	const names = columns.map(({ name }) => name);
	const twice = names.find((name, i) => names.indexOf(name) < i);
	if (twice !== undefined) throw new RangeError(`Two columns of a file are named ${twice}.`);
	const header = dsvFormat(between).formatRow(names.map(guarded));
	return `${[header, ...lines].join('\n')}\n`;
}

/** The cell of a row as a file keeps it: numbers rounded to the column's places, the rest as it is. */
export function cellOf<Row>({ value, decimals, name }: FileColumn<Row>, row: Row): Cell {
	const cell = value(row);
	if (typeof cell !== 'number') return cell;
	if (!Number.isFinite(cell)) throw new RangeError(`Column ${name} holds ${cell}, not a figure.`);
	const places = typeof decimals === 'function' ? decimals(row) : decimals;
	return (places === undefined ? cell : Number(cell.toFixed(places))) + 0;
}

/** A finite number in plain digits, read back as the same number: 1e-7 is `0.0000001`. */
export function plainDecimal(value: number): string {
	const text = String(value);
	if (!text.includes('e')) return text;
	const [digits = '', exponent] = text.split('e');
	if (Number(exponent) > 0) return BigInt(value).toString();
	const sign = digits.startsWith('-') ? '-' : '';
	const zeros = '0'.repeat(-Number(exponent) - 1);
	return `${sign}0.${zeros}${digits.replace(/[-.]/g, '')}`;
}

function writtenCell<Row>(column: FileColumn<Row>, row: Row, point: string): string {
	const cell = cellOf(column, row);
	if (cell === null) return '';
	return typeof cell === 'number' ? plainDecimal(cell).replace('.', point) : guarded(cell);
}

function guarded(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function isAscii(text: string): boolean {
	return !/[\u0080-\uFFFF]/.test(text);
}
