import { expect, it } from 'vitest';
import { STATUS_WORDS } from './status';
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
	expect(STATUS_WORDS[id]).toBe(words);
	expect(STATUS_PHRASES.get(id)).toBe(phrase);
});

it('every status is told in words of its own', () => {
	expect([...STATUS_PHRASES.keys()]).toEqual(Object.keys(STATUS_WORDS));
	for (const told of [Object.values(STATUS_WORDS), [...STATUS_PHRASES.values()]]) {
		expect(new Set(told).size).toBe(told.length);
	}
});
