import { RawError } from './raw-table';

/** The list of quotes, below the raw folder. */
export const CLAIMS_FILE = 'claims/CLAIMS.md';

const HEADER = ['publisher', 'date', 'address', 'exact quote', 'asserts'];
const SAME = 'same';

/** How exactly a date is known, and the date itself; empty where the page has none. */
export interface PrintedDate {
	readonly date: string;
	readonly status: 'day' | 'month' | 'year' | 'two-years' | 'after-month' | 'undated';
}

/** One quote of the list, letters as they stand there, with the date and address of its row. */
export interface ListedQuote {
	readonly line: number;
	readonly quote: string;
	readonly printed: PrintedDate;
	/** The first web address of the row; empty where it has none. */
	readonly address: string;
}

interface TableLine {
	readonly line: number;
	readonly cells: readonly string[];
}

/**
 * The quotes of the list's tables in their order; a cell with two quotes gives two. "same" takes over
 * what the row above says. Throws where a table has other columns or a row no quote.
 */
export function listedQuotes(markdown: string): readonly ListedQuote[] {
	const quotes: ListedQuote[] = [];
	let above: readonly string[] = [];
	for (const row of tableLines(markdown)) {
		const cells = row.cells.map((cell, i) => (cell === SAME ? (above[i] ?? cell) : cell));
		quotes.push(...quotesOf({ line: row.line, cells }));
		above = cells;
	}
	return quotes;
}

/** The one quote that holds a fragment; throws where none or more than one does. */
export function quoteWith(fragment: string, quotes: readonly ListedQuote[]): ListedQuote {
	const [first, ...more] = quotes.filter(({ quote }) => quote.includes(fragment));
	if (!first) throw new Error(`${CLAIMS_FILE}: no quote holds "${fragment}".`);
	if (more.length > 0) {
		const lines = [first, ...more].map(({ line }) => line).join(', ');
		throw new Error(`${CLAIMS_FILE}: "${fragment}" is in more than one quote, lines ${lines}.`);
	}
	return first;
}

function tableLines(markdown: string): readonly TableLine[] {
	const rows = markdown
		.split('\n')
		.map((text, index) => ({ line: index + 1, text: text.trim() }))
		.filter(({ text }) => text.startsWith('|') && text.endsWith('|'))
		.map(({ line, text }) => ({ line, cells: cellsOf(text) }));
	rows.forEach((row, index) => checkRow(row, rows[index - 1]));
	return rows.filter(({ cells }) => !isHeader(cells) && !isRule(cells));
}

function cellsOf(text: string): readonly string[] {
	return text
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim());
}

function checkRow({ line, cells }: TableLine, before: TableLine | undefined): void {
	const startsTable = before?.line !== line - 1;
	if (startsTable && !isHeader(cells)) {
		const fault = `the table's columns are "${cells.join(', ')}"; expected "${HEADER.join(', ')}".`;
		throw new RawError(CLAIMS_FILE, line, fault);
	}
	if (cells.length !== HEADER.length) {
		throw new RawError(CLAIMS_FILE, line, `${cells.length} cells; expected ${HEADER.length}.`);
	}
}

function isHeader(cells: readonly string[]): boolean {
	return cells.join('|') === HEADER.join('|');
}

function isRule(cells: readonly string[]): boolean {
	return cells.every((cell) => /^:?-+:?$/.test(cell));
}

function quotesOf({ line, cells }: TableLine): readonly ListedQuote[] {
	const [, date = '', address = '', quoted = ''] = cells;
	const found = [...quoted.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
	if (found.length === 0)
		throw new RawError(CLAIMS_FILE, line, 'no quote between "straight marks".');
	const printed = printedDate(date, line);
	return found.map((quote) => ({ line, quote, printed, address: webAddressIn(address) }));
}

function webAddressIn(cell: string): string {
	return /https?:\/\/[^\s;,]+/.exec(cell)?.[0] ?? '';
}

const MONTH = '\\d{4}-(?:0[1-9]|1[0-2])';

/** The forms in which the list writes dates; the first that fits decides. */
const DATE_FORMS: readonly (readonly [RegExp, PrintedDate['status']])[] = [
	[new RegExp(`^(${MONTH}-\\d{2})$`), 'day'],
	[new RegExp(`^(${MONTH})(?:, article .*)?$`), 'month'],
	[/^(\d{4})(?: report)?$/, 'year'],
	[new RegExp(`^after (${MONTH})$`), 'after-month']
];

function printedDate(cell: string, line: number): PrintedDate {
	if (cell === 'undated') return { date: '', status: 'undated' };
	for (const [form, status] of DATE_FORMS) {
		const date = form.exec(cell)?.[1];
		if (date !== undefined) return { date, status };
	}
	const years = /^(\d{2})(\d{2})-(\d{2})$/.exec(cell);
	if (years) {
		const [, century = '', from = '', to = ''] = years;
		return { date: `${century}${from}/${century}${to}`, status: 'two-years' };
	}
	throw new RawError(CLAIMS_FILE, line, `the date is "${cell}"; expected a year, month or day.`);
}
