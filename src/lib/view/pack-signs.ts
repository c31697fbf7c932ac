import type { StateCode } from '$lib/data/states';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import type { SignRow, SpecYear, StateSigns } from '$lib/fiscal/verdict/types';
import type { Side } from '$lib/fiscal/core/verdict-band';

/** One specification: a letter for each year, and net a person in whole dollars for each year with a side. */
interface PackedRow {
	readonly id: string;
	/** P, R, E: payer, recipient, even; small where the year has no vote; `-` no figure; `.` not covered. */
	readonly sides: string;
	/** `null` where only the side is known. */
	readonly net: readonly (number | null)[];
	/** Years with a vote in a row, and what part of a vote each has: [1 of so many, years, 1 of so many, years, …]. */
	readonly votes: readonly number[];
	/** Years whose sign its publisher has since reversed; absent where there is none. */
	readonly reversed?: readonly number[];
}

/** The sign matrix of one state on its way to the browser. */
export interface PackedSigns {
	readonly state: StateCode;
	/** The year of the first letter of every row. */
	readonly firstYear: number;
	/** Persons by year from `firstYear` on; `null` where they are not known. */
	readonly population: readonly (number | null)[];
	readonly breaks?: readonly number[];
	readonly rows: readonly PackedRow[];
}

const LETTERS: Readonly<Record<Side, string>> = { payer: 'P', recipient: 'R', even: 'E' };
const SIDES = new Map(Object.entries(LETTERS).map(([side, letter]) => [letter, side as Side]));
const NO_FIGURE = '-';
const NOT_COVERED = '.';

/**
 * Packs the signs of a state: sides, votes and breaks are kept, net is rounded to whole dollars a person, and methods
 * that give the same figures as another in every year are left out.
 */
export function packSigns({ state, rows: all, breaks }: StateSigns): PackedSigns {
	const rows = distinctRows(all);
	const years = rows.flatMap((row) => row.years);
	const firstYear = Math.min(...years.map(({ fiscalYear }) => fiscalYear));
	const lastYear = Math.max(...years.map(({ fiscalYear }) => fiscalYear));
	const persons = new Map(years.map(({ fiscalYear, population }) => [fiscalYear, population]));
	const span = Array.from(
		{ length: Math.max(0, lastYear - firstYear + 1) },
		(_, at) => firstYear + at
	);
	return {
		state,
		firstYear,
		population: span.map((fiscalYear) => persons.get(fiscalYear) ?? null),
		...(breaks && { breaks }),
		rows: rows.map((row) => packRow(row, span))
	};
}

/**
 * Unpacks what `packSigns` packed: net is the rounded dollars a person times population, so it is right to half
 * a dollar a person; the band stays behind.
 */
export function unpackSigns({
	state,
	firstYear,
	population,
	breaks,
	rows
}: PackedSigns): StateSigns {
	return {
		state,
		...(breaks && { breaks }),
		rows: rows.map((row) => ({
			specification: specificationOf(row.id),
			years: unpackYears(row, { firstYear, population })
		}))
	};
}

function packRow({ specification, years }: SignRow, span: readonly number[]): PackedRow {
	const own = new Map(years.map((year) => [year.fiscalYear, year]));
	const reversed = years.filter(({ isReversed }) => isReversed);
	return {
		id: specification.id,
		sides: span.map((fiscalYear) => letterOf(own.get(fiscalYear))).join(''),
		net: years.filter(({ side }) => side !== null).map(perPerson),
		votes: runsOf(years.filter(({ weight }) => weight > 0).map(partsOf)),
		...(reversed.length > 0 && { reversed: reversed.map(({ fiscalYear }) => fiscalYear) })
	};
}

function letterOf(year: SpecYear | undefined): string {
	if (!year) return NOT_COVERED;
	if (year.side === null) return NO_FIGURE;
	const letter = LETTERS[year.side];
	return year.weight > 0 ? letter : letter.toLowerCase();
}

function perPerson({ net, population }: SpecYear): number | null {
	if (net === null || !population) return null;
	return Math.round(net / population) + 0;
}

/** A vote is shared equally again and again, so every weight is one part of a whole number of them. */
function partsOf({ weight }: SpecYear): number {
	return Math.round(1 / weight);
}

function runsOf(values: readonly number[]): readonly number[] {
	const starts = values.flatMap((value, at) => (value === values[at - 1] ? [] : [at]));
	return starts.flatMap((start, at) => [
		values[start] ?? 1,
		(starts[at + 1] ?? values.length) - start
	]);
}

function* valuesOf(runs: readonly number[]): Generator<number, undefined> {
	for (let at = 0; at < runs.length; at += 2) {
		for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) yield runs[at] ?? 1;
	}
}

function unpackYears(
	{ sides, net, votes, reversed = [] }: PackedRow,
	{ firstYear, population }: Pick<PackedSigns, 'firstYear' | 'population'>
): readonly SpecYear[] {
	const [figures, parts] = [net.values(), valuesOf(votes)];
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
			weight: SIDES.has(letter) ? 1 / (parts.next().value ?? 1) : 0,
			isReversed: reversed.includes(firstYear + at)
		};
	});
}
