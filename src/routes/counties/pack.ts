import type { CountyFrame, CountyPlace } from '$lib/charts/counties/place';
import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { County, CountyYear, StateCounties } from '$lib/fiscal/counties/types';
import type { CountiesKnown } from './county-choice';

/** Everything that the figures of a state's counties are drawn from. */
export interface CountiesServed extends StateCounties {
	readonly frame: CountyFrame;
	readonly places: readonly CountyPlace[];
}

/** What can be chosen of a state's counties. */
export function knownOf({ counties, years }: StateCounties): CountiesKnown {
	return {
		years: years.map(({ fiscalYear }) => fiscalYear),
		codes: counties.map(({ fips }) => fips)
	};
}

type PackedCounty = readonly [fips: string, name: string, missing: string, hasOutline: 0 | 1];
type PackedPlace = readonly [fips: string, x: number, y: number, isSmall: 0 | 1];

interface PackedYear extends Pick<
	CountyYear,
	'fiscalYear' | 'stateTotal' | 'through' | 'outOfLine' | 'population' | 'priceIndex'
> {
	/** Thousands of dollars, as published. */
	readonly total: Column;
	readonly defense: Column;
}

/** The same as a JSON file holds it, small: amounts in thousands of dollars, records as lists. */
export interface PackedCounties {
	readonly state: StateCode;
	readonly counties: readonly PackedCounty[];
	readonly years: readonly PackedYear[];
	readonly notes: readonly string[];
	readonly frame: CountyFrame;
	readonly places: readonly PackedPlace[];
}

/** Dollars in the unit that the Bureau publishes counties in. */
const THOUSAND = 1000;

/** A state's counties as a small JSON file holds them. */
export function packCounties(served: CountiesServed): PackedCounties {
	return {
		...served,
		counties: served.counties.map(({ fips, name, missing, hasOutline }) => [
			fips,
			name,
			missing,
			hasOutline ? 1 : 0
		]),
		years: served.years.map((year) => ({
			...year,
			total: times(year.total, 1 / THOUSAND),
			defense: times(year.defense, 1 / THOUSAND)
		})),
		places: served.places.map(({ fips, x, y, isSmall }) => [fips, x, y, isSmall ? 1 : 0])
	};
}

/** Whether what came is the file of a state's counties. */
export function isCountiesOf(file: unknown, code: StateCode): file is PackedCounties {
	if (typeof file !== 'object' || file === null) return false;
	const { state, counties, years, places } = file as Partial<PackedCounties>;
	return state === code && [counties, years, places].every((list) => Array.isArray(list));
}

/** The same again as figures are drawn from. */
export function unpackCounties(packed: PackedCounties): CountiesServed {
	return {
		...packed,
		counties: packed.counties.map(([fips, name, missing, hasOutline]): County => ({
			fips,
			name,
			missing,
			hasOutline: hasOutline === 1
		})),
		years: packed.years.map((year) => ({
			...year,
			total: times(year.total, THOUSAND),
			defense: times(year.defense, THOUSAND)
		})),
		places: packed.places.map(([fips, x, y, isSmall]) => ({ fips, x, y, isSmall: isSmall === 1 }))
	};
}

function times(column: Column, factor: number): Column {
	return column.map((value) => (value === null ? null : Math.round(value * factor)));
}
