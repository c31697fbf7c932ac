import { estimateOf } from '$lib/fiscal/estimates';
import type { EstimateId } from '$lib/fiscal/types';

/**
 * Whether the states with a figure are only a sample of those an estimate covers, so that their average is not
 * the nation's. One state without a figure, or D.C. inside Maryland, leaves the average what it is.
 */
export function isSample(estimate: EstimateId, count: number): boolean {
	return count < estimateOf(estimate).areas - 1;
}
