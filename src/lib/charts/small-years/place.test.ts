import { describe, expect, it } from 'vitest';
import { guidesOf, HEIGHT, heightIn, isCut, smallLine, smallScale } from './place';

const scale = { low: -1000, high: 3000 };

describe('smallScale', () => {
	it('holds zero, and all but the outermost values', () => {
		const values = Array.from({ length: 200 }, (_, i) => i + 1);
		const { low, high } = smallScale([values, [9000, null, -1]]);
		expect(low).toBe(-1);
		expect(high).toBeGreaterThan(190);
		expect(high).toBeLessThan(300);
	});
});

describe('heightIn', () => {
	it.each([
		[3000, 0],
		[0, 36],
		[-1000, HEIGHT],
		[90000, 0],
		[-90000, HEIGHT]
	])('puts %i at %i', (value, y) => {
		expect(heightIn(scale, value)).toBe(y);
	});
});

describe('smallLine', () => {
	it.each([
		[[0, 1000, -1000], 'M0 36l1-12l1 24'],
		[[0, null, 0], 'M0 36M2 36'],
		[[], '']
	])('draws %j as %s', (values, path) => {
		expect(smallLine(values, scale)).toBe(path);
	});
});

it('has thin lines at each 5,000 dollars on the scale but at zero', () => {
	expect(guidesOf({ low: -6500, high: 12_000 })).toEqual([10_000, 5000, -5000]);
	expect(guidesOf(scale)).toEqual([]);
});

it('tells a line that leaves the scale', () => {
	expect(isCut([0, 3001], scale)).toBe(true);
	expect(isCut([-1000, null, 3000], scale)).toBe(false);
});
