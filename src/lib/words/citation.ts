import { withoutJoiners } from './money';

/**
 * A sentence to paste elsewhere: itself, its source and the address that shows it again, a line each, without
 * the signs that only keep a line from breaking.
 */
export function citation({
	sentence,
	source,
	address
}: {
	readonly sentence: string;
	readonly source: string;
	readonly address: string;
}): string {
	return withoutJoiners([sentence, source, `Subsidy Ledger, ${address}`].join('\n'));
}
