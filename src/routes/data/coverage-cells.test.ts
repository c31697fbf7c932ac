import { describe, expect, it } from 'vitest';
import { coverageCells, namedYears } from './coverage-cells';

describe('coverageCells', () => {
	it('tells full years, parts, gaps and years outside the dataset apart', () => {
		const years = [
			{ year: 2001, states: 51, others: 0 },
			{ year: 2002, states: 0, others: 0 },
			{ year: 2003, states: 17, others: 1 }
		];
		const cells = coverageCells({ reach: 'states', years }, [2000, 2004]);
		expect(cells.map(({ year, kind }) => [year, kind])).toEqual([
			[2000, 'outside'],
			[2001, 'full'],
			[2002, 'gap'],
			[2003, 'part'],
			[2004, 'outside']
		]);
		expect(cells[3]?.share).toBeCloseTo(1 / 3);
	});

	it('takes a year of the nation as full', () => {
		const years = [{ year: 2001, states: 0, others: 1 }];
		expect(coverageCells({ reach: 'nation', years }, [2001, 2001])[0]?.kind).toBe('full');
	});
});

describe('namedYears', () => {
	const covered = (first: number, last: number) =>
		Array.from({ length: last - first + 1 }, (_, i) => ({
			year: first + i,
			states: 51,
			others: 0
		}));

	it('are the first and the last that a dataset covers, and the decades between that touch neither', () => {
		const named = namedYears(covered(1981, 2024), [1969, 2026]);
		expect(named.map(({ year }) => year)).toEqual([1981, 1990, 2000, 2010, 2024]);
	});

	it('stand at the middle of their cells', () => {
		expect(namedYears(covered(2000, 2009), [1996, 2015])).toEqual([
			{ year: 2000, place: 4.5 / 20 },
			{ year: 2009, place: 13.5 / 20 }
		]);
	});

	it('are the first alone where the last would touch it, and none of a dataset without years', () => {
		expect(namedYears(covered(2017, 2019), [1996, 2015]).map(({ year }) => year)).toEqual([2017]);
		expect(namedYears([], [1996, 2015])).toEqual([]);
	});
});
