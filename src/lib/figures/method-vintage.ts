import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';

/** The edition that a method's figures are of, by the id of its estimate; those printed one by one have each its own. */
export function methodVintage(estimate: string): string {
	return isEstimateId(estimate) ? estimateOf(estimate).vintage : 'by printed figure';
}
