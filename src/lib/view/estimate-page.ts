import type { EstimateId } from '$lib/fiscal/core/types';

/** The place of an estimate on the page of methods. */
export function estimateAnchor(estimate: EstimateId): string {
	return `estimate-${estimate}`;
}

/** Where an estimate is told: what it is, and what to know of it. */
export function estimatePage(estimate: EstimateId): `/${string}` {
	return `/methods/#${estimateAnchor(estimate)}`;
}
