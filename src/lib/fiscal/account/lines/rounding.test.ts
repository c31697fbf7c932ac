import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedTo } from './rounding';

describe('roundedTo', () => {
	it.each<[number, readonly number[], readonly number[]]>([
		[10, [3.4, 3.3, 3.3], [4, 3, 3]],
		[10, [3.5, 3.5, 3], [4, 3, 3]],
		[-10, [-3.4, -3.3, -3.3], [-4, -3, -3]],
		[0, [0.4, -0.4], [0, 0]],
		[1, [0.5, 0.5], [1, 0]],
		[7, [7], [7]]
	])('makes of %i the nearest whole parts', (total, parts, whole) => {
		expect(roundedTo(total, parts).reduce((sum, value) => sum + value, 0)).toBe(total);
		expect(roundedTo(total, parts).map((value) => value + 0)).toEqual(whole);
	});

	it('adds up to the total and moves no part by a dollar or more', () => {
		const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 2,
			maxLength: 51
		});
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, drawn) => {
				const all = drawn.reduce((sum, weight) => sum + weight, 1);
				const parts = [1, ...drawn].map((weight) => (weight / all) * total);
				const whole = roundedTo(total, parts);
				expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
				whole.forEach((value, at) =>
					expect(Math.abs(value - (parts[at] ?? NaN))).toBeLessThan(1.001)
				);
			})
		);
	});
});
