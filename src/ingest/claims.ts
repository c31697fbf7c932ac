import { ABROAD, abroadRows } from './claims-abroad';
import { claimsArithmetic } from './claims-arithmetic';
import { CLAIMS_FILES, listedQuotes, quoteWith, type ListedQuote } from './claims-list';
import { LEFT_OUT_FILE, READINGS_FILE, type Reading } from './claims-reading';
import { claimsReversals } from './claims-reversals';
import { claimRows, partRows } from './claims-rows';
import { claimsRule1 } from './claims-first-rule';
import { ownJson } from './own-file';
import type { Source } from './source';
import { tidyTable } from './tidy';

/** The files of claims in `src/ingest/claims/`, in the order in which they are told. */
export const CLAIM_FILES = [
	'campaign',
	'later',
	'origins',
	'checks',
	'counter',
	'california-2025',
	'states'
] as const;

/** All claims as read by us, in the order in which they are told: the one tested first. */
export const READINGS: readonly Reading[] = CLAIM_FILES.flatMap((name) =>
	ownJson(`claims/${name}.json`, READINGS_FILE)
);

/** Quotes of the lists that say nothing of a state's balance. */
export const LEFT_OUT = ownJson('claims/left-out.json', LEFT_OUT_FILE);

/** Claims about a state's balance, quoted exactly, the sentences they are taken apart into, and like ones abroad. */
export const claims: Source = (readRaw) => {
	const quotes = CLAIMS_FILES.flatMap((file) => listedQuotes(readRaw(file), file));
	const rows = claimRows(
		READINGS,
		quotes.filter(({ on }) => on === 'states')
	);
	checkAllRead(quotes);
	return [
		tidyTable('claims/claims', rows),
		tidyTable('claims/parts', partRows(READINGS)),
		tidyTable('claims/abroad', abroadRows(quotes.filter(({ on }) => on === 'abroad')))
	];
};

function checkAllRead(quotes: readonly ListedQuote[]): void {
	const readings = READINGS.map(({ quote }) => quote);
	const fragments = [...readings, ...LEFT_OUT, ...ABROAD].flatMap((quote) =>
		'fragment' in quote ? [quote.fragment] : []
	);
	const known = new Set(fragments.map((words) => quoteWith(words, quotes)));
	const unread = quotes.find((quote) => !known.has(quote));
	if (!unread) return;
	throw new Error(`${unread.file}, line ${unread.line}: no reading of "${unread.quote}".`);
}

/** The sources of the claims, of the campaign's arithmetic, of figures that changed, and of the rule before. */
export const claimsIngest: readonly Source[] = [
	claims,
	claimsArithmetic,
	claimsReversals,
	claimsRule1
];
