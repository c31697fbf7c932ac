import { describe, expect, it } from 'vitest';
import { recessionRows, surplusRows } from './year-events';

describe('a recession', () => {
	it.each([
		['1981-07', '1982-11', 16, { 1981: '2 months', 1982: 'all 12 months', 1983: '2 months' }],
		['1990-07', '1991-03', 8, { 1990: '2 months', 1991: '6 months' }],
		['2020-02', '2020-04', 2, { 2020: '2 months' }]
	])('of %s to %s has its months in each fiscal year', (peak, trough, months, wanted) => {
		const rows = recessionRows({ peak, trough, months });
		expect(Object.fromEntries(rows.map((row) => [row.fiscal_year, row.text]))).toEqual(
			Object.fromEntries(
				Object.entries(wanted).map(([year, words]) => [
					year,
					`It covers ${words} of this fiscal year, counted from the month after its peak.`
				])
			)
		);
	});

	it('is named by its months', () => {
		expect(recessionRows({ peak: '2007-12', trough: '2009-06', months: 18 })[0]?.title).toBe(
			'Recession of December 2007 to June 2009'
		);
	});

	it('whose months are not as many as printed stops the run', () => {
		expect(() => recessionRows({ peak: '2007-12', trough: '2009-06', months: 19 })).toThrow(
			'2007-12 to 2009-06 are 18 months; printed are 19.'
		);
	});
});

it('only years in which receipts are above outlays are surplus years', () => {
	const row = (fiscal_year: number, line: string, amount_usd: number) => ({
		fiscal_year,
		table: '1.1',
		line,
		amount_usd
	});
	const rows = surplusRows([
		row(1997, 'total/surplus-or-deficit', -5),
		row(1998, 'on-budget/surplus-or-deficit', 3),
		row(1998, 'total/surplus-or-deficit', 7),
		{ ...row(1999, 'total/surplus-or-deficit', 9), table: '6.1' }
	]);
	expect(rows.map(({ fiscal_year, amount_usd }) => [fiscal_year, amount_usd])).toEqual([[1998, 7]]);
});
