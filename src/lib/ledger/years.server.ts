import { group } from 'd3';
import type { YearEventRow } from '$lib/data/context';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { carriedTo, type CarriedBothWays } from '$lib/fiscal/account/keys/key-dates';
import { federalTables, type FederalTables } from '$lib/fiscal/account/lines/federal';
import {
	balanceOfEach,
	ledgerOfAccount,
	ledgerOfTables,
	type NationLedger
} from '$lib/fiscal/account/nation-ledger';
import type { Choice, EstimateId, EstimateSeries } from '$lib/fiscal/core/types';
import { choiceOf, estimateFacts, type EstimateFacts } from '$lib/fiscal/estimates/estimate-facts';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import { shownYears, type ShownYear } from '$lib/fiscal/measures/shown-years';
import { sideOfYear, type AllMethods } from '$lib/fiscal/verdict/state-votes';
import { ownAccountYear } from './account.server';
import { ledger, personsIn } from './ledger.server';
import { votesOfState } from './verdict.server';

type ShownByEstimate = ReadonlyMap<EstimateId, readonly ShownYear[]>;

/** What is read and calculated once for all years. */
interface All {
	/** Rising. */
	readonly years: readonly number[];
	readonly shown: ShownByEstimate;
	/** The same with interest on the debt counted, of the estimates that tell it. */
	readonly counted: ShownByEstimate;
	readonly tables: FederalTables;
	readonly events: ReadonlyMap<number, readonly YearEventRow[]>;
}

let made: All | undefined;
let methods: ReadonlyMap<StateCode, ReadonlyMap<number, AllMethods>> | undefined;

function all(): All {
	made ??= makeAll();
	return made;
}

function makeAll(): All {
	const { series, ...surrounding } = ledger();
	const shownBy = (
		some: readonly (readonly [EstimateId, EstimateSeries])[],
		interest: Choice['interest']
	) => new Map(some.map(([id, one]) => [id, shownYears(one, choiceOf(id, interest), surrounding)]));
	const shown = shownBy([...series], 'left-out');
	const years = new Set([...shown.values()].flat().map(({ view }) => view.fiscalYear));
	return {
		years: [...years].sort((a, b) => a - b),
		shown,
		counted: shownBy(
			[...series].filter(([id]) => estimateOf(id).tellsInterest),
			'counted'
		),
		tables: federalTables(dataset('context/federal-totals')),
		events: group(dataset('context/year-events'), ({ fiscal_year }) => fiscal_year)
	};
}

/** The fiscal years that any estimate has, rising. */
export function allYears(): readonly number[] {
	return all().years;
}

/** All years of every estimate: dollar for dollar and against the average, dollars of the year per person. */
export function shownByEstimate(): ShownByEstimate {
	return all().shown;
}

/** A year of an estimate by the same choice; `undefined` where it has none. */
export function shownIn(estimate: EstimateId, fiscalYear: number): ShownYear | undefined {
	return yearOf(all().shown, estimate, fiscalYear);
}

function yearOf(shown: ShownByEstimate, estimate: EstimateId, fiscalYear: number) {
	return shown.get(estimate)?.find(({ view }) => view.fiscalYear === fiscalYear);
}

/** By which estimate a year is told: our own account where it has the year, else the first that has; throws without one. */
export function estimateOfYear(fiscalYear: number): EstimateId {
	const [estimate] = estimatesWith(fiscalYear);
	if (!estimate) throw new Error(`No estimate has FY${fiscalYear}.`);
	return estimate;
}

function estimatesWith(fiscalYear: number): readonly EstimateId[] {
	return ESTIMATES.map(({ id }) => id).filter((id) => shownIn(id, fiscalYear));
}

/** A series with one year alone. */
export function seriesIn(estimate: EstimateId, fiscalYear: number): EstimateSeries {
	const years = ledger().series.get(estimate)?.years ?? [];
	return { estimate, years: years.filter((year) => year.fiscalYear === fiscalYear) };
}

/** What an estimate says of a year; throws where it has none. */
export function factsOf(estimate: EstimateId, fiscalYear: number): EstimateFacts {
	const shown = shownIn(estimate, fiscalYear);
	if (!shown) throw new Error(`${estimate} has no FY${fiscalYear}.`);
	return estimateFacts(estimate, shown, yearOf(all().counted, estimate, fiscalYear) ?? null);
}

/** What all estimates say of a year, the one by which it is told first. */
export function factsOfYear(fiscalYear: number): readonly EstimateFacts[] {
	return estimatesWith(fiscalYear).map((id) => factsOf(id, fiscalYear));
}

/** What the federal government took in and spent, interest counted. */
export function nationOf(fiscalYear: number): NationLedger {
	const own = ownAccountYear(fiscalYear);
	return own ? ledgerOfAccount(own) : ledgerOfTables(all().tables, fiscalYear);
}

/** Its receipts − outlays, dollars per person. */
export function nationPerPerson(fiscalYear: number): number {
	return balanceOfEach(nationOf(fiscalYear), personsIn(fiscalYear)).perPerson;
}

/** From which years figures of our own account are carried; `null` before it begins. */
export function carriedIn(fiscalYear: number): CarriedBothWays | null {
	const own = ownAccountYear(fiscalYear);
	return own ? carriedTo(own) : null;
}

/** What was special about a year, as its dataset has it. */
export function eventsIn(fiscalYear: number): readonly YearEventRow[] {
	return all().events.get(fiscalYear) ?? [];
}

/** What all votes against the other states say of each state, in the order of `STATES`; `null` where none is cast. */
export function methodsIn(fiscalYear: number): readonly (AllMethods | null)[] {
	methods ??= new Map(
		STATE_CODES.map((code) => [
			code,
			new Map(votesOfState(code).years.neutral.map((year) => [year.fiscalYear, sideOfYear(year)]))
		])
	);
	return STATE_CODES.map((code) => methods?.get(code)?.get(fiscalYear) ?? null);
}

/** How many states pay more in a year of an estimate that tells interest. */
export interface PayersOfYear {
	readonly fiscalYear: number;
	/** Dollar for dollar. */
	readonly plain: number;
	/** The same with interest on the debt counted, by population. */
	readonly counted: number;
	/** More than the national average; `null` where there is none. */
	readonly neutral: number | null;
}

/** How many states pay more in each year of our own account, which alone tells interest, rising. */
export function payersByYear(): readonly PayersOfYear[] {
	return allYears().flatMap((fiscalYear) => {
		const { plain, counted, neutral } = factsOf(estimateOfYear(fiscalYear), fiscalYear);
		return counted
			? [
					{
						fiscalYear,
						plain: plain.payer,
						counted: counted.payer,
						neutral: neutral?.payer ?? null
					}
				]
			: [];
	});
}
