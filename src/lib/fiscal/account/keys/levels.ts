import { rollup, sum } from 'd3';
import { STATE_CODES } from '$lib/data/states';
import { fiscalYearValue } from '../../core/fiscal-year';

/** A published quantity of all 51 areas in one year, in the order of `STATES`; never with a gap. */
export type Levels = readonly number[];

/** A published quantity by year; `null` in a year in which any of the 51 areas is missing. */
export type LevelsByYear = (year: number) => Levels | null;

/** How rows of a table are read into levels. */
export interface TableReading<Row> {
	readonly rows: readonly Row[];
	readonly year: (row: Row) => number;
	readonly area: (row: Row) => string;
	readonly value: (row: Row) => number | null;
}

/** The levels of a table; a year without a figure for every area gives `null`. */
export function levelsOf<Row>({ rows, year, area, value }: TableReading<Row>): LevelsByYear {
	const cells = new Map(rows.map((row) => [`${year(row)} ${area(row)}`, value(row)]));
	return remembered((asked) =>
		complete(STATE_CODES.map((state) => cells.get(`${asked} ${state}`) ?? null))
	);
}

/** The levels of a calendar-year table with the columns `year` and `area`. */
export function calendarLevels<Row extends { readonly year: number; readonly area: string }>(
	rows: readonly Row[],
	value: (row: Row) => number | null
): LevelsByYear {
	return levelsOf({ rows, year: (row) => row.year, area: (row) => row.area, value });
}

/** A calendar-year quantity in fiscal years: a quarter of the year before, three quarters of the year. */
export function inFiscalYears(calendar: LevelsByYear): LevelsByYear {
	return (fiscalYear) => {
		const years = new Map([fiscalYear - 1, fiscalYear].map((year) => [year, calendar(year)]));
		return complete(
			STATE_CODES.map((_, position) =>
				fiscalYearValue((year) => years.get(year)?.[position], fiscalYear)
			)
		);
	};
}

/** Several quantities of the same year joined area by area; `null` where one of them has a gap. */
export function joined(
	parts: readonly LevelsByYear[],
	join: (...values: readonly number[]) => number
): LevelsByYear {
	return (year) => {
		const all = parts.map((part) => part(year)).filter((levels) => levels !== null);
		if (all.length < parts.length) return null;
		return STATE_CODES.map((_, position) => join(...all.map((levels) => levels[position] ?? 0)));
	};
}

/** A quantity in some years only. */
export function onlyIn(levels: LevelsByYear, isUsed: (year: number) => boolean): LevelsByYear {
	return (year) => (isUsed(year) ? levels(year) : null);
}

/** One quantity up to a year, another after it. */
export function thenFrom(first: LevelsByYear, from: number, second: LevelsByYear): LevelsByYear {
	return (year) => (year < from ? first(year) : second(year));
}

/**
 * The levels of one year carried on: up to `from` as they are, after it (or before, where `from` is the first
 * year asked) the state's amount of `from` times its own growth of `mover` since then. Calendar years in,
 * calendar years out; `null` in a year in which the mover has a gap.
 */
export function carriedFrom(levels: LevelsByYear, from: number, mover: LevelsByYear): LevelsByYear {
	return thenFrom(levels, from + 1, movedOn(levels, from, mover));
}

/** The levels of one year, each state's moved on (or back) with another quantity of its own. */
export function movedOn(levels: LevelsByYear, from: number, mover: LevelsByYear): LevelsByYear {
	return remembered(
		joined([() => levels(from), () => mover(from), mover], (level, before, now) =>
			before === 0 ? 0 : (level * now) / before
		)
	);
}

/** The sum of the levels of some years; `null` where one of them has a gap. */
export function summedOver(levels: LevelsByYear, years: readonly number[]): Levels | null {
	const all = joined(
		years.map(
			(year): LevelsByYear =>
				() =>
					levels(year)
		),
		(...values) => values.reduce((sum, value) => sum + value, 0)
	);
	return all(years[0] ?? 0);
}

/** The parts of a whole: levels divided by their sum. */
export function sharesOf(levels: Levels): Levels {
	const sum = levels.reduce((total, value) => total + value, 0);
	return levels.map((value) => value / sum);
}

function complete(values: readonly (number | null)[]): Levels | null {
	const present = values.filter((value) => value !== null);
	return present.length === STATE_CODES.length ? present : null;
}

/** The levels of the states that a table prints; a state that it does not print counts 0. */
export function printedLevels<Row>(
	rows: readonly Row[],
	stateOf: (row: Row) => string,
	valueOf: (row: Row) => number
): Levels {
	const sums = rollup(rows, (own) => sum(own, valueOf), stateOf);
	return STATE_CODES.map((state) => sums.get(state) ?? 0);
}

/** The same function, each year computed once. */
export function remembered(levels: LevelsByYear): LevelsByYear {
	const known = new Map<number, Levels | null>();
	return (year) => {
		const found = known.get(year);
		if (found !== undefined) return found;
		const made = levels(year);
		known.set(year, made);
		return made;
	};
}
