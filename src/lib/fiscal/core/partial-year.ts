import type { EstimateYear } from './types';

/** Whether states are missing that the estimate covers: the year then has no average, no rank, no neutral figure. */
export function isPartialYear({ flags }: Pick<EstimateYear, 'flags'>): boolean {
	return flags.some((ofState) => ofState.includes('partial-year-coverage'));
}
