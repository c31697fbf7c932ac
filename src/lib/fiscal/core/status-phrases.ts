import type { Status } from './types';

/** What each status means, beside its words in a list of all; apart from them, since most pages need only the words. */
export const STATUS_PHRASES: ReadonlyMap<Status, string> = new Map([
	['present', 'a figure is there'],
	['not-published', 'not published for this state and year'],
	['not-covered', 'not covered by this estimate'],
	['withheld', 'withheld by the publisher'],
	['undefined', 'a ratio to nothing'],
	['source-error', 'misprinted by the source'],
	['no-local-prices', 'local prices are not known for this year'],
	['no-average', 'no national average: some states have no figure']
]);
