import { describe, expect, it } from 'vitest';
import { extentOf, offArrow, offEnd, percentOf, sharedExtent, withinExtent } from './extent';

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

describe('a scale that several states share', () => {
	const states = [
		{ code: 'CA' as const, values: [-10, 20, null] },
		{ code: 'TX' as const, values: [0, 40] }
	];

	it('holds them all and the lines between them', () => {
		expect(sharedExtent(states, [0, 60])).toEqual({ low: -10, high: 60, off: [] });
		const near = [...states, { code: 'DC' as const, values: [100] }];
		expect(sharedExtent(near, [0])).toEqual({ low: -10, high: 100, off: [] });
	});

	it('is that of the others where the seat of government would press them flat, which is cut and told', () => {
		const far = [...states, { code: 'DC' as const, values: [900, 30] }];
		const scale = sharedExtent(far, [0]);
		expect(scale).toEqual({ low: -10, high: 44, off: ['DC'] });
		expect([withinExtent(scale, 900), offArrow(scale, 900)]).toEqual([44, ' ↑']);
		expect([withinExtent(scale, 30), offArrow(scale, 30)]).toEqual([30, '']);
		expect(offArrow(scale, -11)).toBe(' ↓');
	});

	it('cuts no large state, and not the seat of government alone', () => {
		const large = [{ code: 'NY' as const, values: [900] }, ...states];
		expect(sharedExtent(large, []).off).toEqual([]);
		expect(sharedExtent([{ code: 'DC', values: [900] }], [0])).toEqual({
			low: 0,
			high: 900,
			off: []
		});
	});
});
