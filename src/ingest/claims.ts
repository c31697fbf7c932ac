import { claimsArithmetic } from './claims-arithmetic';
import { CAMPAIGN_READINGS } from './claims-campaign';
import { CHECK_READINGS } from './claims-checks';
import { COUNTER_READINGS } from './claims-counter';
import { LATER_READINGS } from './claims-later';
import { CLAIMS_FILE, listedQuotes, quoteWith, type ListedQuote } from './claims-list';
import { ORIGIN_READINGS } from './claims-origins';
import type { Reading } from './claims-reading';
import { claimsReversals } from './claims-reversals';
import { claimRows, partRows } from './claims-rows';
import type { Source } from './source';
import { tidyTable } from './tidy';

/** All claims as read by us, in the order in which they are told: the one tested first. */
export const READINGS: readonly Reading[] = [
	...CAMPAIGN_READINGS,
	...LATER_READINGS,
	...ORIGIN_READINGS,
	...CHECK_READINGS,
	...COUNTER_READINGS
];

/** Quotes of the list that say nothing of California's balance, by words of each. */
const LEFT_OUT = [
	// Side claims on conditions, which have data of their own.
	'infrastructure is falling apart',
	// What California does for the world.
	'exerts a positive influence on the rest of the world',
	// How a magazine made its sums.
	'These calculations are based on tax figures provided by the Internal Revenue Service'
];

/** Claims about California's balance, quoted exactly, and the sentences they are taken apart into. */
export const claims: Source = (readRaw) => {
	const quotes = listedQuotes(readRaw(CLAIMS_FILE));
	const rows = claimRows(READINGS, quotes);
	checkAllRead(quotes);
	return [tidyTable('claims/claims', rows), tidyTable('claims/parts', partRows(READINGS))];
};

function checkAllRead(quotes: readonly ListedQuote[]): void {
	const fragments = READINGS.flatMap(({ quote }) => ('fragment' in quote ? [quote.fragment] : []));
	const known = new Set([...fragments, ...LEFT_OUT].map((words) => quoteWith(words, quotes)));
	const unread = quotes.find((quote) => !known.has(quote));
	if (!unread) return;
	throw new Error(`${CLAIMS_FILE}, line ${unread.line}: no reading of "${unread.quote}".`);
}

/** The sources of the claims, of the campaign's arithmetic and of figures that changed. */
export const claimsIngest: readonly Source[] = [claims, claimsArithmetic, claimsReversals];
