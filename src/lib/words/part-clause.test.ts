import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { partClause } from './part-clause';

describe('a part of a claim inside a sentence', () => {
	it.each([
		['In 2012 California got $51 billion more.', 'in 2012 California got $51 billion more'],
		['Californians pay the bills.', 'Californians pay the bills'],
		['New York pays more.', 'New York pays more'],
		['No state pays as much.', 'no state pays as much'],
		['Red states gain from it.', 'red states gain from it']
	])('%s', (sentence, clause) => {
		expect(partClause({ sentence })).toBe(clause);
	});

	it('is never begun with a name in small letters', () => {
		const begun = dataset('claims/parts')
			.map((part) => partClause(part).split(' ')[0] ?? '')
			.filter((word) => /^[a-z]/.test(word));
		// A sentence that begins with another word is added here once it is seen to be no name.
		expect([...new Set(begun)].toSorted()).toEqual([
			'averaged',
			'before',
			'from',
			'in',
			'it',
			'measured',
			'no',
			'red',
			'the',
			'when',
			'without',
			'youth'
		]);
	});
});
