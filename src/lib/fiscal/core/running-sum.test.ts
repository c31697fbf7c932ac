import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningSum, totalsByStart } from './running-sum';

describe('runningSum', () => {
	it.each([
		[[1, -3, 5], 0, [1, -2, 3], null, 3],
		[[1, -3, 5], 1, [null, -3, 2], null, 2],
		[[1, -3, 5], 2, [null, null, 5], null, 5],
		[[1, null, 5], 0, [1, null, null], 1, null],
		[[1, null, 5], 2, [null, null, 5], null, 5],
		[[null, 2, 5], 0, [null, null, null], 0, null],
		[[], 0, [], null, null]
	])('adds up %j from position %d as %j', (values, start, sums, brokenAt, total) => {
		expect(runningSum(values, start)).toEqual({ sums, brokenAt, total });
	});

	const values = fc.array(fc.option(fc.integer({ min: -9999, max: 9999 })), { minLength: 1 });

	it('ends, from any start, with the total of that start', () => {
		fc.assert(
			fc.property(values, (column) => {
				const totals = totalsByStart(column);
				column.forEach((_, start) => {
					expect(runningSum(column, start).total).toBe(totals[start]);
				});
			})
		);
	});

	it('grows in each year by that year, and never goes on past a missing one', () => {
		fc.assert(
			fc.property(values, fc.nat(30), (column, start) => {
				const { sums } = runningSum(column, start);
				sums.forEach((sum, i) => {
					if (sum === null) return;
					expect(sum - (i > start ? (sums[i - 1] ?? NaN) : 0)).toBe(column[i]);
				});
			})
		);
	});
});
