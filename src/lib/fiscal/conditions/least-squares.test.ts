import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares, type Observation } from './least-squares';

const one = (xs: readonly number[], y: number, weight = 1): Observation => ({ xs, y, weight });

describe('least squares', () => {
	it('give back a plane that all observations lie on, whatever their weights', () => {
		const plane = (a: number, b: number) => 3 + 2 * a - 5 * b;
		const points = [
			[0, 0],
			[1, 0],
			[0, 1],
			[4, 3],
			[2, 7]
		] as const;
		const fit = leastSquares(points.map(([a, b], i) => one([a, b], plane(a, b), i + 1)));
		expect(fit?.slopes[0]).toBeCloseTo(2);
		expect(fit?.slopes[1]).toBeCloseTo(-5);
		expect(fit?.at([10, 10])).toBeCloseTo(plane(10, 10));
		expect(fit?.share).toBeCloseTo(1);
	});

	it('worked by hand: three points by one x, the last weighing twice', () => {
		// Means 1.25 and 2.5; products of x 2.75, of x and y 2.5; squares of y 3; taken up 2.5² ÷ 2.75.
		const fit = leastSquares([one([0], 1), one([1], 3), one([2], 3, 2)]);
		expect(fit?.slopes[0]).toBeCloseTo(2.5 / 2.75);
		expect(fit?.at([1.25])).toBeCloseTo(2.5);
		expect(fit?.share).toBeCloseTo(2.5 ** 2 / 2.75 / 3);
	});

	it('are none where an x is the same everywhere or follows from another', () => {
		expect(leastSquares([one([1], 1), one([1], 2)])).toBeNull();
		expect(leastSquares([one([0.1], 1), one([0.1], 2), one([0.1], 4)])).toBeNull();
		expect(leastSquares([one([1, 2], 1), one([2, 4], 2), one([3, 6], 7)])).toBeNull();
	});

	it('count an observation of weight two as two of weight one', () => {
		const pair = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -500, max: 500 }));
		fc.assert(
			fc.property(fc.array(pair, { minLength: 4, maxLength: 12 }), (pairs) => {
				const rows = pairs.map(([x, y]) => one([x], y));
				const [first] = pairs;
				if (!first || new Set(pairs.map(([x]) => x)).size < 2) return;
				const twice = leastSquares([...rows, one([first[0]], first[1])]);
				const heavy = leastSquares([one([first[0]], first[1], 2), ...rows.slice(1)]);
				expect(heavy?.slopes[0]).toBeCloseTo(twice?.slopes[0] ?? NaN);
				expect(heavy?.at([0])).toBeCloseTo(twice?.at([0]) ?? NaN);
			})
		);
	});
});
