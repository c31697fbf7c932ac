import { expect, it } from 'vitest';
import { STATUSES, statusOf } from './status';
import { STATUS_PHRASES } from './status-phrases';
import type { Status } from './types';

it.each<[Status, string, string]>([
	['present', 'present', 'a figure is there'],
	['not-published', 'not published', 'not published for this state and year'],
	['not-covered', 'not covered', 'not covered by this estimate'],
	['withheld', 'withheld', 'withheld by the publisher'],
	['undefined', 'nothing to divide by', 'a ratio to nothing'],
	['source-error', 'a slip in print', 'misprinted by the source'],
	['no-local-prices', 'local prices not known', 'local prices are not known for this year'],
	['no-average', 'no average', 'no national average: some states have no figure']
])('a figure that is %s is told as “%s”, in a table “%s”', (id, words, phrase) => {
	expect(statusOf(id)).toEqual({ id, words });
	expect(STATUS_PHRASES[id]).toBe(phrase);
});

it('every status is told in words of its own', () => {
	const told = Object.values(STATUSES);
	expect(new Set(told.map(({ words }) => words)).size).toBe(told.length);
	expect(new Set(Object.values(STATUS_PHRASES)).size).toBe(told.length);
	expect(Object.entries(STATUSES).filter(([id, status]) => status.id !== id)).toEqual([]);
});
