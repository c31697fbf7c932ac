import { describe, expect, it } from 'vitest';
import { labelPlace } from './label-place';

const square = [
	[0, 0],
	[30, 0],
	[30, 20],
	[0, 20],
	[0, 0]
];

describe('labelPlace', () => {
	it('stands in the middle of a plain shape, as far from its border as can be', () => {
		const place = labelPlace([square]);
		expect(place.x).toBeCloseTo(15, 0);
		expect(place.y).toBeCloseTo(10, 0);
		expect(place.room).toBeCloseTo(10, 0);
	});

	it('stays inside a shape whose middle is outside, and in the wider arm', () => {
		const hook = [
			[0, 0],
			[60, 0],
			[60, 30],
			[10, 30],
			[10, 60],
			[0, 60],
			[0, 0]
		];
		const { x, y } = labelPlace([hook]);
		expect(x).toBeGreaterThan(15);
		expect(y).toBeCloseTo(15, 0);
	});

	it('chooses the largest of several rings', () => {
		const islet = square.map(([x = 0, y = 0]) => [x / 10 + 500, y / 10]);
		expect(labelPlace([islet, square]).x).toBeLessThan(30);
	});
});
