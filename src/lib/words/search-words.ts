/**
 * The words of a text as they are compared in a search: small letters without accents, dollar signs and thousands
 * commas; parted at blanks and hyphens and dashes of every kind; of a word of four letters or more without the ending
 * of its plural, "counti" of county and counties; "B" and "bn" after a number as "billion", "%" as "percent".
 */
export function searchWords(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036f'‘’]/g, '')
		.replace(/(?<=\d),(?=\d)/g, '')
		.replace(/(?<=\d)\s*(?:bn|b)\b/g, ' billion')
		.replaceAll('%', ' percent')
		.replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
		.split(/[^\p{L}\p{N}.]+/u)
		.map((word) => withoutPlural(word.replace(/^\.+(?!\d)|\.+$/g, '')))
		.filter((word) => word !== '');
}

/** Both endings of "county" and "counties" become one; while the longer is typed, what stands there starts it. */
function withoutPlural(word: string): string {
	return word
		.replace(/(?<=[a-z]{2}(?:x|ch|sh|ss))es$|(?<=[a-z]{3})(?<!s)s$/, '')
		.replace(/(?<=[a-z]{3})(?:ie|y)$/, 'i');
}

/** Whether each word that is looked for starts a word of a text; no words fit every text. */
export function isFound(looked: readonly string[], told: readonly string[]): boolean {
	return looked.every((word) => told.some((one) => one.startsWith(word)));
}

/**
 * The same of a text that has ranges of years as "1979-2024": a year that is looked for, "2022" or "FY2022", is also found
 * inside one.
 */
export function isFoundWithYears(looked: string, told: string): boolean {
	const ranges = [...told.matchAll(/\b(\d{4})-(\d{4})\b/g)];
	const words = [...searchWords(told), ...otherNamesIn(told)];
	return searchWords(looked).every((word) => {
		const year = Number(/^(?:f?fy)?(\d{4})$/.exec(word)?.[1]);
		const isInside = ranges.some(([, from, to]) => Number(from) <= year && year <= Number(to));
		return isInside || isFound([word], words);
	});
}

/** What readers also call what texts name. */
const OTHER_NAMES = [[/\bcovid/i, 'coronavirus pandemic']] as const;

function otherNamesIn(told: string): readonly string[] {
	return OTHER_NAMES.flatMap(([named, others]) => (named.test(told) ? searchWords(others) : []));
}
