import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage';
import { STATE_CODES } from './states';

describe('coverageOf', () => {
	it('counts states and other areas of a year apart, each area once', () => {
		const rows = ['CA', 'NJ', 'CA', 'US', 'PR'].map((area, index) => ({
			year: 2005,
			area,
			amount_usd: index
		}));
		expect(coverageOf(rows)).toEqual({
			reach: 'states',
			years: [{ year: 2005, states: 2, others: 2 }]
		});
	});

	it('counts a full year as 51', () => {
		const rows = STATE_CODES.map((state) => ({ fiscal_year: 1993, state, paid_usd: 1 }));
		expect(coverageOf(rows).years).toEqual([{ year: 1993, states: 51, others: 0 }]);
	});

	it('tells a year between the first and the last without figures as 0', () => {
		const rows = [2003, 2000].map((fiscal_year) => ({ fiscal_year, state: 'CA' }));
		expect(coverageOf(rows).years.map(({ year, states }) => [year, states])).toEqual([
			[2000, 1],
			[2001, 0],
			[2002, 0],
			[2003, 1]
		]);
	});

	it('takes a table without areas as figures of the nation', () => {
		const rows = ['receipts', 'outlays'].map((line) => ({ fiscal_year: 2024, line }));
		expect(coverageOf(rows)).toEqual({
			reach: 'nation',
			years: [{ year: 2024, states: 0, others: 1 }]
		});
	});

	it('takes tax years and crop years as years', () => {
		const rows = [
			{ state: 'CA', tax_year: 2015 },
			{ state: 'CA', crop_year: 2016 }
		];
		expect(coverageOf(rows).years.map(({ year }) => year)).toEqual([2015, 2016]);
	});

	it('leaves out states booked to one of several', () => {
		const rows = ['good', 'merged-districts'].map((quality, index) => ({
			fiscal_year: 1997,
			area: index === 0 ? 'CA' : 'MD',
			quality
		}));
		expect(coverageOf(rows).years).toEqual([{ year: 1997, states: 1, others: 0 }]);
	});

	it('counts a figure for a run of years in none of them', () => {
		const rows = [
			{ state: 'CA', fiscal_year_from: 1984, fiscal_year_to: 1984 },
			{ state: 'CA', fiscal_year_from: 1981, fiscal_year_to: 1999 }
		];
		expect(coverageOf(rows).years).toEqual([{ year: 1984, states: 1, others: 0 }]);
	});

	it('has no years for a table without any', () => {
		expect(coverageOf([{ state: 'CA', paid_usd: 1 }])).toEqual({ reach: 'states', years: [] });
	});
});
