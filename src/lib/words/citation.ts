import { withoutJoiners } from './money';
import { plainText, type SentencePart } from './parts';

/**
 * A sentence to paste elsewhere: itself, what must not be left out where it is told, its source and the address that
 * shows it again, a line each, without the signs that only keep a line from breaking.
 */
export function citation({
	sentences,
	source,
	address
}: {
	/** The sentence, and after it the other reading and how far off it may be; what is empty is left out. */
	readonly sentences: readonly string[];
	readonly source: string;
	readonly address: string;
}): string {
	return withoutJoiners(
		[...sentences.filter(Boolean), source, `Subsidy Ledger, ${address}`].join('\n')
	);
}

/** What of an answer is to be copied: the reading with the deficit shared out and its reservations go along. */
export function answerToCopy({
	answer,
	second,
	interest,
	doubt
}: {
	readonly answer: readonly SentencePart[];
	readonly second: readonly SentencePart[];
	readonly interest: readonly SentencePart[];
	readonly doubt: string;
}): readonly [sentence: string, ...reservations: string[]] {
	return [plainText(answer), plainText(second), plainText(interest), doubt];
}
