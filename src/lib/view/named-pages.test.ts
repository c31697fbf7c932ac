import { describe, expect, it } from 'vitest';
import { namedIn, namedPages, withoutCalendarYears } from './named-pages';

const years = { first: 1981, last: 2024 };
const named = (...sentences: readonly string[]) => namedIn(sentences, years);

describe('what sentences name', () => {
	it('is each state once, in the order named', () => {
		expect(
			named('Texas and West Virginia paid more', 'than Texas, D.C. and Arkansas').states
		).toEqual(['TX', 'WV', 'DC', 'AR']);
	});

	it('is no single one where all states are told', () => {
		expect(named('All 50 states and D.C. in 1979').states).toEqual([]);
		expect(named('the states and D.C., but not D.C. alone').states).toEqual(['DC']);
	});

	it('is no year of the calendar, where such are left out', () => {
		const text = 'FY1983–2007 and FY2009, tax years 2016–23, as of 2024';
		expect(named(withoutCalendarYears(text)).years).toEqual([1983, 2007, 2009]);
	});

	it('is no state where a publisher has its name', () => {
		expect(
			named('by Yes California, the New York State Comptroller and the California Institute').states
		).toEqual([]);
	});

	it.each([
		['in every year since FY1997', [1997]],
		['in 10 of the 16 years before, FY1981–\u206096', [1981, 1996]],
		['in FY2008, FY2014 and FY2021', [2008, 2014, 2021]],
		['in 2022 California got $609 billion', [2022]],
		['a person, in 2024 dollars', []],
		['the report of 2021, as revised in 1979', []],
		['$2010, or 2,010 in all; 1,983', []],
		['FY2024.', [2024]],
		[
			'on July 15, 2003, since February 17, 2009, in Oct 2017, to Sept. 2019; but May of 2001',
			[2001]
		],
		['by the Tax Foundation 2007 and Rockefeller 2019', []],
		['in FY2008, 2014 and 2021', [2008, 2014, 2021]]
	] as const)('of "%s" the years %j', (words, expected) => {
		expect(named(words).years).toEqual(expected);
	});

	it('is every estimate, a report by its year, else the newest', () => {
		expect(named('By our own account and the Tax Foundation').estimates).toEqual([
			'account',
			'tax-foundation'
		]);
		expect(named('the Rockefeller Institute’s report of 2019').estimates).toEqual([
			'rockefeller-2019'
		]);
		expect(named('the Rockefeller Institute').estimates).toEqual(['rockefeller-2025']);
		expect(
			named('IRS collections less USAspending obligations', 'IRS collections less Census spending')
				.estimates
		).toEqual(['collections-cffr', 'collections-usaspending']);
	});
});

it('leads to the page of each', () => {
	expect(namedPages({ states: ['DC'], years: [2005], estimates: ['account'] })).toEqual([
		{ path: '/states/dc/', words: 'D.C.' },
		{ path: '/years/2005/', words: 'FY2005' },
		{ path: '/methods/#estimate-account', words: 'Our own account' }
	]);
});
