import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sumOf } from '../core/columns';
import {
	countiesOfHalf,
	fallingCounties,
	largestOf,
	notPlaced,
	placedPerPerson,
	realChanges,
	sharesOfPlaced
} from './placed';

const amount = fc.integer({ min: -1_000_000, max: 90_000_000_000 });
const counties = fc.array(fc.option(amount), { minLength: 1, maxLength: 60 });
const positive = counties.filter((column) => (sumOf(column) ?? 0) > 0);

describe('sharesOfPlaced', () => {
	it('is each county by the sum of those that have a figure', () => {
		expect(sharesOfPlaced([60, 30, null, 10])).toEqual([0.6, 0.3, null, 0.1]);
	});

	it('is below zero where awards were taken back, and nothing where more was taken back than given', () => {
		expect(sharesOfPlaced([-10, 110])).toEqual([-0.1, 1.1]);
		expect(sharesOfPlaced([-10, 5, null])).toEqual([null, null, null]);
		expect(sharesOfPlaced([null])).toEqual([null]);
	});

	it('adds up to 1 over all counties', () => {
		fc.assert(
			fc.property(positive, (column) => {
				const size = column.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
				const error = (1e-9 * size) / (sumOf(column) ?? 1);
				expect(Math.abs((sumOf(sharesOfPlaced(column)) ?? 0) - 1)).toBeLessThanOrEqual(error);
			})
		);
	});
});

describe('notPlaced', () => {
	it('is what the counties leave of the total of the state', () => {
		expect(notPlaced([60, 30, null], 100)).toEqual({ usd: 10, part: 0.1, whole: 100 });
		expect(notPlaced([60, 65], 100)).toEqual({ usd: -25, part: -0.25, whole: 100 });
		expect(notPlaced([60, 30], null)).toBeNull();
		expect(notPlaced([null], 100)).toBeNull();
	});
});

describe('countiesOfHalf', () => {
	it.each([
		['one that has more than half', [10, 60, 30], 1],
		['one that has just half', [50, 30, 20], 1],
		['the two largest', [30, 10, 30, 30], 2],
		['a lone one', [7], 1],
		['none without a figure', [null, null], 0]
	])('counts %s', (_, column, count) => {
		expect(countiesOfHalf(column)).toBe(count);
	});

	it('counts so many that they have half, and one fewer have not', () => {
		fc.assert(
			fc.property(positive, (column) => {
				const falling = column.filter((value) => value !== null).sort((a, b) => b - a);
				const count = countiesOfHalf(column);
				const half = (sumOf(column) ?? 0) / 2;
				expect(sumOf(falling.slice(0, count)) ?? 0).toBeGreaterThanOrEqual(half);
				expect(sumOf(falling.slice(0, count - 1)) ?? 0).toBeLessThan(half);
			})
		);
	});
});

describe('largestOf', () => {
	it('is where the largest figure stands', () => {
		expect(largestOf([3, null, 9, 9])).toBe(2);
		expect(largestOf([null])).toBe(-1);
	});
});

describe('fallingCounties', () => {
	it('has those that received something, the largest first, with their parts of all', () => {
		expect(fallingCounties([20, -10, 60, null, 0, 30])).toEqual([
			{ at: 2, part: 0.6 },
			{ at: 5, part: 0.3 },
			{ at: 0, part: 0.2 }
		]);
		expect(fallingCounties([null, -5])).toEqual([]);
	});
});

describe('placedPerPerson', () => {
	it('is the sum of the counties, and the total of the state, by its residents', () => {
		const year = { total: [60, null, 30], stateTotal: 100, population: 10 };
		expect(placedPerPerson(year)).toEqual({ counties: 9, state: 10 });
		expect(placedPerPerson({ ...year, stateTotal: null })).toEqual({ counties: 9, state: null });
		expect(placedPerPerson({ ...year, total: [null] })).toEqual({ counties: null, state: 10 });
		expect(placedPerPerson({ ...year, population: null })).toEqual({ counties: null, state: null });
	});
});

describe('realChanges', () => {
	it('takes both years in dollars of the later one', () => {
		const levels = { nowLevel: 0.8, thenLevel: 0.4 };
		expect(realChanges({ now: [80, 40, null], then: [20, 40, 5], ...levels })).toEqual([
			40,
			-40,
			null
		]);
		expect(realChanges({ now: [80], then: [null], ...levels })).toEqual([null]);
		expect(realChanges({ now: [80], then: [20], nowLevel: null, thenLevel: 0.4 })).toEqual([null]);
	});
});
