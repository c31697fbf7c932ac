import type { ClaimPartRow } from '$lib/data/claims';
import { STATES } from '$lib/data/states';
import { small } from './capital';

/**
 * A part of a claim as it goes on after a colon: "in 2012 California got more than it paid". The words are ours, not the
 * speaker's, so they have no quotation marks. Names of states keep their capital; no sentence begins with another name.
 */
export function partClause({ sentence }: Pick<ClaimPartRow, 'sentence'>): string {
	const clause = sentence.replace(/\.$/, '');
	// "Californians" begins with the name, too.
	return STATES.some(({ name }) => clause.startsWith(name)) ? clause : small(clause);
}
