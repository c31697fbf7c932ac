import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { VerdictWord } from '$lib/fiscal/verdict/types';
import { nameInSentence } from '$lib/words/names';
import { isOfMix, isPrinted, isQuotedRight } from '$lib/fiscal/verdict/quoted-right';

/** Words under which a sentence stands as it is: what to print is printed beside it. */
const STANDS: readonly VerdictWord[] = [
	'holds',
	'agrees',
	'as-printed',
	'own-figure',
	'since-revised',
	'own-revised'
];

/**
 * What stands over the line to print. A sentence that holds may stand as it is. A number that its source printed, or that
 * lies among the methods, may be printed as one of several: the line has it with who printed it, or goes beside it where
 * nobody is known to have. Any other sentence gives way to the line. Of one that cannot be tested, whose balance is told.
 */
export function printHeading(main: PartVerdict, leadOf: StateCode | null): string {
	if (leadOf) return `What can be printed of the balance of ${nameInSentence(leadOf)}`;
	if (STANDS.includes(main.word)) return 'What to print';
	if (!mayBePrinted(main)) return 'What to print instead';
	return isPrinted(main) ? 'How to print it' : 'What to print beside it';
}

/** A balance of two sources that do not count alike is no figure of one maker: it has to lie among the methods. */
function mayBePrinted(main: PartVerdict): boolean {
	if (main.quotation?.word === 'not-as-printed') return false;
	return main.word === 'in-range' || (isQuotedRight(main) && !isOfMix(main));
}
