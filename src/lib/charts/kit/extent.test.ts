import { describe, expect, it } from 'vitest';
import { extentOf, offEnd, percentOf } from './extent';

describe('extentOf', () => {
	it('shows all values and the lines', () => {
		expect(extentOf([-3, 4, null, 7], [0])).toEqual({ low: -3, high: 7 });
		expect(extentOf([4, 7], [0, 2])).toEqual({ low: 0, high: 7 });
	});

	it('leaves out the one that lies far beyond the next, at either end', () => {
		expect(extentOf([-3, 4, 8, 12, 40], [0, 2])).toEqual({ low: -3, high: 12 });
		expect(extentOf([-40, -10, -5, 4], [0])).toEqual({ low: -10, high: 4 });
	});

	it('leaves out two at most', () => {
		expect(extentOf([1, 3, 9, 27, 81], [0]).high).toBe(9);
	});

	it('keeps a large value that the rest of the scale outweighs', () => {
		expect(extentOf([-50, -28, 5, 35], [0])).toEqual({ low: -50, high: 35 });
	});

	it('takes no value for an outlier where there are too few to tell', () => {
		expect(extentOf([1, 90], [0])).toEqual({ low: 0, high: 90 });
	});

	it('shows the lines alone where there is no value', () => {
		expect(extentOf([null, null], [0, 3])).toEqual({ low: 0, high: 3 });
	});
});

describe('percentOf', () => {
	it('runs from one end to the other and beyond', () => {
		const extent = { low: -10, high: 30 };
		expect([-10, 10, 30, 50].map((value) => percentOf(extent, value))).toEqual([0, 50, 100, 150]);
		expect([-11, 0, 31].map((value) => offEnd(extent, value))).toEqual(['low', 'none', 'high']);
	});

	it('puts everything in the middle of a scale without width', () => {
		expect(percentOf({ low: 3, high: 3 }, 3)).toBe(50);
	});
});
