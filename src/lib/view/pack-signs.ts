import type { StateCode } from '$lib/data/states';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import type { SignRow, SpecYear, StateSigns } from '$lib/fiscal/verdict/types';
import type { Side } from '$lib/fiscal/core/verdict-band';

/** One specification: a letter for each year, and net a person in whole dollars for each year with a figure. */
interface PackedRow {
	readonly id: string;
	/** P, R, E: payer, recipient, even; small where the year does not count; `-` no figure; `.` not covered. */
	readonly sides: string;
	readonly net: readonly number[];
}

/** The sign matrix of one state on its way to the browser. */
export interface PackedSigns {
	readonly state: StateCode;
	/** The year of the first letter of every row. */
	readonly firstYear: number;
	/** Persons by year from `firstYear` on; `null` where they are not known. */
	readonly population: readonly (number | null)[];
	readonly rows: readonly PackedRow[];
}

const LETTERS: Readonly<Record<Side, string>> = { payer: 'P', recipient: 'R', even: 'E' };
const SIDES = new Map(Object.entries(LETTERS).map(([side, letter]) => [letter, side as Side]));
const NO_FIGURE = '-';
const NOT_COVERED = '.';

/** Packs the signs of a state: sides and what counts are kept, net is rounded to whole dollars a person. */
export function packSigns({ state, rows }: StateSigns): PackedSigns {
	const years = rows.flatMap((row) => row.years);
	const firstYear = Math.min(...years.map(({ fiscalYear }) => fiscalYear));
	const lastYear = Math.max(...years.map(({ fiscalYear }) => fiscalYear));
	const persons = new Map(years.map(({ fiscalYear, population }) => [fiscalYear, population]));
	const all = Array.from(
		{ length: Math.max(0, lastYear - firstYear + 1) },
		(_, at) => firstYear + at
	);
	return {
		state,
		firstYear,
		population: all.map((fiscalYear) => persons.get(fiscalYear) ?? null),
		rows: rows.map((row) => packRow(row, all))
	};
}

/**
 * Unpacks what `packSigns` packed: net is the rounded dollars a person times population, so it is right to half
 * a dollar a person; the band stays behind.
 */
export function unpackSigns({ state, firstYear, population, rows }: PackedSigns): StateSigns {
	return {
		state,
		rows: rows.map((row) => ({
			specification: specificationOf(row.id),
			years: unpackYears(row, { firstYear, population })
		}))
	};
}

function packRow({ specification, years }: SignRow, all: readonly number[]): PackedRow {
	const own = new Map(years.map((year) => [year.fiscalYear, year]));
	return {
		id: specification.id,
		sides: all.map((fiscalYear) => letterOf(own.get(fiscalYear))).join(''),
		net: years.flatMap((year) => perPerson(year) ?? [])
	};
}

function letterOf(year: SpecYear | undefined): string {
	if (!year) return NOT_COVERED;
	if (year.side === null || perPerson(year) === null) return NO_FIGURE;
	const letter = LETTERS[year.side];
	return year.counts ? letter : letter.toLowerCase();
}

function perPerson({ net, population, side }: SpecYear): number | null {
	if (net === null || side === null || !population) return null;
	return Math.round(net / population) + 0;
}

function unpackYears(
	{ sides, net }: PackedRow,
	{ firstYear, population }: Pick<PackedSigns, 'firstYear' | 'population'>
): readonly SpecYear[] {
	const figures = net.values();
	return [...sides].flatMap((letter, at) => {
		if (letter === NOT_COVERED) return [];
		const persons = population[at] ?? null;
		const each = letter === NO_FIGURE ? null : (figures.next().value ?? null);
		return {
			fiscalYear: firstYear + at,
			net: each === null || persons === null ? null : each * persons,
			band: null,
			population: persons,
			side: SIDES.get(letter.toUpperCase()) ?? null,
			counts: SIDES.has(letter)
		};
	});
}
