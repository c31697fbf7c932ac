import type { StateCode } from '$lib/data/states';
import { flagOf } from '$lib/fiscal/core/flags';
import type { Flag } from '$lib/fiscal/core/types';
import { small } from '$lib/words/capital';

/** What the balance that leaves re-estimates out is called; follows "See". */
export const WITHOUT_RE_ESTIMATES = 'the balance without loan re-estimates and student aid';

/** What is said beside a year that holds loan re-estimates as spending; `null` for every other year. */
export function reEstimateNote(
	flags: readonly (readonly Flag[])[],
	fiscalYear: number
): string | null {
	if (!flags.some((ofState) => ofState.includes('credit-re-estimate'))) return null;
	const { label, sentence } = flagOf('credit-re-estimate');
	return `${label} in FY${fiscalYear}: ${small(sentence)}`;
}

/** Where a state's balance of a year without them is: our own account without its line for students. */
export function withoutReEstimates(fiscalYear: number, state: StateCode): `/${string}` {
	return `/account/?year=${fiscalYear}&state=${state.toLowerCase()}&without=students`;
}
