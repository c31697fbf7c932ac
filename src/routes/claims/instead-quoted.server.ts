import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { quotedFrom } from '$lib/ledger/quoted-from.server';
import {
	mixSourceSentence,
	printedOtherwiseSentence,
	sourceSentence
} from '$lib/words/source-sentence';
import { isOfMix, isPrinted, isQuotedRight } from '$lib/fiscal/verdict/quoted-right';
import { besideOf } from '$lib/fiscal/verdict/parts-beside';

/**
 * Whether a number is that of its source, so that it may be printed with what it counts: where its word says so, and
 * where it is one side of the account in a year, which has one maker, whatever other methods give.
 */
export function isQuoted(main: PartVerdict): boolean {
	const { part } = main;
	if (part.test !== 'amount') return false;
	if (part.judged_by === 'source') return isPrinted(main);
	const isOneSide = part.measure === 'paid' || part.measure === 'received';
	return isQuotedRight(main) && isOneSide && part.scope === 'each-year';
}

/** The part whose number is printed with its source: the main one, or the first amount of its state. */
export function quotedPart({ main, parts }: ClaimVerdict): PartVerdict | null {
	const amounts = [main, ...parts].filter(
		({ part }) => part.test === 'amount' && part.state === main.part.state
	);
	const [first] = amounts;
	const isOther = first?.quotation?.word === 'not-as-printed';
	return first && (isOther || isPrinted(first)) ? first : null;
}

/**
 * What the source of a claim printed, whatever other methods give: a line that leaves it out takes the claim for wrong
 * where only its source is another. Empty where no number is quoted, or its source is not known.
 */
export function sourceWords(verdict: ClaimVerdict): string {
	const quoted = quotedPart(verdict);
	if (!quoted) return '';
	if (quoted.quotation?.word === 'not-as-printed') return printedOtherwiseSentence(quoted);
	const beside = besideOf({ ...verdict, main: quoted }).filter(isPrinted);
	return isOfMix(quoted)
		? mixSourceSentence(quoted, beside, quotedFrom(quoted.part.quoted).publishers)
		: sourceSentence(quoted, beside);
}
