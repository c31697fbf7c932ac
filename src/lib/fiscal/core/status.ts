import type { Status } from './types';

/** What is said of a missing figure: a few words for a sentence or a table's cell. */
export interface StatusWords {
	readonly id: Status;
	readonly words: string;
}

/** Every status with its words; `present` is the only one that goes with a figure. */
export const STATUSES: Readonly<Record<Status, StatusWords>> = {
	present: { id: 'present', words: 'present' },
	'not-published': { id: 'not-published', words: 'not published' },
	'not-covered': { id: 'not-covered', words: 'not covered' },
	withheld: { id: 'withheld', words: 'withheld' },
	undefined: { id: 'undefined', words: 'nothing to divide by' },
	'source-error': { id: 'source-error', words: 'a slip in print' },
	'no-local-prices': { id: 'no-local-prices', words: 'local prices not known' },
	'no-average': { id: 'no-average', words: 'no average' }
};

/** The words of a status. */
export function statusOf(id: Status): StatusWords {
	return STATUSES[id];
}
