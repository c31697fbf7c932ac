import type { Status } from './types';

/** What is said of a missing figure: a few words for a sentence, and a phrase for a table's cell. */
export interface StatusWords {
	readonly id: Status;
	readonly words: string;
	readonly phrase: string;
}

/** Every status with its words; `present` is the only one that goes with a figure. */
export const STATUSES: Readonly<Record<Status, StatusWords>> = {
	present: { id: 'present', words: 'present', phrase: 'a figure is there' },
	'not-published': {
		id: 'not-published',
		words: 'not published',
		phrase: 'not published for this state and year'
	},
	'not-covered': {
		id: 'not-covered',
		words: 'not covered',
		phrase: 'not covered by this estimate'
	},
	withheld: { id: 'withheld', words: 'withheld', phrase: 'withheld by the publisher' },
	undefined: { id: 'undefined', words: 'nothing to divide by', phrase: 'a ratio to nothing' },
	'source-error': {
		id: 'source-error',
		words: 'a slip in print',
		phrase: 'misprinted by the source'
	},
	'no-local-prices': {
		id: 'no-local-prices',
		words: 'local prices not known',
		phrase: 'local prices are not known for this year'
	}
};

/** The words of a status. */
export function statusOf(id: Status): StatusWords {
	return STATUSES[id];
}
