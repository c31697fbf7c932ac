import type { EstimateId } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { whyOf } from '$lib/view/load-fault';
import { listOf } from '$lib/words/names';

/** What is said of the taxes and programs of all states in a year, that could not be had. */
export function lostGroupsWords(fiscalYear: number, why: unknown): string {
	return `The taxes and programs of FY${fiscalYear} could not be fetched, ${whyOf(why)}.`;
}

/** What is said of other estimates than the one shown, that could not be had. */
export function lostOthersWords(estimates: readonly EstimateId[], why: unknown): string {
	const labels = estimates.map((id) => estimateOf(id).label);
	return `The figures of ${listOf(labels)} could not be fetched, ${whyOf(why)}.`;
}
