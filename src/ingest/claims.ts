import { claimsArithmetic } from './claims-arithmetic';
import { CLAIMS_FILE, listedQuotes, quoteWith, type ListedQuote } from './claims-list';
import { LEFT_OUT_FILE, READINGS_FILE, type Reading } from './claims-reading';
import { claimsReversals } from './claims-reversals';
import { claimRows, partRows } from './claims-rows';
import { ownJson } from './own-file';
import type { Source } from './source';
import { tidyTable } from './tidy';

/** The files of claims in `src/ingest/claims/`, in the order in which they are told. */
export const CLAIM_FILES = ['campaign', 'later', 'origins', 'checks', 'counter'] as const;

/** All claims as read by us, in the order in which they are told: the one tested first. */
export const READINGS: readonly Reading[] = CLAIM_FILES.flatMap((name) =>
	ownJson(`claims/${name}.json`, READINGS_FILE)
);

/** Quotes of the list that say nothing of California's balance. */
const LEFT_OUT = ownJson('claims/left-out.json', LEFT_OUT_FILE);

/** Claims about California's balance, quoted exactly, and the sentences they are taken apart into. */
export const claims: Source = (readRaw) => {
	const quotes = listedQuotes(readRaw(CLAIMS_FILE));
	const rows = claimRows(READINGS, quotes);
	checkAllRead(quotes);
	return [tidyTable('claims/claims', rows), tidyTable('claims/parts', partRows(READINGS))];
};

function checkAllRead(quotes: readonly ListedQuote[]): void {
	const fragments = [...READINGS.map(({ quote }) => quote), ...LEFT_OUT].flatMap((quote) =>
		'fragment' in quote ? [quote.fragment] : []
	);
	const known = new Set(fragments.map((words) => quoteWith(words, quotes)));
	const unread = quotes.find((quote) => !known.has(quote));
	if (!unread) return;
	throw new Error(`${CLAIMS_FILE}, line ${unread.line}: no reading of "${unread.quote}".`);
}

/** The sources of the claims, of the campaign's arithmetic and of figures that changed. */
export const claimsIngest: readonly Source[] = [claims, claimsArithmetic, claimsReversals];
