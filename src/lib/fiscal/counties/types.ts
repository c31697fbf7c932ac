import type { StateCode } from '$lib/data/states';
import type { Column } from '../core/types';

/** What of the spending is shown: all of it, or the part of the Department of Defense. */
export type CountyKind = 'total' | 'defense';

/** A county as the list, and the map, have it. */
export interface County {
	/** Five digits; the first two are the state. */
	readonly fips: string;
	readonly name: string;
	/** Why a figure is missing, in a few words. */
	readonly missing: string;
	/** Whether the map has an outline for it. */
	readonly hasOutline: boolean;
}

/** One fiscal year of the counties of a state, dollars of the year, in the order of the counties. */
export interface CountyYear {
	readonly fiscalYear: number;
	readonly total: Column;
	readonly defense: Column;
	/** What was published for the whole state; `null` where we have no figure. */
	readonly stateTotal: number | null;
	/** Through whom we have that total, as a clause after it: "which we have through the Tax Foundation". */
	readonly through: string | null;
	/** Codes of the counties whose total is out of line with the years before and after (out-of-line.ts). */
	readonly outOfLine: readonly string[];
	/** Persons in the state; `null` where not known. */
	readonly population: number | null;
	/** How many dollars of the year make one of the base year; `null` where not known. */
	readonly priceIndex: number | null;
}

/** All that is known of the counties of one state; years rise. */
export interface StateCounties {
	readonly state: StateCode;
	readonly counties: readonly County[];
	readonly years: readonly CountyYear[];
	/** What to know of single counties, and of the list of this state. */
	readonly notes: readonly string[];
}
