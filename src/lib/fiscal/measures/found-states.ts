import { isPartialYear } from '../core/partial-year';
import { estimateOf } from '../estimates/estimates';
import { hasNeeds } from './options';
import type { Choice, Coverage, EstimateYear } from '../core/types';

/** How many states a partial year has of what a measure needs; `null` where it has all of that. */
export function coverageOf(
	year: EstimateYear,
	{ estimate, measure }: Pick<Choice, 'estimate' | 'measure'>
): Coverage | null {
	if (!isPartialYear(year)) return null;
	const found = year.net.filter((_, position) => hasNeeds(year, measure, position)).length;
	const { areas } = estimateOf(estimate);
	return found < areas ? { found, of: areas } : null;
}
