/** Endings of verbs and of plurals, after three letters at least; of verbs made of a noun the "i" stays. */
const ENDING = /(?<=\p{L}{3})(?:(?<=i)[sz](?:e[drs]?|ing|ation)|e[ds]?|ing|(?<!s)s)$/u;

/**
 * What the forms of a word have in common, roughly, in small letters: of "subsidy", "subsidies", "subsidizing" and
 * "subsidized" it is "subsidi". Only to be compared with another.
 */
export function stemOf(word: string): string {
	return word.toLowerCase().replace(ENDING, '').replace(/y$/, 'i');
}
