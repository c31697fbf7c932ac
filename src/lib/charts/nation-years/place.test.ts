import { describe, expect, it } from 'vitest';
import { BASE, placeNation } from './place';

const year = (fiscalYear: number, plain: number, neutral: number | null = 10) => ({
	fiscalYear,
	plain,
	neutral
});

describe('the years of the nation', () => {
	const placed = placeNation([
		year(2000, 32),
		year(2001, 16),
		year(2005, 0, null),
		year(2006, 1, 20)
	]);

	it('stand as high as their states, none at the base', () => {
		const heights = placed.years.map(({ height }) => height);
		expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? 0));
		expect(heights[2]).toBe(0);
		expect(placed.years.map(({ top, height }) => top + height)).toEqual([BASE, BASE, BASE, BASE]);
	});

	it('have the count against the average on the same scale, and none where there is no average', () => {
		const line = placed.lines.find(({ count }) => count === 10);
		expect(placed.years[0]?.dot).toBe(line?.y);
		expect(placed.years[2]?.dot).toBeNull();
	});

	it('share the width right of the counts, in order', () => {
		expect(placed.years.map(({ middle }) => middle)).toEqual([17.75, 41.25, 64.75, 88.25]);
	});

	it('are named each five years, each ten where there is little room', () => {
		expect(placed.years.map(({ mark }) => mark)).toEqual(['always', 'never', 'roomy', 'never']);
	});

	it('have a line each ten states, up to the most', () => {
		expect(placed.lines.map(({ count }) => count)).toEqual([0, 10, 20, 30]);
	});
});
