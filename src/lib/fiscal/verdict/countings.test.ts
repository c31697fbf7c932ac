import { describe, expect, it } from 'vitest';
import { countings, countingsOfAmount, shareOf, wordOfShare } from './countings';

const vote = (fiscalYear: number | null, weight: number, score: number) => ({
	fiscalYear,
	weight,
	score
});

describe('the word of a share', () => {
	it.each([
		[1, 'holds'],
		[0.9, 'holds'],
		[0.899, 'depends'],
		[0.101, 'depends'],
		[0.1, 'does-not-hold'],
		[0, 'does-not-hold']
	] as const)('of %d is "%s"', (q, word) => {
		expect(wordOfShare(q)).toBe(word);
	});
});

describe('a share of nine tenths or one tenth', () => {
	it('added up from thirty-sixths of votes has the word of nine tenths or one tenth', () => {
		// Ten years of 24 figures each: sums of thirty-sixths miss nine tenths by 1e-15.
		const parts = [...Array(12).fill(1 / 36), ...Array(12).fill(1 / 18)];
		const tenYears = (passing: number) =>
			Array.from({ length: 10 }, (_, year) =>
				parts.map((weight: number) => ({ weight, score: Number(year < passing) }))
			).flat();
		expect(wordOfShare(shareOf(tenYears(9)).q ?? NaN)).toBe('holds');
		expect(wordOfShare(shareOf(tenYears(1)).q ?? NaN)).toBe('does-not-hold');
	});
});

describe('other countings', () => {
	it('give every different calculation one vote, and every year one', () => {
		// 2001: two makers, one of them with three figures; 2002: one maker.
		const votes = [
			vote(2001, 1, 1),
			vote(2001, 1 / 3, 0),
			vote(2001, 1 / 3, 0),
			vote(2001, 1 / 3, 0),
			vote(2002, 1, 1)
		];
		const found = countings(votes);
		expect(found?.oneEach.q).toBe(0.4);
		expect(found?.byYear?.q).toBeCloseTo(0.75, 9);
		expect(found?.changes).toBe(false);
	});

	it('tell where one of them gives another word', () => {
		const votes = [vote(2001, 1, 1), vote(2001, 0.05, 0), vote(2001, 0.05, 0)];
		expect(countings(votes)).toMatchObject({ oneEach: { word: 'depends' }, changes: true });
	});

	it('give an amount other shares and never another word', () => {
		const votes = [vote(2001, 1, 1), vote(2001, 0.05, 0), vote(2001, 0.05, 0)];
		expect(countingsOfAmount(votes, 'in-range')).toEqual({
			oneEach: { q: 1 / 3, word: 'in-range' },
			byYear: { q: expect.closeTo(1 / 1.1, 9) as number, word: 'in-range' },
			changes: false
		});
		expect(countingsOfAmount([], 'in-range')).toBeNull();
	});

	it('know no years where methods vote over several, and nothing without votes', () => {
		expect(countings([vote(null, 1, 1)])?.byYear).toBeNull();
		expect(countings([])).toBeNull();
	});
});
