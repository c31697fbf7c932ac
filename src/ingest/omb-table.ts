import { labelOf, Outline, slugOf, type OutlineShape } from './omb-outline';
import { RawError, rawLines, rowUnder, type RawLine, type RawRow } from './raw-table';

const ACTUAL_YEAR = /^\d{4}$/;
const NOT_ACTUAL = /^(TQ|\d{4} estimate|\d{4}-\d{4})$/i;
const NOTE = /^(\*|\(\d\)|Note:|N\/A =|On-budget unless)/;
const ZERO = /^(\.{10,}|-?\*)$/;
const PARTS = ['total', 'direct', 'grants'] as const;

/** Which column of a year a figure stands in; tables with one column a year have `total` alone. */
export type OmbPart = (typeof PARTS)[number];

/** One figure of an OMB Historical Table, actual, as a plain decimal text in the unit of the table. */
export interface OmbFigure {
	readonly fiscalYear: number;
	readonly line: string;
	readonly part: OmbPart;
	readonly label: string;
	readonly value: string;
}

/** How a table is recognized and which of its rows are wanted. */
export interface OmbRequest {
	/** Number of the table, as in `2.1`. */
	readonly table: string;
	/** The row that tells the unit. */
	readonly unit: string;
	/** The row before which to stop, where the table goes on in another unit. */
	readonly until?: string;
	readonly outline?: OutlineShape;
	readonly from: number;
}

/** Reads a table with a year in each row and lines in its columns, under a header of several rows. */
export function readYearRows(text: string, file: string, request: OmbRequest): OmbFigure[] {
	const lines = tableLines(text, file, request);
	const start = lines.findIndex(({ cells }) => /^\d{4}/.test(cells[0] ?? ''));
	const labels = columnLabels(lines.slice(0, start));
	const paths = labels.map(pathOf);
	checkUnique(paths, file);
	const rows = lines.slice(start).map((line) => rowUnder(['year', ...paths.slice(1)], line, file));
	return rows.flatMap((row) =>
		isWantedYear(row, row.text('year'), request) ? figuresOfYear(row, labels, paths) : []
	);
}

function figuresOfYear(row: RawRow, labels: readonly string[][], paths: readonly string[]) {
	const fiscalYear = Number(row.text('year'));
	return paths.slice(1).map((line, index) => ({
		fiscalYear,
		line,
		part: PARTS[0],
		label: (labels[index + 1] ?? []).join(', '),
		value: valueOf(row, line)
	}));
}

function columnLabels(header: readonly RawLine[]): string[][] {
	const rows = header.map(({ cells }) => cells.map(labelOf));
	const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
	const filled: string[][] = [];
	for (const column of columns) filled.push(carriedOver(column, filled.at(-1) ?? []));
	return filled.map(withoutTotal);
}

/** A heading that spans several columns is printed over the first of them alone. */
function carriedOver(column: readonly string[], before: readonly string[]): string[] {
	return column.map((cell, level) => {
		const hasMoreBelow = column.slice(level + 1).some((below) => below !== '');
		return cell === '' && hasMoreBelow ? (before[level] ?? '') : cell;
	});
}

/** A heading such as "Total Receipts" is the whole table, as it is where lines stand in rows. */
function pathOf([top = '', ...below]: readonly string[]): string {
	const whole = /^Total\b/.test(top) ? 'total' : slugOf(top);
	return [whole, ...below.map(slugOf)].join('/');
}

function withoutTotal([top = '', ...below]: readonly string[]): string[] {
	return [top, ...below.filter((cell) => cell !== '' && cell !== 'Total')];
}

/**
 * Reads a table with a line in each row and years in its columns, one column or three to a year. A cell
 * left blank gives no figure.
 */
export function readYearColumns(text: string, file: string, request: OmbRequest): OmbFigure[] {
	const lines = tableLines(text, file, request);
	const start = lines.findIndex(({ cells }) => cells.slice(1).some((cell) => /^\d{4}$/.test(cell)));
	const { columns, height } = yearColumns(lines.slice(start), file);
	const names = ['label', ...columns.map(nameOf)];
	const rows = lines.slice(start + height).map((line) => rowUnder(names, line, file));
	const wanted = columns.filter((column) => isWantedColumn(column, request));
	return figuresOfRows(rows, wanted, request);
}

