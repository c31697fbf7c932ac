/**
 * The words of a text as they are compared in a search: small letters without accents, dollar signs and thousands
 * commas; parted at blanks and hyphens and dashes of every kind; of a word of four letters or more without the s at
 * its end; "B" and "bn" after a number as "billion", "%" as "percent".
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
		.map((word) => word.replace(/^\.+(?!\d)|\.+$/g, '').replace(/(?<=[a-z]{3})(?<!s)s$/, ''))
		.filter((word) => word !== '');
}

/** Whether each word that is looked for starts a word of a text; no words fit every text. */
export function isFound(looked: readonly string[], told: readonly string[]): boolean {
	return looked.every((word) => told.some((one) => one.startsWith(word)));
}
