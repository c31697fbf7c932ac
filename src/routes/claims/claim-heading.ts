import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { decidingMost } from '$lib/fiscal/verdict/decides';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { isByTolerance } from '$lib/words/tolerance-sentence';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { isQuotedRight, isSinceRevised } from '$lib/fiscal/verdict/quoted-right';

/**
 * The word of a claim wherever it is told in full, its main part's; that a number is quoted right goes before a word of
 * the methods. Parts that cannot be tested do not count: where the others stand it says that there are such.
 */
export function claimHeading({ main, untested }: ClaimVerdict): string {
	const word = `${VERDICT_WORDS[main.word]}${isByTolerance(main) ? ', by its tolerance alone' : ''}${isByYears(main) ? ', here on the years taken' : ''}`;
	if (isSinceRevised(main)) return `Quoted right, since revised; ${word.toLowerCase()}`;
	if (isQuotedRight(main)) return `Quoted right, ${word.toLowerCase()}`;
	const stands = main.word === 'holds' || main.word === 'agrees';
	return stands && untested.length > 0 ? `${word}, as far as it can be tested` : word;
}

/** Whether it is the choice of years that decides most, which is one of the choices of a method (METHOD 6). */
function isByYears({ word, deciders }: PartVerdict): boolean {
	return word === 'depends' && decidingMost(deciders)[0]?.choice === 'years';
}
