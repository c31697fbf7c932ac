import type { Status } from './types';

/** What is said of a missing figure in a sentence or a table's cell; `present` is the only one that goes with a figure. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	present: 'present',
	'not-published': 'not published',
	'not-covered': 'not covered',
	withheld: 'withheld',
	undefined: 'nothing to divide by',
	'source-error': 'a slip in print',
	'no-local-prices': 'local prices not known',
	'no-average': 'no average'
};
