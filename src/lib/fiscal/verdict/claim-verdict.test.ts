import { describe, expect, it } from 'vitest';
import { partWith } from '../../../../tests/support/verdict';
import { claimVerdict } from './claim-verdict';
import { untested } from './part-verdict';
import type { VerdictWord } from './types';

const verdict = (part: number, word: VerdictWord, main: 'yes' | 'no' = 'no') => ({
	...untested(partWith({ part, main })),
	word
});
const weakerThan = (main: VerdictWord, ...words: readonly VerdictWord[]) =>
	claimVerdict('a-claim', [
		verdict(1, main, 'yes'),
		...words.map((word, at) => verdict(at + 2, word))
	]).weaker.map(({ word }) => word);

describe('the verdict on a claim', () => {
	it('is that on its main part, wherever it stands', () => {
		const claim = claimVerdict('a-claim', [verdict(1, 'holds'), verdict(2, 'depends', 'yes')]);
		expect(claim.main.part.part).toBe(2);
	});

	it('names the parts that bear it out less, in their order', () => {
		expect(weakerThan('holds', 'depends', 'holds', 'out-of-range', 'agrees', 'in-range')).toEqual([
			'depends',
			'out-of-range',
			'in-range'
		]);
		expect(weakerThan('depends', 'in-range', 'since-revised', 'not-as-printed')).toEqual([
			'not-as-printed'
		]);
		expect(weakerThan('does-not-hold', 'does-not-hold', 'out-of-range')).toEqual([]);
	});

	it('does not count parts that cannot be tested or have no source', () => {
		expect(weakerThan('holds', 'cannot-be-tested', 'no-source')).toEqual([]);
		expect(weakerThan('cannot-be-tested', 'does-not-hold')).toEqual([]);
	});

	it('names beside a tested main part those that cannot be tested', () => {
		const untestedOf = (main: VerdictWord, ...words: readonly VerdictWord[]) =>
			claimVerdict('a-claim', [
				verdict(1, main, 'yes'),
				...words.map((word, at) => verdict(at + 2, word))
			]).untested.map(({ part }) => part.part);
		expect(untestedOf('holds', 'cannot-be-tested', 'depends', 'cannot-be-tested')).toEqual([2, 4]);
		expect(untestedOf('cannot-be-tested', 'cannot-be-tested')).toEqual([]);
		expect(untestedOf('holds', 'no-source')).toEqual([]);
	});

	it('is an error without a main part', () => {
		expect(() => claimVerdict('a-claim', [verdict(1, 'holds')])).toThrow('a-claim');
	});
});
