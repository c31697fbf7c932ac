import { STATES, positionOf, type StateCode } from '$lib/data/states';
import type { Column } from '../core/types';
import { sideOf } from '../core/verdict-band';
import type { SignTable, TableYear } from './sign-table';
import type { Cell, CellRow } from './types';

/**
 * Some states taken together as one: their dollars, persons and bands added up, the sign of the sum by the sum of the
 * bands. A calculation that lacks one of them has no figure; figures of single states are left out.
 */
export function cellsTogether(table: SignTable, states: readonly StateCode[]): readonly CellRow[] {
	const places = states.map(positionOf);
	return table.map(({ specification, years }) => ({
		specification,
		years: years
			.filter(({ editions }) => !editions)
			.map((year) => cellOf(year, (column) => sumAt(column, places)))
	}));
}

/** All states together, as far as an estimate covers them; a year that lacks some of those has no figure. */
export function cellsOfNation(table: SignTable): readonly CellRow[] {
	const places = STATES.map((_, place) => place);
	return table.map(({ specification, years }) => ({
		specification,
		years: years
			.filter(({ isPartial }) => !isPartial)
			.map((year) =>
				cellOf(year, (column) =>
					sumAt(
						column,
						places.filter((place) => year.net[place] !== null)
					)
				)
			)
	}));
}

function cellOf(year: TableYear, sum: (column: Column) => number | null): Cell {
	const [net, band] = [sum(year.net), sum(year.band)];
	return {
		fiscalYear: year.fiscalYear,
		net,
		paid: sum(year.paid),
		received: sum(year.received),
		printedRatio: null,
		band,
		population: sum(year.population),
		side: sideOf(net, band),
		isPartial: year.isPartial,
		edition: null,
		isReversed: false,
		sameAs: year.sameAs,
		weight: 0
	};
}

function sumAt(column: Column, places: readonly number[]): number | null {
	const values = places.map((place) => column[place] ?? null);
	if (values.includes(null)) return null;
	return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
