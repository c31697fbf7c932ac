import { RawError } from './raw-table';

/** The lists of quotes, below the raw folder: on California, and on other states and abroad. */
export const CLAIMS_FILES = ['claims/CLAIMS.md', 'claims/CLAIMS-STATES.md'] as const;

/** The columns of the lists' tables, by what the quotes of a table speak of. */
const HEADERS = [
	{ on: 'states', columns: ['publisher', 'date', 'address', 'exact quote', 'asserts'] },
	{
		on: 'states',
		columns: ['#', 'speaker, publisher', 'date', 'address', 'exact quote', 'asserts', 'ours']
	},
	{ on: 'states', columns: ['speaker', 'date', 'address', 'exact quote', 'asserts'] },
	{ on: 'abroad', columns: ['who', 'date', 'address', 'exact quote'] }
] as const;
const WHO = ['publisher', 'speaker, publisher', 'speaker', 'who'];
const SAME = 'same';

type Header = (typeof HEADERS)[number];

/** How exactly a date is known, and the date itself; empty where the page has none. */
export interface PrintedDate {
	readonly date: string;
	readonly status: 'day' | 'month' | 'year' | 'two-years' | 'after-month' | 'undated';
	/** The year that the list gives an undated page; `null` for a dated page, or where it has none. */
	readonly copyYear: number | null;
}

/** One quote of the lists, letters as they stand there, with the date and address of its row. */
export interface ListedQuote {
	readonly file: string;
	readonly line: number;
	/** What the quote speaks of: the states, or a region abroad. */
	readonly on: Header['on'];
	/** Who is quoted, in the words of the list. */
	readonly who: string;
	readonly quote: string;
	readonly printed: PrintedDate;
	/** The first web address of the row; empty where it has none. */
	readonly address: string;
}

interface TableLine {
	readonly file: string;
	readonly line: number;
	readonly cells: readonly string[];
}

interface TableRow extends TableLine {
	readonly header: Header;
}

/**
 * The quotes of a list's tables in their order; a cell with two quotes gives two. "same" takes over what
 * the row above says. Throws where a table has other columns or a row no quote.
 */
export function listedQuotes(markdown: string, file: string): readonly ListedQuote[] {
	const quotes: ListedQuote[] = [];
	let above: readonly string[] = [];
	for (const row of tableRows(markdown, file)) {
		const cells = row.cells.map((cell, i) => (cell === SAME ? (above[i] ?? cell) : cell));
		quotes.push(...quotesOf({ ...row, cells }));
		above = cells;
	}
	return quotes;
}

/** The one quote that holds a fragment; throws where none or more than one does. */
export function quoteWith(fragment: string, quotes: readonly ListedQuote[]): ListedQuote {
	const [first, ...more] = quotes.filter(({ quote }) => quote.includes(fragment));
	if (!first) throw new Error(`${CLAIMS_FILES.join(' and ')}: no quote holds "${fragment}".`);
	if (more.length > 0) {
		const places = [first, ...more].map(({ file, line }) => `${file}, line ${line}`);
		throw new Error(`"${fragment}" is in more than one quote: ${places.join('; ')}.`);
	}
	return first;
}

function tableRows(markdown: string, file: string): readonly TableRow[] {
	const rows: TableRow[] = [];
	let before: TableRow | undefined;
	for (const line of tableLines(markdown, file)) {
		const above: TableRow | undefined = before?.line === line.line - 1 ? before : undefined;
		const header: Header = above?.header ?? headerOf(line);
		if (line.cells.length !== header.columns.length) throw tooLongOrShort(line, header);
		before = { ...line, header };
		if (above && !isRule(line.cells)) rows.push(before);
	}
	return rows;
}

function tableLines(markdown: string, file: string): readonly TableLine[] {
	return markdown
		.split('\n')
		.map((text, index) => ({ file, line: index + 1, text: text.trim() }))
		.filter(({ text }) => text.startsWith('|') && text.endsWith('|'))
		.map(({ line, text }) => ({ file, line, cells: cellsOf(text) }));
}

function cellsOf(text: string): readonly string[] {
	return text
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim());
}

function headerOf({ file, line, cells }: TableLine): Header {
	const header = HEADERS.find(({ columns }) => columns.join('|') === cells.join('|'));
	if (header) return header;
	const known = HEADERS.map(({ columns }) => `"${columns.join(', ')}"`).join(' or ');
	const fault = `the table's columns are "${cells.join(', ')}"; expected ${known}.`;
	throw new RawError(file, line, fault);
}

function tooLongOrShort({ file, line, cells }: TableLine, { columns }: Header): RawError {
	return new RawError(file, line, `${cells.length} cells; expected ${columns.length}.`);
}

function isRule(cells: readonly string[]): boolean {
	return cells.every((cell) => /^:?-+:?$/.test(cell));
}

function quotesOf(row: TableRow): readonly ListedQuote[] {
	const { file, line, cells, header } = row;
	const cellOf = (...names: readonly string[]) =>
		cells[header.columns.findIndex((column) => names.includes(column))] ?? '';
	const found = [...cellOf('exact quote').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
	if (found.length === 0) throw new RawError(file, line, 'no quote between "straight marks".');
	const shared = {
		file,
		line,
		on: header.on,
		who: cellOf(...WHO),
		printed: printedDate(row, cellOf('date')),
		address: webAddressIn(cellOf('address'))
	};
	return found.map((quote) => ({ ...shared, quote }));
}

function webAddressIn(cell: string): string {
	return /https?:\/\/[^\s;,]+/.exec(cell)?.[0] ?? '';
}

const MONTH = '\\d{4}-(?:0[1-9]|1[0-2])';

/**
 * The forms in which the lists write dates; the first that fits decides. A date with a question mark is
 * not the page's own: its year is that of the copy.
 */
const DATE_FORMS: readonly (readonly [RegExp, PrintedDate['status']])[] = [
	[/^undated$/, 'undated'],
	[/^(\d{4})(?:-\d{2})?\?$/, 'undated'],
	[new RegExp(`^(${MONTH}-\\d{2})$`), 'day'],
	[new RegExp(`^(${MONTH})(?:, article .*)?$`), 'month'],
	[/^(\d{4})(?: report| \(day not printed\))?$/, 'year'],
	[new RegExp(`^after (${MONTH})$`), 'after-month'],
	[/^(\d{4})-(\d{2})$/, 'two-years']
];

function printedDate({ file, line }: TableLine, cell: string): PrintedDate {
	for (const [form, status] of DATE_FORMS) {
		const match = form.exec(cell);
		if (match) return dateOf(status, match);
	}
	throw new RawError(file, line, `the date is "${cell}"; expected a year, month or day.`);
}

function dateOf(status: PrintedDate['status'], match: readonly string[]): PrintedDate {
	const [, first = '', second = ''] = match;
	if (status === 'undated') return { date: '', status, copyYear: Number(first) || null };
	const century = first.slice(0, 2);
	const date = status === 'two-years' ? `${first}/${century}${second}` : first;
	return { date, status, copyYear: null };
}
