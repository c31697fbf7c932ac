import { stateOf, type StateCode } from '$lib/data/states';

/** The name of a state as sentences, lists and charts have it: full, but "D.C." for the District. */
export function shortNameOf(code: StateCode): string {
	return code === 'DC' ? 'D.C.' : stateOf(code).name;
}

/** The full name as it stands inside a sentence: "California", "the District of Columbia". */
export function nameInSentence(code: StateCode): string {
	const { name } = stateOf(code);
	return code === 'DC' ? `the ${name}` : name;
}

/** Names in a row: "California", "California and Texas", "California, Texas and Utah". */
export function listOf(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
