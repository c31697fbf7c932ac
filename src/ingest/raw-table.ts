import Papa from 'papaparse';
import { stateNamed, type StateCode } from '../lib/data/states';

/** A fault in a publisher's file, told so that its reader can find the cell. */
export class RawError extends Error {
	constructor(file: string, line: number, fault: string) {
		super(`${file}, line ${line}: ${fault}`);
		this.name = 'RawError';
	}
}

/** The cells of one row as found, with the line of the file on which the row starts. */
export interface RawLine {
	readonly line: number;
	readonly cells: readonly string[];
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const GROUPED_NUMBER = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** One row of a publisher's file under a header that was checked; reads cells strictly, trimmed. */
export class RawRow {
	constructor(
		readonly file: string,
		readonly line: number,
		private readonly cells: ReadonlyMap<string, string>
	) {}

	/** The cell without surrounding blanks, possibly empty. */
	text(column: string): string {
		const cell = this.cells.get(column);
		if (cell === undefined) throw new Error(`${this.file} has no column "${column}".`);
		return cell.trim();
	}

	/** Whether the file has a column of this name. */
	has(column: string): boolean {
		return this.cells.has(column);
	}

	/** Whether the cell is empty or holds one of the publisher's marks for a missing figure. */
	isMissing(column: string, marks: readonly string[] = []): boolean {
		const cell = this.text(column);
		return cell === '' || marks.includes(cell);
	}

	/** The cell as a plain decimal text, thousands separators taken out. */
	decimalText(column: string): string {
		const cell = this.text(column);
		if (PLAIN_NUMBER.test(cell)) return cell;
		if (GROUPED_NUMBER.test(cell)) return cell.replaceAll(',', '');
		throw this.fault(column, 'a number');
	}

	/** The cell as a number, in the publisher's unit. */
	number(column: string): number {
		return Number(this.decimalText(column));
	}

	/** The cell times 10 to a power, as whole dollars; a fraction of a dollar left over is a fault. */
	dollars(column: string, power = 0): number {
		const amount = scaled(this.decimalText(column), power);
		if (amount === null) throw this.fault(column, 'an amount in whole dollars');
		return amount;
	}

	/** The cell times 10 to a power as whole dollars, or `null` where it is empty or a given mark. */
	dollarsOrMissing(column: string, power = 0, marks: readonly string[] = []): number | null {
		return this.isMissing(column, marks) ? null : this.dollars(column, power);
	}

	/** A cell in dollars and parts of them, rounded to whole dollars, halves away from zero. */
	roundedDollars(column: string): number {
		return scaledRounded(this.decimalText(column), 0);
	}

	/** As `roundedDollars`, or `null` where the cell is empty or a given mark. */
	roundedDollarsOrMissing(column: string, marks: readonly string[] = []): number | null {
		return this.isMissing(column, marks) ? null : this.roundedDollars(column);
	}

	/** The postal code of the area whose full name is in the cell. */
	state(column: string): StateCode {
		const state = stateNamed(this.text(column));
		if (!state) throw this.fault(column, 'the name of a state or District of Columbia');
		return state.code;
	}

	/** The cell, which must be one of the texts given. */
	oneOf<T extends string>(column: string, allowed: readonly T[]): T {
		const cell = this.text(column);
		const found = allowed.find((text) => text === cell);
		if (found === undefined) throw this.fault(column, `one of "${allowed.join('", "')}"`);
		return found;
	}

	/** The error to throw for a cell: names file, line, column, value and what was expected. */
	fault(column: string, expected: string): RawError {
		const value = JSON.stringify(this.text(column));
		return new RawError(
			this.file,
			this.line,
			`column ${column} is ${value}; expected ${expected}.`
		);
	}
}

/** Splits CSV text into rows of cells, blank lines left out, each with the line it starts on. */
export function rawLines(text: string, file: string): readonly RawLine[] {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
	const fault = parsed.errors[0];
	if (fault) throw new RawError(file, (fault.row ?? 0) + 1, fault.message);
	let next = 1;
	const lines = parsed.data.map((cells) => {
		const line = next;
		next += 1 + newlinesIn(cells);
		return { line, cells };
	});
	return lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function newlinesIn(cells: readonly string[]): number {
	return cells.reduce((count, cell) => count + (cell.split('\n').length - 1), 0);
}

/**
 * Reads CSV text with one header line into rows. Throws `RawError` where the header is not exactly the
 * one expected or a row is too long or too short.
 */
export function rawRows(text: string, file: string, header: readonly string[]): readonly RawRow[] {
	const [first, ...body] = rawLines(text, file);
	const found = first?.cells.map((cell) => cell.trim()) ?? [];
	if (found.join('\n') !== header.join('\n')) {
		const fault = `the header is "${found.join(',')}"; expected "${header.join(',')}".`;
		throw new RawError(file, first?.line ?? 1, fault);
	}
	return body.map((line) => rowUnder(header, line, file));
}

/** One row under a header; throws `RawError` where the number of cells differs. */
export function rowUnder(
	header: readonly string[],
	{ line, cells }: RawLine,
	file: string
): RawRow {
	if (cells.length !== header.length) {
		throw new RawError(file, line, `${cells.length} cells; expected ${header.length}.`);
	}
	return new RawRow(file, line, new Map(header.map((name, index) => [name, cells[index] ?? ''])));
}

/**
 * A plain decimal text times 10 to a power, exactly, without floating point on the way; `null` where a
 * fraction would be left over. `scaled('8.1', 6)` is 8100000.
 */
export function scaled(decimalText: string, power: number): number | null {
	const { whole, fraction } = shifted(decimalText, power);
	return /^0*$/.test(fraction) ? whole : null;
}

/** As `scaled`, but a fraction left over is rounded to the nearest whole, halves away from zero. */
export function scaledRounded(decimalText: string, power: number): number {
	const { whole, fraction, sign } = shifted(decimalText, power);
	return /^[5-9]/.test(fraction) ? whole + sign : whole;
}

function shifted(decimalText: string, power: number) {
	if (!PLAIN_NUMBER.test(decimalText)) throw new Error(`"${decimalText}" is not a plain decimal.`);
	const sign = decimalText.startsWith('-') ? -1 : 1;
	const [digits = '', decimals = ''] = decimalText.replace('-', '').split('.');
	const moved = decimals.padEnd(power, '0');
	const amount = Number(digits + moved.slice(0, power));
	if (!Number.isSafeInteger(amount)) throw new Error(`"${decimalText}" is too large to be exact.`);
	return { whole: amount === 0 ? 0 : sign * amount, fraction: moved.slice(power), sign };
}

/** Rows in the order of their keys: numbers rising, texts by code point, earlier columns first. */
export function sortedBy<Row extends Readonly<Record<string, string | number | null>>>(
	rows: readonly Row[],
	key: readonly string[]
): readonly Row[] {
	return [...rows].sort((a, b) => compareKeys(key, a, b));
}

function compareKeys(
	key: readonly string[],
	a: Readonly<Record<string, string | number | null>>,
	b: Readonly<Record<string, string | number | null>>
): number {
	for (const column of key) {
		const [left, right] = [a[column] ?? '', b[column] ?? ''];
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
