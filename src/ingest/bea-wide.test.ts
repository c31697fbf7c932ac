import { describe, expect, it } from 'vitest';
import { sideBySide } from './bea-wide';

const california = (amount: number | null) => ({ area: 'CA' as const, year: 2018, amount });

describe('sideBySide', () => {
	it('joins columns by year and area and keeps what is missing', () => {
		const rows = sideBySide([
			{ column: 'dividends_usd', values: [california(7)] },
			{ column: 'interest_usd', values: [california(null)] }
		]);
		expect(rows).toEqual([{ year: 2018, area: 'CA', dividends_usd: 7, interest_usd: null }]);
	});

	it('throws where one column has an area or a year that another lacks', () => {
		const columns = [
			{ column: 'dividends_usd', values: [california(7)] },
			{ column: 'interest_usd', values: [] }
		];
		expect(() => sideBySide(columns)).toThrow('2018 CA');
	});
});
