import { withoutJoiners } from './money';

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
