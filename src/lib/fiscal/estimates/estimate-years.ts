import { withinTwoYears } from '../core/age-shares';
import type { EstimateYear } from '../core/types';

/** The fiscal years of an estimate, rising, and the one that a page opens with. */
export interface EstimateYears {
	readonly all: readonly number[];
	readonly opening: number;
}

/** Below this part of the spending by figures at most two years old, a year is mostly carried forward. */
const LEAST_RECENT = 0.5;

/** Whether less than half of a year's spending is shared out by figures at most two years away; no if not known. */
export function isMostlyCarried({ ages }: Pick<EstimateYear, 'ages'>): boolean {
	return ages !== undefined && withinTwoYears(ages.received) < LEAST_RECENT;
}

/** The years of an estimate; it opens with the last that is not mostly carried forward, or else with its last. */
export function estimateYears(years: readonly EstimateYear[]): EstimateYears {
	const opening = years.findLast((year) => !isMostlyCarried(year)) ?? years.at(-1);
	return { all: years.map(({ fiscalYear }) => fiscalYear), opening: opening?.fiscalYear ?? 0 };
}
