import { describe, expect, it } from 'vitest';
import { coverageCells, decadesOf } from './coverage-cells';

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

describe('decadesOf', () => {
	it('places the opening years of decades on the span', () => {
		expect(decadesOf([1996, 2005])).toEqual([{ year: 2000, place: 0.4 }]);
	});
});