interface YearColumn {
	readonly year: string;
	readonly part: OmbPart;
}

const nameOf = ({ year, part }: YearColumn) => `${year} ${part}`;

function yearColumns(lines: readonly RawLine[], file: string) {
	const [years, parts] = lines.map(({ cells }) => cells.slice(1));
	if (!years) throw new RawError(file, 1, 'no row of years.');
	if (!parts?.includes('Direct')) {
		return { columns: years.map((year) => ({ year, part: PARTS[0] })), height: 1 };
	}
	const columns = years.map((_, index) => ({
		year: years[index - (index % PARTS.length)] ?? '',
		part: partAt(index, parts[index], file)
	}));
	return { columns, height: 2 };
}

function partAt(index: number, printed: string | undefined, file: string): OmbPart {
	const part = PARTS[index % PARTS.length] ?? PARTS[0];
	if (printed?.toLowerCase() === part) return part;
	throw new RawError(file, 4, `column ${index + 2} is headed "${printed}"; expected "${part}".`);
}

function isWantedColumn({ year }: YearColumn, { from, table }: OmbRequest): boolean {
	if (ACTUAL_YEAR.test(year)) return Number(year) >= from;
	if (NOT_ACTUAL.test(year)) return false;
	throw new Error(`Table ${table}: a column is headed "${year}"; expected a fiscal year.`);
}

function figuresOfRows(
	rows: readonly RawRow[],
	columns: readonly YearColumn[],
	request: OmbRequest
): OmbFigure[] {
	const outline = new Outline(request.outline);
	const figures = rows.flatMap((row) => figuresOfRow(row, columns, outline));
	if (outline.openPath !== '') {
		throw new Error(`Table ${request.table}: no total closes "${outline.openPath}".`);
	}
	return figures;
}

function figuresOfRow(row: RawRow, columns: readonly YearColumn[], outline: Outline): OmbFigure[] {
	const label = labelOf(row.text('label'));
	const printed = columns.filter((column) => !row.isMissing(nameOf(column)));
	if (printed.length === 0) {
		outline.openGroup(label);
		return [];
	}
	const line = placed(row, label, outline);
	return printed.map((column) => ({
		fiscalYear: Number(column.year),
		line,
		part: column.part,
		label,
		value: valueOf(row, nameOf(column))
	}));
}

function placed(row: RawRow, label: string, outline: Outline): string {
	try {
		return outline.place(label);
	} catch (error) {
		throw new RawError(row.file, row.line, `${error instanceof Error ? error.message : error}.`);
	}
}

function tableLines(text: string, file: string, request: OmbRequest): readonly RawLine[] {
	const lines = rawLines(text, file).map(({ line, cells }) => ({
		line,
		cells: cells.map((cell) => cell.trim())
	}));
	const firsts = lines.map(({ cells }) => cells[0] ?? '');
	if (!firsts[0]?.startsWith(`Table ${request.table} - `)) {
		throw new RawError(file, 1, `the title is "${firsts[0]}"; expected table ${request.table}.`);
	}
	if (!firsts.includes(request.unit)) {
		throw new RawError(file, 2, `no row says the unit "${request.unit}".`);
	}
	const end = firsts.findIndex((first) => first === request.until || NOTE.test(first));
	return lines.slice(1, end).filter(({ cells }) => cells[0] !== request.unit);
}

function isWantedYear(row: RawRow, year: string, { from }: OmbRequest): boolean {
	if (ACTUAL_YEAR.test(year)) return Number(year) >= from;
	if (NOT_ACTUAL.test(year)) return false;
	throw row.fault('year', 'a fiscal year');
}

/** Dots are zero; a star is less than half a unit, which rounds to zero. */
function valueOf(row: RawRow, column: string): string {
	return ZERO.test(row.text(column)) ? '0' : row.decimalText(column);
}

function checkUnique(paths: readonly string[], file: string): void {
	const twice = paths.find((path, index) => paths.indexOf(path) !== index);
	if (twice !== undefined) throw new RawError(file, 3, `two columns are headed "${twice}".`);
}
