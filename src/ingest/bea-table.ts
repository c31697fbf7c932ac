import { STATES, stateOfFips, type StateCode } from '../lib/data/states';
import { RawError, rawLines, rowUnder, type RawLine, type RawRow } from './raw-table';

const LAYOUTS = [
	'GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit',
	'GeoFIPS,GeoName,Region,TableName,ComponentName,Unit,IndustryId,IndustryClassification,Description'
];
const POWERS = {
	'Number of persons': 0,
	'Thousands of dollars': 3,
	'Millions of dollars': 6,
	'Millions of current dollars': 6,
	'Millions of chained 2017 dollars': 6
} as const;
const MISSING = ['(NA)', '(D)', '(L)', '(T)'];
const US_FIPS = '00';

/** An area of a BEA state table: one of the 51, or the nation. */
export type BeaArea = StateCode | 'US';

/** A unit in which BEA prints a line. */
export type BeaUnit = keyof typeof POWERS;

/** One figure of a BEA table in whole dollars or persons; `null` where BEA prints a mark instead. */
export interface BeaValue {
	readonly area: BeaArea;
	readonly year: number;
	readonly amount: number | null;
}

/** Which line of a BEA table is wanted, and which calendar years. */
export interface BeaLine {
	readonly line: string;
	readonly from: number;
	readonly to: number;
}

/** Which figures of a BEA table are wanted, and the unit they must be in. */
export interface BeaRequest extends BeaLine {
	readonly unit: BeaUnit;
}

/** One index number of a BEA table as a plain decimal text, as printed. */
export interface BeaIndex {
	readonly area: BeaArea;
	readonly year: number;
	readonly index: string;
}

/** A BEA file of all areas whose layout was checked. */
export interface BeaTable {
	readonly file: string;
	readonly lineColumn: 'LineCode' | 'IndustryId';
	readonly years: readonly string[];
	readonly rows: readonly RawRow[];
}

/** Reads a BEA "ALL_AREAS" file (text decoded as latin1); throws where header or rows are not BEA's. */
export function beaTable(text: string, file: string): BeaTable {
	const [first, ...body] = rawLines(text, file);
	const header = first?.cells ?? [];
	const years = header.filter((name) => /^\d{4}$/.test(name));
	const layout = LAYOUTS.find((names) => [names, ...years].join(',') === header.join(','));
	if (!layout) throw new RawError(file, 1, `the header is not one of BEA: "${header.join(',')}".`);
	const rows = withoutNotes(body, file).map((line) => rowUnder(header, line, file));
	return {
		file,
		lineColumn: layout.includes('IndustryId') ? 'IndustryId' : 'LineCode',
		years,
		rows
	};
}

/** The first and the last year of a table, for a request that leaves none out. */
export function allYearsOf({ years }: BeaTable): Pick<BeaLine, 'from' | 'to'> {
	const numbers = years.map(Number);
	return { from: Math.min(...numbers), to: Math.max(...numbers) };
}

function withoutNotes(lines: readonly RawLine[], file: string): readonly RawLine[] {
	const end = lines.findIndex(isNote);
	if (end < 0) return lines;
	const stray = lines.slice(end).find((line) => !isNote(line));
	if (stray) throw new RawError(file, stray.line, 'figures after the notes; expected none.');
	return lines.slice(0, end);
}

function isNote({ cells }: RawLine): boolean {
	return cells.slice(1).every((cell) => cell === '');
}

/**
 * The figures of one line for the nation and the 51 areas, BEA's regions left out, in the order of the
 * file. Throws where an area or a year is missing or doubled, or the unit is another one.
 */
export function beaValues(table: BeaTable, request: BeaRequest): readonly BeaValue[] {
	return placesOf(table, request).map(({ row, area, year }) => {
		const unit = row.oneOf('Unit', [request.unit]);
		const amount = row.dollarsOrMissing(year, POWERS[unit], MISSING);
		return { area, year: Number(year), amount };
	});
}

/** As `beaValues`, for a line of index numbers, which BEA never leaves out; throws where it did. */
export function beaIndexes(table: BeaTable, request: BeaLine): readonly BeaIndex[] {
	return placesOf(table, request).map(({ row, area, year }) => {
		row.oneOf('Unit', ['Index']);
		return { area, year: Number(year), index: row.decimalText(year) };
	});
}

interface Place {
	readonly row: RawRow;
	readonly area: BeaArea;
	readonly year: string;
}

function placesOf(table: BeaTable, request: BeaLine): readonly Place[] {
	const years = yearsOf(table, request);
	const rows = table.rows.filter((row) => row.text(table.lineColumn) === request.line);
	const places = rows.flatMap((row) => {
		const area = areaOf(row);
		return area ? years.map((year) => ({ row, area, year })) : [];
	});
	checkAreas(places.length / years.length, places, `${table.file}, line ${request.line}`);
	return places;
}

function yearsOf({ years, file }: BeaTable, { from, to }: BeaLine): readonly string[] {
	const wanted = years.filter((year) => Number(year) >= from && Number(year) <= to);
	if (wanted.length === to - from + 1) return wanted;
	throw new RawError(file, 1, `has ${wanted.length} years; expected all from ${from} to ${to}.`);
}

function areaOf(row: RawRow): BeaArea | null {
	const fips = row.text('GeoFIPS').replaceAll('"', '').trim().padStart(5, '0');
	if (!fips.endsWith('000')) throw row.fault('GeoFIPS', 'the code of a state, a region or the US');
	const code = fips.slice(0, 2);
	if (code === US_FIPS) return 'US';
	if (code.startsWith('9')) return null;
	const state = stateOfFips(code);
	if (!state) throw row.fault('GeoFIPS', 'the code of a state, a region or the US');
	return state.code;
}

function checkAreas(count: number, places: readonly Place[], place: string): void {
	const expected = STATES.length + 1;
	const found = new Set(places.map(({ area }) => area)).size;
	if (found === expected && count === expected) return;
	throw new Error(`${place}: ${count} rows of ${found} areas; expected ${expected}, one an area.`);
}

/** The amount of a figure that BEA never leaves out; throws where it did. */
export function presentAmount({ area, year, amount }: BeaValue): number {
	if (amount !== null) return amount;
	throw new Error(`BEA has no figure for ${area} in ${year}; expected one.`);
}
