import type { PartVerdict } from './part-verdict';

/** Whether a number is the one that its source printed, though its word is that of the methods and they do not all agree. */
export function isQuotedRight(verdict: PartVerdict): boolean {
	return verdict.quotation?.word === 'as-printed' && isUnlikeMethods(verdict);
}

/** The same of a number that its source has since revised. */
export function isSinceRevised(verdict: PartVerdict): boolean {
	return verdict.quotation?.word === 'since-revised' && isUnlikeMethods(verdict);
}

/** Whether somebody printed the number of a part, if only the page of the claim, so that it may be told with who did. */
export function isPrinted({ quotation }: PartVerdict): boolean {
	switch (quotation?.word) {
		case 'as-printed':
		case 'since-revised':
		case 'own-figure':
		case 'own-revised':
			return true;
		case 'no-source':
			return quotation.printed !== null;
		default:
			return false;
	}
}

/** A balance of two unlike accounts that the sentence does not name. */
export function isOfMix({ part }: PartVerdict): boolean {
	const isBalance = part.measure === 'net' || part.measure === 'ratio';
	return isBalance && part.judged_by !== 'source' && part.author_measure.startsWith('IRS ');
}

function isUnlikeMethods({ part, word }: PartVerdict): boolean {
	return part.judged_by === 'methods' && word !== 'holds' && word !== 'agrees';
}
