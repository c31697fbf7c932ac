import type { FederalTotalRow } from '$lib/data/context';
import { NOTHING, columnOf, sumOf } from './columns';
import type { ContextByYear } from './context';
import { neutralNet } from './deficit';
import { isPartialYear } from './partial-year';
import type { Column, ContextYear, DeficitRule, EstimateYear } from './types';

/** On which side of an even line a state stands; within the band it is about even. */
export type Side = 'payer' | 'recipient' | 'even';

/** The part of what a state paid within which it counts as about even. */
export const BAND_SHARE = 0.02;

/** What the band of one state is reckoned from; `receiptsPerPerson` stands in where paid is not known. */
export interface BandBase {
	readonly paid: number | null;
	readonly population: number | null;
	readonly receiptsPerPerson: number | null;
}

/**
 * Half the width of "about even" in dollars: 2 percent of paid, or where paid is not known 2 percent of
 * federal receipts per person times the state's population; `null` where neither is known.
 */
export function bandOf({ paid, population, receiptsPerPerson }: BandBase): number | null {
	if (paid !== null) return BAND_SHARE * paid;
	if (population === null || receiptsPerPerson === null) return null;
	return BAND_SHARE * receiptsPerPerson * population;
}

/** The side of a net amount: payer below −band, recipient above it, else even; `null` where either is missing. */
export function sideOf(net: number | null, band: number | null): Side | null {
	if (net === null || band === null) return null;
	if (net < -band) return 'payer';
	return net > band ? 'recipient' : 'even';
}

/** The side of every state, dollar for dollar (`plain`) and against the national average (`neutral`). */
export interface YearSides {
	readonly plain: readonly (Side | null)[];
	readonly neutral: readonly (Side | null)[];
}

/** One year of an estimate, and the nation's receipts per person for states whose taxes are not known. */
export interface SidesInput {
	readonly year: EstimateYear;
	readonly context: ContextYear;
	readonly deficit: DeficitRule;
	readonly receiptsPerPerson: number | null;
}

/**
 * The sides of all states in a year; with the rule `none` the neutral side shares the deficit out per person.
 * Where only some states were found there is no neutral side.
 */
export function sidesOf({ year, context, deficit, receiptsPerPerson }: SidesInput): YearSides {
	const bands = columnOf((_, position) =>
		bandOf({
			paid: year.paid[position] ?? null,
			population: context.population[position] ?? null,
			receiptsPerPerson
		})
	);
	const rule = deficit === 'none' ? 'per-person' : deficit;
	const neutral = isPartialYear(year) ? NOTHING : neutralNet(rule, { ...year, ...context });
	return { plain: sidesOfColumn(year.net, bands), neutral: sidesOfColumn(neutral, bands) };
}

/** All federal receipts per person by fiscal year: the total of OMB table 2.1 over the population of the 51 areas. */
export function receiptsPerPersonByYear(
	rows: readonly FederalTotalRow[],
	contexts: ContextByYear
): ReadonlyMap<number, number> {
	const totals = rows.filter(
		(row) => row.table === '2.1' && row.line === 'total' && row.part === 'total'
	);
	return new Map(
		totals.flatMap((row) => {
			const persons = sumOf(contexts.get(row.fiscal_year)?.population ?? []);
			return persons ? [[row.fiscal_year, row.amount_usd / persons] as const] : [];
		})
	);
}

function sidesOfColumn(net: Column, bands: Column): readonly (Side | null)[] {
	return net.map((value, position) => sideOf(value, bands[position] ?? null));
}
