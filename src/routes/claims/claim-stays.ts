import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';

/**
 * Why no other state can stand in the place of a part's own; empty where one can: in the place of one state alone, and
 * only in what is tested.
 */
export function stayingWords({ part }: PartVerdict): string {
	if (part.testable === 'no')
		return 'This sentence is put to no other state: it cannot be tested for its own.';
	if (part.group !== '')
		return 'This sentence is put to no other state: it is about a group of states taken together.';
	return part.state === 'US'
		? 'This sentence is put to no other state: it is about all states at once.'
		: '';
}
