import { describe, expect, it } from 'vitest';
import { columnOf, subtract } from '../core/columns';
import { rebuiltRatios } from './ratio-rebuild';
import type { EstimateSeries } from '../core/types';

const paid = columnOf((state) => ({ CA: 200, NJ: 100 })[state as string] ?? null);
const received = columnOf((state) => ({ CA: 100, NJ: 125 })[state as string] ?? null);

function printed(california: number | null, newJersey: number | null): readonly EstimateSeries[] {
	const year = {
		fiscalYear: 2005,
		paid,
		received,
		net: subtract(received, paid),
		publishedRatio: columnOf(
			(state) => ({ CA: california, NJ: newJersey })[state as string] ?? null
		),
		status: [],
		flags: []
	};
	return [{ estimate: 'tax-foundation', years: [year] }];
}

describe('rebuiltRatios', () => {
	it('counts printed ratios that the plain dollars give to the cent', () => {
		expect(rebuiltRatios(printed(0.5, 1.25))).toMatchObject({
			rows: 2,
			plain: { equal: 2, meanGap: 0, largestGap: 0 }
		});
	});

	it('counts those that the dollars give once the deficit is shared out by taxes', () => {
		// The nation gets 225 for 300: 0.5 and 1.25 over 0.75 are 0.67 and 1.67.
		expect(rebuiltRatios(printed(0.67, 1.67)).relative.equal).toBe(2);
	});

	it('tells the gap where no way gives the print, in dollars per dollar', () => {
		const { rows, plain } = rebuiltRatios(printed(0.6, 1.25));
		expect(rows).toBe(2);
		expect(plain).toEqual({ equal: 1, meanGap: 0.05, largestGap: 0.1 });
	});

	it('looks only where a ratio is printed', () => {
		expect(rebuiltRatios(printed(null, null))).toMatchObject({ rows: 0, plain: { equal: 0 } });
	});
});
