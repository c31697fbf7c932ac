import * as v from 'valibot';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';
import { quoteWith, type ListedQuote } from './claims-list';
import { ownJson } from './own-file';
import type { TidyRow } from './tidy';

/** What `src/ingest/claims/abroad.json` has to look like. */
const ABROAD_FILE = v.array(
	exactly({ fragment: filledText, note: v.exactOptional(filledText) }),
	'a list of quotes'
);

/** Sentences like the one tested that were said of regions abroad, in the order in which they are told. */
export const ABROAD = ownJson('claims/abroad.json', ABROAD_FILE);

/** One row a sentence on a region abroad, as the list has it. */
export function abroadRows(quotes: readonly ListedQuote[]): readonly TidyRow[] {
	return ABROAD.map(({ fragment, note }, index) => {
		const { who, printed, address, quote } = quoteWith(fragment, quotes);
		return {
			position: index + 1,
			who,
			date: printed.date,
			date_status: printed.status,
			address,
			quote,
			note: note ?? ''
		};
	});
}
