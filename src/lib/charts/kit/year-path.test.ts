import { describe, expect, it } from 'vitest';
import { decadeTicks } from './decades';
import { yearArea, yearPath } from './year-path';

describe('yearPath', () => {
	it.each([
		[[1, 2.04, 3], 'M0 1L1 2L2 3'],
		[[1, null, 3, 4], 'M0 1h0M2 3L3 4'],
		[[null, 2], 'M1 2h0'],
		[[], '']
	])('draws %j as %s', (heights, path) => {
		expect(yearPath(heights)).toBe(path);
	});
});

describe('yearArea', () => {
	it.each([
		[[1, 2], 'M0 5L0 1L1 2V5Z'],
		[[1, null, 3, 4], 'M0 5L0 1V5ZM2 5L2 3L3 4V5Z'],
		[[null], '']
	])('closes %j to its level as %s', (heights, path) => {
		expect(yearArea(heights, 5)).toBe(path);
	});
});

it('names decades that leave room for the last year', () => {
	const years = Array.from({ length: 26 }, (_, i) => 1999 + i);
	expect(decadeTicks(years).map(({ year }) => year)).toEqual([2000, 2010, 2024]);
	expect(decadeTicks(years.slice(0, 22)).at(-1)).toEqual({ year: 2020, percent: 100 });
	expect(decadeTicks([2023])).toEqual([]);
});
