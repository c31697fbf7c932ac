import { describe, expect, it } from 'vitest';
import { columnWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import { coverageOf } from './found-states';
import type { MeasureId } from '../core/types';

/** Three states have taxes, two spending, one both. */
const year = yearWith({
	paid: columnWith({ CA: 1, TX: 1, NY: 1 }),
	received: columnWith({ CA: 2, MS: 2 }),
	flags: everywhere(['partial-year-coverage' as const])
});

describe('how many states a partial year has', () => {
	it.each<[MeasureId, number]>([
		['paid', 3],
		['received', 2],
		['net', 1],
		['ratio', 1]
	])('of %s is %i: of one side its own, else both', (measure, found) => {
		expect(coverageOf(year, { estimate: 'collections-cffr', measure })).toEqual({ found, of: 51 });
		expect(coverageOf(year, { estimate: 'rockefeller-2022', measure })).toEqual({ found, of: 50 });
	});

	it('is told of no year that is whole', () => {
		const whole = { ...year, flags: everywhere([]) };
		expect(coverageOf(whole, { estimate: 'collections-cffr', measure: 'paid' })).toBeNull();
		const full = { ...year, paid: everywhere(1) };
		expect(coverageOf(full, { estimate: 'collections-cffr', measure: 'paid' })).toBeNull();
	});
});
