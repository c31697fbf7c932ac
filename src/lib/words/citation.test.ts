import { expect, it } from 'vitest';
import { citation } from './citation';

it('is the sentence, what belongs to it, its source and its address, with nothing unseen in it', () => {
	expect(
		citation({
			sentences: ['California is at −\u2060$1,592 a person.', 'Interest is left out.', ''],
			source: 'Source: our own account.',
			address: 'https://ledger.example/?estimate=account&year=2024&states=ca'
		}).split('\n')
	).toEqual([
		'California is at −$1,592 a person.',
		'Interest is left out.',
		'Source: our own account.',
		'Subsidy Ledger, https://ledger.example/?estimate=account&year=2024&states=ca'
	]);
});
