import { describe, expect, it } from 'vitest';
import { partWith } from '../../../tests/support/verdict';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { partSentence } from './part-sentence';

describe('what a part asserts, put to another state', () => {
	const californians = partWith({
		sentence: 'In 2003 Californians paid more than California got.'
	});

	it.each([
		['California pays more than it gets.', 'NJ', 'New Jersey pays more than it gets.'],
		['California pays more than it gets.', 'DC', 'D.C. pays more than it gets.'],
		['Californians pay more.', 'TX', 'People in Texas pay more.'],
		['In 2003 Californians paid more.', 'TX', 'In 2003 people in Texas paid more.'],
		['In 2003 Californians paid more.', 'CA', 'In 2003 Californians paid more.']
	] as const)('“%s” put to %s', (sentence, place, put) => {
		expect(partSentence(partWith({ sentence }), place)).toBe(put);
	});

	it('names no other state, and leaves a sentence about all as it is', () => {
		for (const place of STATE_CODES.filter((code) => code !== 'CA')) {
			expect(partSentence(californians, place)).not.toContain('California');
		}
		const all = partWith({ state: 'US', sentence: 'In 2020 no state paid more than it got.' });
		expect(partSentence(all, 'TX')).toBe('In 2020 no state paid more than it got.');
	});

	it('is a sentence about the state for every main part there is', () => {
		const main = dataset('claims/parts').filter(
			(part) => part.main === 'yes' && part.state !== 'US'
		);
		const odd = main.flatMap((part) => {
			const put = partSentence(part, 'NM');
			return /New Mexicon?ns|Californ|Texan|New York/.test(put) ? [put] : [];
		});
		expect(main.length).toBeGreaterThan(50);
		expect(odd).toEqual([]);
	});
});

it('a sentence that ends with the name of D.C. has one full stop', () => {
	const part = partWith({ sentence: 'None pays as much more as California.', state: 'CA' });
	expect(partSentence(part, 'DC')).toBe('None pays as much more as D.C.');
	expect(partSentence(part, 'TX')).toBe('None pays as much more as Texas.');
});
