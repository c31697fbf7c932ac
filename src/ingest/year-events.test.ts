import { describe, expect, it } from 'vitest';
import { bookedRows, pandemicRows, recessionRows, surplusRows } from './year-events';

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

describe('the payments of the pandemic', () => {
	const line = 'public-assistance-and-related-programs/u-s-coronavirus-payments-and-credits';
	const row = (fiscal_year: number, table: string, line: string, amount_usd: number) => ({
		fiscal_year,
		table,
		line,
		part: 'total',
		amount_usd
	});
	const outlays = (fiscal_year: number) => row(fiscal_year, '1.1', 'total/outlays', 1000);

	it('are told of the years in which they are at least half a percent of what was spent', () => {
		const rows = pandemicRows([
			outlays(2019),
			row(2019, '11.3', line, 0),
			outlays(2021),
			row(2021, '11.3', line, 80),
			outlays(2023),
			row(2023, '11.3', line, 5),
			outlays(2024),
			row(2024, '11.3', line, 4)
		]);
		expect(rows.map(({ fiscal_year, amount_usd }) => [fiscal_year, amount_usd])).toEqual([
			[2021, 80],
			[2023, 5]
		]);
		expect(rows[0]?.kind).toBe('pandemic');
	});
});

describe('loans that were estimated anew', () => {
	const STUDENTS = 'assistance-to-students/student-assistance-department-of-education-and-other';
	const HIGHER = '500-education-training-employment-and-social-services/502-higher-education';
	const booked = { fiscal_year: 2022, table: '11.3', line: STUDENTS, part: 'direct' };
	const back = { fiscal_year: 2023, table: '3.2', line: HIGHER, part: 'total' };

	it('are told of the year that books them and of the year that takes part of them back', () => {
		const rows = bookedRows([
			{ ...booked, amount_usd: 541 },
			{ ...booked, part: 'grants', amount_usd: 1 },
			{ ...back, amount_usd: -152 },
			{ ...back, fiscal_year: 2022, amount_usd: 518 }
		]);
		expect(rows.map(({ fiscal_year, amount_usd }) => [fiscal_year, amount_usd])).toEqual([
			[2022, 541],
			[2023, -152]
		]);
		expect(rows.map(({ document }) => document)).toEqual([
			'Historical Tables, table 11.3',
			'Historical Tables, table 3.2'
		]);
	});

	it('stop the run where a table no longer says what is told of them', () => {
		const rows = [
			{ ...booked, amount_usd: 541 },
			{ ...back, amount_usd: 152 }
		];
		expect(() => bookedRows(rows)).toThrow(/502-higher-education.*FY2023/);
		expect(() => bookedRows(rows.slice(1))).toThrow(/FY2022/);
	});
});
