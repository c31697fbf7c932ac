import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { EstimateYear } from '$lib/fiscal/types';
import { shownYears } from './figures';
import { averageOf, evenLinesOf } from './timeline-input';

const context = contextWith({ population: everywhere(1) });
const whole = yearWith({ fiscalYear: 2004, net: everywhere(100) });
const few = yearWith({
	fiscalYear: 2005,
	net: columnWith({ CA: -50, MS: 90 }),
	flags: everywhere(['partial-year-coverage' as const])
});

function shown(years: readonly EstimateYear[], deficit: 'none' | 'tax-share' = 'none') {
	return shownYears(
		{ estimate: 'collections-cffr', years },
		choiceWith({ estimate: 'collections-cffr', deficit }),
		{
			context: new Map([2004, 2005].map((year) => [year, { ...context, fiscalYear: year }])),
			receiptsPerPerson: new Map()
		}
	);
}

describe('the line of the average state', () => {
	it('has a gap where only some states were found', () => {
		expect(averageOf(shown([whole, few]))).toEqual([100, null]);
	});

	it('is not drawn where no year has an average, nor is any even line', () => {
		expect(averageOf(shown([few]))).toBeNull();
		expect(evenLinesOf(shown([few]))).toEqual([]);
	});

	it('gives way to each state’s own line where the average differs from state to state', () => {
		const both = yearWith({
			fiscalYear: 2004,
			paid: everywhere(100).map((value, at) => value + at),
			received: everywhere(120)
		});
		expect(averageOf(shown([both, few], 'tax-share'))).toBeNull();
		expect(evenLinesOf(shown([both, few], 'tax-share'))[4]?.values[1]).toBeNull();
	});
});
