import { describe, expect, it } from 'vitest';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { agreementSentence, sameWordSentence } from './beside-sentence';

const votes = (years: Readonly<Record<number, readonly Side[]>>) =>
	Object.entries(years).flatMap(([fiscalYear, sides]) =>
		sides.map((side) => ({ cell: { fiscalYear: Number(fiscalYear), side } }))
	);

describe('since when all votes on a state agree', () => {
	it.each([
		[
			'neutral',
			{ 1996: ['recipient'], 1997: ['payer', 'payer'], 1998: ['payer'] },
			'Against the other states, every vote since FY1997 makes California a payer.'
		],
		[
			'plain',
			{ 2023: ['payer'], 2024: ['recipient', 'recipient'] },
			'Dollar for dollar, every vote in FY2024 makes California a recipient.'
		],
		[
			'plain',
			{ 2023: ['payer'], 2024: ['payer', 'even'] },
			'Dollar for dollar, votes on California disagree in the newest year, FY2024.'
		],
		[
			'plain',
			{ 2023: ['payer'], 2024: ['even', 'even'] },
			'Dollar for dollar, every vote puts California about even in FY2024.'
		]
	] as const)('is told by %s figures, or that they do not', (figures, years, sentence) => {
		const spoken = { name: 'California', figures, isOneSide: false };
		expect(agreementSentence(spoken, votes(years))).toBe(sentence);
		const beside = agreementSentence({ ...spoken, isOneSide: true }, votes(years));
		expect(beside).toMatch(
			/^The balance is another question: (?:dollar for dollar|against the other states), /
		);
		expect(beside.toLowerCase().endsWith(sentence.toLowerCase())).toBe(true);
	});

	it('is nothing without votes', () => {
		const spoken = { name: 'California', figures: 'plain', isOneSide: true } as const;
		expect(agreementSentence(spoken, [])).toBe('');
	});
});

describe('that other countings give the same word', () => {
	const counting = (q: number) => ({ q, word: 'depends' as const });

	it('is told with their shares, all and none in words', () => {
		const both = { oneEach: counting(0.123), byYear: counting(0.5), changes: false };
		expect(sameWordSentence(both)).toBe(
			'The word is the same with one vote for every calculation (12%) and with one vote a year (50%).'
		);
		expect(sameWordSentence({ ...both, byYear: null })).toBe(
			'The word is the same with one vote for every calculation (12%).'
		);
		expect(sameWordSentence({ ...both, byYear: counting(1) })).toContain('(every method)');
		expect(sameWordSentence({ ...both, byYear: counting(0) })).toContain('(no method)');
		for (const byYear of [counting(1), null])
			expect(sameWordSentence({ oneEach: counting(1), byYear, changes: false })).toBe(
				'However votes are counted, every method bears it out.'
			);
		expect(sameWordSentence({ oneEach: counting(0), byYear: null, changes: false })).toBe(
			'However votes are counted, no method bears it out.'
		);
	});

	it('is not told where one gives another, or nothing is counted', () => {
		expect(sameWordSentence({ oneEach: counting(1), byYear: null, changes: true })).toBe('');
		expect(sameWordSentence(null)).toBe('');
	});
});
