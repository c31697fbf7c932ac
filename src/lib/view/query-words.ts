/** Words of a question that say nothing of what is looked for. */
export const LINKING = new Set(
	'a about and are by did do does for from got how in is it many much of on or the to was what when where which who why'.split(
		' '
	)
);

/**
 * Words are told apart by anything but letters and digits; stops within (D.C., U.S.) and accents do not count, and the
 * 19 of COVID-19 is no number: it would find years.
 */
export function wordsOf(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]|(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)|[’']s\b|(?<=\bcovid)[ -]?19\b/gi, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** Endings of verbs and of plurals, after three letters at least; of verbs made of a noun the "i" stays. */
const ENDING = /(?<=\p{L}{3})(?:(?<=i)[sz](?:e[drs]?|ing|ation)|e[ds]?|ing|(?<!s)s)$/u;

/**
 * What the forms of a word have in common, roughly, in small letters: of "subsidy", "subsidies", "subsidizing" and
 * "subsidized" it is "subsidi". Only to be compared with another.
 */
export function stemOf(word: string): string {
	return word.toLowerCase().replace(ENDING, '').replace(/y$/, 'i');
}
