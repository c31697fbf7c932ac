import { countOf } from '../core/columns';
import { isPartialYear } from '../core/partial-year';
import { estimateOf } from '../estimates/estimates';
import type { Choice, Column, Coverage, EstimateYear, MeasureId } from '../core/types';

/** How many states a partial year has of what a measure shows; `null` where it has all of that. */
export function coverageOf(
	year: EstimateYear,
	{ estimate, measure }: Pick<Choice, 'estimate' | 'measure'>
): Coverage | null {
	if (!isPartialYear(year)) return null;
	const found = countOf(basisOf(year, measure));
	const { areas } = estimateOf(estimate);
	return found < areas ? { found, of: areas } : null;
}

/** What a measure needs: one side of its own, else both. */
function basisOf(year: EstimateYear, measure: MeasureId): Column {
	if (measure === 'paid') return year.paid;
	return measure === 'received' ? year.received : year.net;
}
