import type { YearAges, YearView } from '$lib/fiscal/core/types';
import { percent } from './account-percent';

/**
 * "4% of all taxes and 59% of all spending are shared out by figures of 2024 itself": said of a year in which over a
 * quarter of either is not; empty for all other years.
 */
export function ownYearWords({ ages, fiscalYear }: Pick<YearView, 'ages' | 'fiscalYear'>): string {
	if (!ages || !isLight(ages)) return '';
	const [taxes, spending] = [ages.paid, ages.received].map(({ ofYear }) => percent(ofYear));
	return `${taxes} of all taxes and ${spending} of all spending are shared out by figures of ${fiscalYear} itself`;
}

/** Below this part of either side's money by figures of the year itself, a year is drawn fainter. */
const LEAST_OF_YEAR = 0.75;

/** Whether over a quarter of the taxes or of the spending is shared out by figures of other years or by population. */
export function isLight({ paid, received }: YearAges): boolean {
	return Math.min(paid.ofYear, received.ofYear) < LEAST_OF_YEAR;
}
