import type { ClaimPartRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';

/** The states of a group, in the order of the dataset. */
export function groupOf({ group }: Pick<ClaimPartRow, 'group'>): readonly StateCode[] {
	return group.split(';').filter(isStateCode);
}
