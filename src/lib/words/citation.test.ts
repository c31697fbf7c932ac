import { expect, it } from 'vitest';
import { citation } from './citation';

it('is the sentence, its source and its address, with nothing unseen in it', () => {
	expect(
		citation({
			sentence: 'California is at −\u2060$1,592 a person.',
			source: 'Source: our own account.',
			address: 'https://ledger.example/?estimate=account&year=2024&states=ca'
		}).split('\n')
	).toEqual([
		'California is at −$1,592 a person.',
		'Source: our own account.',
		'Subsidy Ledger, https://ledger.example/?estimate=account&year=2024&states=ca'
	]);
});
