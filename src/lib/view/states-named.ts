import { STATES, type StateCode } from '$lib/data/states';

/** States among words, in the order of their naming, and the words that name none. */
export interface StatesNamed {
	readonly states: readonly StateCode[];
	readonly rest: readonly string[];
}

/** Names as words in small letters, the longest first: "West Virginia" is not "Virginia". */
const NAMES: readonly { readonly code: StateCode; readonly words: readonly string[] }[] = [
	...STATES.map(({ code, name }) => ({ code, words: name.toLowerCase().split(' ') })),
	{ code: 'DC' as const, words: ['washington', 'dc'] }
].toSorted((a, b) => b.words.length - a.words.length);

/** Finds states by their names, and by their codes where these are asked for, each once; words in small letters. */
export function statesNamed(
	words: readonly string[],
	{ byCode }: { byCode: boolean }
): StatesNamed {
	const named = NAMES.find((one) => one.words.every((word, at) => word === words[at]));
	const code = byCode ? STATES.find((one) => one.code.toLowerCase() === words[0])?.code : undefined;
	const [first] = words;
	if (first === undefined) return { states: [], rest: [] };
	const state = named?.code ?? code;
	const after = statesNamed(words.slice(named?.words.length ?? 1), { byCode });
	return state === undefined
		? { ...after, rest: [first, ...after.rest] }
		: { ...after, states: [...new Set([state, ...after.states])] };
}
