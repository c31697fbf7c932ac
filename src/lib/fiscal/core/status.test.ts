import { expect, it } from 'vitest';
import { STATUSES, statusOf } from './status';
import type { Status } from './types';

it.each<[Status, string, string]>([
	['present', 'present', 'a figure is there'],
	['not-published', 'not published', 'not published for this state and year'],
	['not-covered', 'not covered', 'not covered by this estimate'],
	['withheld', 'withheld', 'withheld by the publisher'],
	['undefined', 'nothing to divide by', 'a ratio to nothing'],
	['source-error', 'a slip in print', 'misprinted by the source'],
	['no-local-prices', 'local prices not known', 'local prices are not known for this year']
])('a figure that is %s is told as “%s”, in a table “%s”', (id, words, phrase) => {
	expect(statusOf(id)).toEqual({ id, words, phrase });
});

it('every status is told in words of its own', () => {
	const told = Object.values(STATUSES);
	for (const name of ['words', 'phrase'] as const) {
		expect(new Set(told.map((status) => status[name])).size).toBe(told.length);
	}
	expect(Object.entries(STATUSES).filter(([id, status]) => status.id !== id)).toEqual([]);
});
