import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import type { SignTable, TableYear } from './sign-table';
import type { ReckonedSigns, ReckonedYear, SpecYear, StateSigns } from './types';

/** All spec-years of one state, read off the table of all states. */
export function signsOfState(table: SignTable, state: StateCode): ReckonedSigns {
	const position = positionOf(state);
	return {
		state,
		rows: table.map(({ specification, years }) => ({
			specification,
			years: years.map((year) => specYearAt(year, { position, id: specification.id }))
		}))
	};
}

/** All spec-years of all states, in the order of `STATES`. */
export function signsOfAllStates(table: SignTable): ReadonlyMap<StateCode, ReckonedSigns> {
	return new Map(STATE_CODES.map((state) => [state, signsOfState(table, state)]));
}

/** The spec-years of a state that count, in the order of the matrix. */
export function countedYears({ rows }: StateSigns): readonly SpecYear[] {
	return rows.flatMap(({ years }) => years.filter(({ counts }) => counts));
}

/** Which state of a year's columns, and which specification the year is of. */
export interface YearPlace {
	readonly position: number;
	readonly id: string;
}

/** One state's part of a specification in one year. */
export function specYearAt(year: TableYear, { position, id }: YearPlace): ReckonedYear {
	const side = year.sides[position] ?? null;
	return {
		fiscalYear: year.fiscalYear,
		net: year.net[position] ?? null,
		paid: year.paid[position] ?? null,
		received: year.received[position] ?? null,
		band: year.band[position] ?? null,
		population: year.population[position] ?? null,
		side,
		isShownOnly: year.isShownOnly,
		sameAs: year.sameAs,
		counts: side !== null && !year.isShownOnly && year.sameAs.net === id
	};
}
