import Papa from 'papaparse';
import * as v from 'valibot';
import { STATE_CODES } from './states';

/** What a CSV file has to look like: a schema for each row, and the columns that are unique together. */
export interface TableSpec<S extends RowSchema> {
	readonly schema: S;
	readonly key: readonly string[];
}

type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** A fault in a CSV file, told so that its reader can find the cell. */
class TableError extends Error {
	constructor(file: string, line: number, fault: string) {
		super(`${file}, line ${line}: ${fault}`);
		this.name = 'TableError';
	}
}

/** Binds a row schema to its primary key; both are checked by `readTable`. */
export function tableSpec<S extends RowSchema>(schema: S, key: readonly string[]): TableSpec<S> {
	return { schema, key };
}

/**
 * Reads CSV text into typed rows. Throws `TableError` naming file, line, column, value and what was
 * expected at the first cell that does not fit, at a wrong header, at a row too long or short, and at
 * a repeated key.
 */
export function readTable<S extends RowSchema>(
	text: string,
	file: string,
	spec: TableSpec<S>
): readonly v.InferOutput<S>[] {
	const columns = Object.keys(spec.schema.entries);
	const [header, ...body] = cellsOf(text, file);
	checkHeader(header ?? [], columns, file);
	const seen = new Map<string, number>();
	let next = 1 + linesIn(header ?? []);
	return body.map((cells) => {
		const line = next;
		next += linesIn(cells);
		const row = readRow(cells, columns, { file, line, spec });
		checkKey(cells, columns, { file, line, spec, seen });
		return row;
	});
}

function cellsOf(text: string, file: string): string[][] {
	const parsed = Papa.parse<string[]>(text, { delimiter: ',' });
	const fault = parsed.errors[0];
	if (fault) throw new TableError(file, (fault.row ?? 0) + 1, fault.message);
	return isBlank(parsed.data.at(-1)) ? parsed.data.slice(0, -1) : parsed.data;
}

/** What stands after the last line break is no row, where it is nothing. */
function isBlank(cells: readonly string[] | undefined): boolean {
	return cells?.length === 1 && cells[0] === '';
}

/** Lines of the file that a row takes: one, and one more for each break within a cell. */
function linesIn(cells: readonly string[]): number {
	const broken = cells.filter((cell) => cell.includes('\n'));
	return broken.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
}

function checkHeader(header: readonly string[], columns: readonly string[], file: string): void {
	if (header.length === columns.length && header.every((name, i) => name === columns[i])) return;
	throw new TableError(
		file,
		1,
		`the header is "${header.join(',')}"; expected "${columns.join(',')}".`
	);
}

interface Place<S extends RowSchema> {
	readonly file: string;
	readonly line: number;
	readonly spec: TableSpec<S>;
}

function readRow<S extends RowSchema>(
	cells: readonly string[],
	columns: readonly string[],
	{ file, line, spec }: Place<S>
): v.InferOutput<S> {
	if (cells.length !== columns.length) {
		const found = isBlank(cells) ? 'a blank line' : `${cells.length} cells`;
		throw new TableError(file, line, `${found}; expected ${columns.length} cells.`);
	}
	const record = Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
	const result = v.safeParse(spec.schema, record);
	if (result.success) return result.output;
	const issue = result.issues[0];
	const column = String(issue.path?.[0].key ?? '?');
	const value = JSON.stringify(record[column]);
	throw new TableError(file, line, `column ${column} is ${value}; expected ${issue.message}.`);
}

function checkKey<S extends RowSchema>(
	cells: readonly string[],
	columns: readonly string[],
	{ file, line, spec, seen }: Place<S> & { readonly seen: Map<string, number> }
): void {
	const key = spec.key.map((name) => cells[columns.indexOf(name)]).join(' / ');
	const first = seen.get(key);
	if (first !== undefined) {
		const names = spec.key.join(' + ');
		throw new TableError(file, line, `${names} is "${key}" again, as on line ${first}.`);
	}
	seen.set(key, line);
}

/** A cell with a whole number between two bounds, both allowed. */
export function wholeNumber(min: number, max: number) {
	const expected = `a whole number from ${min} to ${max}`;
	return v.pipe(
		v.string(expected),
		v.regex(/^-?\d+$/, expected),
		v.transform(Number),
		v.minValue(min, expected),
		v.maxValue(max, expected)
	);
}

/** A cell with a plain decimal (no exponent, no separators) between two bounds, both allowed. */
export function decimal(min: number, max: number) {
	const expected = `a decimal from ${min} to ${max}`;
	return v.pipe(
		v.string(expected),
		v.regex(/^-?\d+(\.\d+)?$/, expected),
		v.transform(Number),
		v.minValue(min, expected),
		v.maxValue(max, expected)
	);
}

/** Whole dollars: no federal flow of one state or the nation reaches 50 trillion. */
export const dollars = wholeNumber(-5e13, 5e13);

/** A fiscal or calendar year that the project could meet. */
export const year = wholeNumber(1900, 2100);

/** The postal code of one of the 51 areas. */
export const stateCode = v.picklist(STATE_CODES, 'the postal code of a state or DC');

/** Any text, also none. */
export const text = v.string('a text');

/** A text that is not empty. */
export const filledText = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));

/** A cell that may be empty; an empty cell is `null`. */
export function orMissing<S extends v.GenericSchema<string, unknown>>(schema: S) {
	return v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			schema
		],
		(issue) => `empty, or ${innerMessage(issue.issues)}`
	);
}

function innerMessage(issues: readonly { readonly message: string }[] | undefined): string {
	return issues?.at(-1)?.message ?? 'a value';
}
