import type { AgeShares } from './age-shares';

/** One value for each of the 51 areas, in the order of `STATES`; `null` where there is no figure. */
export type Column = readonly (number | null)[];

/** Why a figure is there or not. Everything but `present` goes with `null`. */
export type Status =
	| 'present'
	| 'not-published'
	| 'not-covered'
	| 'withheld'
	| 'undefined'
	| 'source-error'
	| 'no-local-prices'
	| 'no-average';

/** What a reader must know of a figure before quoting it; METHOD section 7. */
export type Flag =
	| 'preliminary'
	| 'partial-year-coverage'
	| 'covid'
	| 'key-held'
	| 'key-carried'
	| 'period-mean'
	| 'filing-state'
	| 'postponed-deadline'
	| 'undistributed'
	| 'face-value-insurance'
	| 'insurer-home-state'
	| 'obligations'
	| 'credit-re-estimate'
	| 'derived'
	| 'second-hand'
	| 'dc-in-md'
	| 'balance-only'
	| 'hybrid'
	| 'inferred-year';

/** One estimate in one fiscal year, all 51 areas; whole current dollars, net = received − paid. */
export interface EstimateYear {
	readonly fiscalYear: number;
	readonly paid: Column;
	readonly received: Column;
	readonly net: Column;
	/** The publisher's own ratio, where it prints one that its dollars do not give. */
	readonly publishedRatio: Column;
	/** Net per person in dollars of the year as the publisher prints it; absent where it prints none. */
	readonly printedPerPerson?: Column;
	/** How far off the balance may be; our own account's alone, from the first year mostly carried forward. */
	readonly range?: NetRange;
	/** How old the figures behind both sides are; our own account's alone. */
	readonly ages?: YearAges;
	/** Net interest by population, whole dollars, in neither side; absent where an estimate cannot tell it. */
	readonly interest?: Column;
	readonly status: readonly Status[];
	readonly flags: readonly (readonly Flag[])[];
}

/** Net per person between the misses of the past, whole dollars of the year, by state. */
export interface NetRange {
	readonly low: Column;
	readonly high: Column;
}

/** How old the figures are that the money of one year is shared out by, for the nation and by state. */
export interface YearAges {
	readonly received: AgeShares;
	readonly paid: AgeShares;
	/**
	 * The part of each state's money, 0 to 1, that is shared out by figures at most two years away; absent
	 * where only the nation's is known (in the browser).
	 */
	readonly receivedWithinTwoYears?: Column;
	readonly paidWithinTwoYears?: Column;
}

/** Of how many of the areas that an estimate covers a figure was found. */
export interface Coverage {
	readonly found: number;
	readonly of: number;
}

/** One estimate: its years in rising order, only those it has. */
export interface EstimateSeries {
	readonly estimate: EstimateId;
	readonly years: readonly EstimateYear[];
}

/** What figures are divided by, in one fiscal year: persons and whole current dollars. */
export interface ContextYear {
	readonly fiscalYear: number;
	readonly population: Column;
	readonly gdp: Column;
	readonly personalIncome: Column;
	/** GDP price index by fiscal year, 1 in the base year; `null` where it is not known. */
	readonly priceIndex: number | null;
	/** What households pay beside the nation, 100 = the nation; `null` where BEA has no parity. */
	readonly regionalPrices: Column;
}

/** One way of putting both sides together, with one vintage; METHOD section 2. */
export type EstimateId =
	| 'account'
	| 'tax-foundation'
	| 'rockefeller-2019'
	| 'rockefeller-2021'
	| 'rockefeller-2022'
	| 'rockefeller-2023'
	| 'rockefeller-2024'
	| 'rockefeller-2025'
	| 'collections-cffr'
	| 'collections-usaspending';

/** What is measured. Ratios are received ÷ paid, a pure number. */
export type MeasureId =
	'net' | 'received' | 'paid' | 'ratio' | 'relative-ratio' | 'published-ratio';

/** What dollars are divided by. Ratios have no scale. */
export type ScaleId = 'total' | 'per-person' | 'gdp' | 'income';

/** Dollars of the year itself, of the base year, or of the base year at the prices of the state. */
export type DollarsId = 'current' | 'real' | 'local';

/** How a national deficit is shared out before a state is compared with the others; METHOD section 4. */
export type DeficitRule = 'none' | 'per-person' | 'tax-share' | 'income-share' | 'cut-spending';

/** Whether interest on the debt is left out, or counted as money received by population; METHOD section 5. */
export type InterestId = 'left-out' | 'counted';

/** Everything that decides which figures a view shows, the year and the states apart. */
export interface Choice {
	readonly estimate: EstimateId;
	readonly measure: MeasureId;
	readonly scale: ScaleId;
	readonly dollars: DollarsId;
	readonly deficit: DeficitRule;
	readonly interest: InterestId;
}

/**
 * One year of a choice, ready to draw. In `plain` the measure is taken as the estimate has it; `neutral`
 * is net with the deficit shared out (by the chosen rule, or per person where the rule is `none`), in the
 * same scale and dollars, and `null` throughout where the measure is not net or the rule needs two sides
 * the estimate lacks. `even` is plain − neutral: where on the plain scale a state would have to stand to
 * be level with the others. `average` is that value where it is the same for all areas, else `null`. Where
 * only some states were found (`partial`) there is no neutral, no even, no average and no rank. `low` and
 * `high` are the range of past misses around net, in the scale and dollars of `plain`; `null` where the
 * measure is not net or the estimate has no range.
 */
export interface YearView {
	readonly fiscalYear: number;
	readonly plain: Column;
	readonly neutral: Column;
	readonly even: Column;
	readonly average: number | null;
	readonly low: Column;
	readonly high: Column;
	/** How old the figures of the year are; `null` where the estimate does not say. */
	readonly ages: YearAges | null;
	/** Paid and received in the same scale and dollars (for the scatter and the tooltip). */
	readonly paid: Column;
	readonly received: Column;
	readonly population: Column;
	/** Rank of the shown values, 1 = highest; ties share a rank; `null` where there is no value. */
	readonly rank: Column;
	/** How many states were found where some are missing; `null` for a year that has them all. */
	readonly partial: Coverage | null;
	readonly status: readonly Status[];
	readonly flags: readonly (readonly Flag[])[];
}
