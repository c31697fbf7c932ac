import type { ClaimRow } from '$lib/data/claims';
import { claimDate } from '$lib/words/claim-date';
import type { Said } from '$lib/words/said';
import { curly } from '$lib/words/curly';
import type { Quoted } from './claim-view';

/** A claim's words as pages show them, with who said and who published them. */
export function quotedOf(row: ClaimRow): Quoted {
	return {
		id: row.id,
		...saidIn(row),
		publisher: row.publisher,
		speaker: row.speaker,
		...(row.preposition && { preposition: row.preposition }),
		date: claimDate(row.date, row.date_status),
		address: row.address,
		copiedBy: row.copied_by
	};
}

/** The words of a claim as pages show them, and whether they are a report in other words than the speaker's. */
export function saidIn({ quote, wording }: Pick<ClaimRow, 'quote' | 'wording'>): Said {
	return {
		// Every page puts it in double marks.
		quote: curly(quote).replaceAll('“', '‘').replaceAll('”', '’'),
		...(wording === 'reported' && { isReported: true as const })
	};
}
