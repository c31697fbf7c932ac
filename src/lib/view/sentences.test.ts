import { describe, expect, it } from 'vitest';
import { packSentence } from './sentences';

describe('packSentence', () => {
	it('parts a sentence around its balance', () => {
		const parts = [
			{ text: 'By our own account, ' },
			{ text: 'Ohio', role: 'state' },
			{ text: ' paid ' },
			{ text: '$12', role: 'balance', side: 'payer' },
			{ text: ' more.' }
		] as const;
		expect(packSentence(parts)).toEqual([
			'By our own account, Ohio paid ',
			'$12',
			' more.',
			'payer'
		]);
	});

	it('is not made of a sentence without one', () => {
		expect(packSentence([{ text: 'There is no figure.' }])).toBeNull();
	});
});
