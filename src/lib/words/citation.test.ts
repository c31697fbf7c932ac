import { expect, it } from 'vitest';
import { answerToCopy, citation } from './citation';
import { plain } from './parts';

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

it('of an answer holds the reading against the national average that stands under it', () => {
	const second = 'With the federal deficit shared out equally, it paid $1,423 a person more.';
	expect(
		answerToCopy({
			answer: [plain('Ohio received '), plain('$1,561 a person more.')],
			second: [plain(second)],
			interest: [plain('Interest is left out.')],
			doubt: 'It may be off by $300.'
		})
	).toEqual([
		'Ohio received $1,561 a person more.',
		second,
		'Interest is left out.',
		'It may be off by $300.'
	]);
});
