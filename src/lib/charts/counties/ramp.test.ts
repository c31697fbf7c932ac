import { describe, expect, it } from 'vitest';
import { classOf } from '../kit/ramp';
import { quantileRamp } from './ramp';

describe('quantileRamp', () => {
	it('parts the counties into five classes of the same size at round dollars', () => {
		const values = Array.from({ length: 50 }, (_, i) => (i + 1) * 1_234_567);
		const ramp = quantileRamp(values);
		expect(ramp.edges).toEqual([13_000_000, 25_000_000, 38_000_000, 50_000_000]);
		const counts = [5, 6, 7, 8, 9].map(
			(klass) => values.filter((value) => classOf(ramp, value) === klass).length
		);
		expect(counts).toEqual([10, 10, 10, 10, 10]);
	});

	it('has no more classes than counties, the darkest first of all', () => {
		expect(quantileRamp([5_000_000]).classes).toEqual([9]);
		expect(quantileRamp([5_000_000]).edges).toEqual([]);
		expect(quantileRamp([null, 1e6, 9e6]).classes).toEqual([8, 9]);
		expect(quantileRamp([null])).toMatchObject({ edges: [], classes: [9] });
	});

	it('has no class between two equal edges', () => {
		expect(quantileRamp([0, 0, 0, 0, 7e6]).edges).toEqual([0, 1.4e6]);
	});

	it('puts what was taken back into the palest class, and nothing into none', () => {
		const ramp = quantileRamp([-5e6, 1e6, 2e6, 3e6, 4e6]);
		expect(classOf(ramp, -5e6)).toBe(5);
		expect(classOf(ramp, null)).toBe(0);
	});
});
