import { describe, expect, it } from 'vitest';
import { ownYearWords } from './own-year-words';

describe('ownYearWords', () => {
	const told = (paid: number, received: number) => {
		const parts = (ofYear: number) => ({ ofYear, recent: 1 - ofYear, older: 0, byPopulation: 0 });
		return ownYearWords({
			fiscalYear: 2024,
			ages: { paid: parts(paid), received: parts(received) }
		});
	};

	it('say how much of a year is its own where over a quarter of a side is not', () => {
		expect(told(0.04, 0.59)).toBe(
			'4% of all taxes and 59% of all spending are shared out by figures of 2024 itself'
		);
		expect(told(0.98, 0.749)).not.toBe('');
	});

	it('are silent about other years, and where it is not known', () => {
		expect(told(0.98, 0.75)).toBe('');
		expect(ownYearWords({ fiscalYear: 2024, ages: null })).toBe('');
	});
});
