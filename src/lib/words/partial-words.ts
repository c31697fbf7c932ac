import type { Coverage } from '$lib/fiscal/core/types';

/** How many states of a partial year were found: "Only 18 of the 50 states were found for this year". */
export function onlyFound({ found, of }: Coverage): string {
	const all = of === 51 ? '51 (the states and D.C.)' : `the ${of} states`;
	return `Only ${found} of ${all} ${found === 1 ? 'was' : 'were'} found for this year`;
}

/** Why a partial year is compared with nothing. */
export function partialSentence(coverage: Coverage): string {
	return `${onlyFound(coverage)}, so there is no average and no rank.`;
}
