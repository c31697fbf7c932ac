import type { QuotedWord, VerdictWord } from '$lib/fiscal/verdict/types';

/** The words of a verdict as pages show them. */
export const VERDICT_WORDS: Readonly<Record<VerdictWord, string>> = {
	holds: 'Holds',
	depends: 'Depends on the method',
	'does-not-hold': 'Does not hold',
	agrees: 'Agrees with every method',
	'in-range': 'Within the range of methods',
	'out-of-range': 'Outside the range of methods',
	'as-printed': 'Quoted right',
	'own-figure': 'Its own figure',
	'since-revised': 'Quoted right, since revised',
	'own-revised': 'Its own figure, since revised',
	'not-as-printed': 'Not as printed',
	'no-source': 'We lack its source',
	'cannot-be-tested': 'Cannot be tested'
};

/** What is said beside the word of the methods on a number whose source is not known. */
export const LACKS_SOURCE = 'We lack the source of its number.';

/** The verdict's words inside a sentence: "holds", "was quoted right and has since been revised". */
export const IN_SENTENCE: Readonly<Record<VerdictWord, string>> = {
	holds: 'holds',
	depends: 'depends on the method',
	'does-not-hold': 'does not hold',
	agrees: 'agrees with every method',
	'in-range': 'lies within the range of methods',
	'out-of-range': 'lies outside the range of methods',
	'as-printed': 'is quoted right',
	'own-figure': 'is its own figure',
	'since-revised': 'was quoted right and has since been revised',
	'own-revised': 'was its own figure and has since been revised',
	'not-as-printed': 'is not as printed',
	'no-source': 'has a source that we lack',
	'cannot-be-tested': 'cannot be tested'
};

/** Whether a word is that of a quotation beside its source, and not of the methods. */
export function isOfQuotation(word: VerdictWord): word is QuotedWord {
	return Object.hasOwn(QUOTED_WORDS, word);
}

const QUOTED_WORDS: Readonly<Record<QuotedWord, true>> = {
	'as-printed': true,
	'own-figure': true,
	'since-revised': true,
	'own-revised': true,
	'not-as-printed': true,
	'no-source': true
};
