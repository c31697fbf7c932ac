import { describe, expect, it } from 'vitest';
import { yearWith } from '../../../../tests/support/fiscal';
import { estimateYears, isMostlyCarried } from './estimate-years';
import { ledger } from '$lib/ledger/ledger.server';

const paid = { ofYear: 1, recent: 0, older: 0, byPopulation: 0 };

function aged(fiscalYear: number, ofYear: number, recent: number) {
	const received = { ofYear, recent, older: 0.9 - ofYear - recent, byPopulation: 0.1 };
	return yearWith({ fiscalYear, ages: { received, paid } });
}

describe('the year that an estimate opens with', () => {
	it('is the last in which half of the spending is shared out by figures at most two years old', () => {
		const years = [aged(2023, 0.6, 0.2), aged(2024, 0.25, 0.25), aged(2025, 0.3, 0.19)];
		expect(estimateYears(years)).toEqual({ all: [2023, 2024, 2025], opening: 2024 });
	});

	it('does not pass over an earlier year that does not qualify', () => {
		expect(estimateYears([aged(2023, 0.1, 0.1), aged(2024, 0.5, 0)]).opening).toBe(2024);
	});

	it('is the last year where no year qualifies, or where ages are not known', () => {
		expect(estimateYears([aged(2023, 0, 0), aged(2024, 0, 0)]).opening).toBe(2024);
		expect(estimateYears([yearWith({ fiscalYear: 2004 }), yearWith({})]).opening).toBe(2005);
	});

	it('is FY2024 of our own account: 75 % of its spending is at most two years old', () => {
		const years = ledger().series.get('account')?.years ?? [];
		expect(estimateYears(years).opening).toBe(2024);
		const received = years.at(-1)?.ages?.received;
		expect((received?.ofYear ?? 0) + (received?.recent ?? 0)).toBeCloseTo(0.75, 2);
	});

	it('depends on spending alone: half of it, no less', () => {
		expect(isMostlyCarried(aged(2025, 0.2, 0.3))).toBe(false);
		expect(isMostlyCarried(aged(2025, 0.2, 0.2999))).toBe(true);
	});
});
