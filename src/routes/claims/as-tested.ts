import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';

/** Said after the word of a claim that stands but for parts that cannot be tested. */
export const AS_TESTED = ', as far as it can be tested';

/** Whether a claim stands, and parts of it cannot be tested. */
export function standsAsTested({
	main,
	untested
}: Pick<ClaimVerdict, 'main' | 'untested'>): boolean {
	const stands = main.word === 'holds' || main.word === 'agrees';
	return stands && untested.length > 0;
}
