import type { ClaimPartRow } from '$lib/data/claims';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { sizeWords } from './size-words';
import { finerCents } from './tolerance-sentence';

/** A figure in words: balances say which way the money goes. */
export function valueWords(part: ClaimPartRow, value: number): string {
	if (part.measure !== 'net' || part.unit === 'years') return sizeWords(part, value);
	if (value === 0) return 'paying as much as it gets';
	const pays = (part.side === 'payer') === value > 0;
	const size = sizeWords(part, Math.abs(value));
	return pays ? `paying ${size} more` : `receiving ${size} more`;
}

/** The figures of a part from least to most: "methods run from 81 cents to 84 cents"; once where both print the same. */
export function runWords(part: ClaimPartRow, spread: NonNullable<PartVerdict['spread']>): string {
	const [from = '', to = ''] = runEnds(part, spread).map((value) => endWords(part, value, spread));
	const isWorst = part.bound === 'up-to';
	if (from === to) return `${isWorst ? 'largest ' : ''}figure of every method is ${to}`;
	return isWorst
		? `largest figures of the methods run from ${from} to ${to}`
		: `methods run from ${from} to ${to}`;
}

/**
 * Both ends of a row of figures in the order in which they are told: of one side the smaller first, of balances on both
 * sides what was paid first.
 */
export function runEnds(
	{ measure, side }: Pick<ClaimPartRow, 'measure' | 'side'>,
	[least, most]: readonly [number, number]
): readonly [number, number] {
	const isPayer = measure === 'net' && side === 'payer';
	const isTurned = most < 0 || (least < 0 && isPayer);
	return isTurned ? [most, least] : [least, most];
}

/** An end of a row; of one that prints as the number that lies outside it, with as many digits as tell them apart. */
function endWords(
	part: ClaimPartRow,
	value: number,
	[least, most]: readonly [number, number]
): string {
	const { stated, bound } = part;
	const isOutside = bound === 'exact' && stated !== null && (stated < least || stated > most);
	return (isOutside && finerCents(part, value)) || valueWords(part, value);
}
