import { describe, expect, it } from 'vitest';
import type { Coverage } from '$lib/data/coverage';
import { coverageWords, othersWords } from './coverage-words';

const coverage = (
	reach: Coverage['reach'],
	...years: readonly (readonly [number, number, number])[]
): Coverage => ({
	reach,
	years: years.map(([year, states, others]) => ({ year, states, others }))
});

describe('coverageWords', () => {
	it('tells full years first, then years with some states, then gaps', () => {
		const words = coverageWords(
			coverage('states', [2003, 51, 0], [2004, 51, 0], [2005, 20, 0], [2006, 0, 0], [2007, 51, 1])
		);
		expect(words).toBe(
			'All 50 states and D.C. in 2003–\u20602004, 2007; 20 in 2005. None in 2006.'
		);
	});

	it('tells one state as one', () => {
		expect(coverageWords(coverage('states', [1984, 1, 0]))).toBe('One state in 1984.');
	});

	it('says of how many where no year is full', () => {
		expect(coverageWords(coverage('states', [2020, 40, 0], [2021, 33, 0]))).toBe(
			'40 of the 51 (states and D.C.) in 2020; 33 in 2021.'
		);
	});

	it('tells figures of the nation as such', () => {
		expect(coverageWords(coverage('nation', [1980, 0, 1], [1981, 0, 1]))).toBe(
			'The nation in 1980–\u20601981.'
		);
	});

	it('says so where rows have no year', () => {
		expect(coverageWords(coverage('states'))).toBe('Its rows are not told by year.');
	});
});

describe('othersWords', () => {
	it('tells rows beside the states, and nothing where there are none', () => {
		expect(othersWords(coverage('states', [1998, 50, 3], [1999, 51, 5]))).toContain('up to 5 rows');
		expect(othersWords(coverage('states', [1998, 50, 0]))).toBe('');
		expect(othersWords(coverage('nation', [1998, 0, 1]))).toBe('');
	});
});
