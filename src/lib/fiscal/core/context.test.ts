import { describe, expect, it } from 'vitest';
import type {
	GdpRow,
	PersonalIncomeRow,
	PopulationRow,
	PriceRow,
	RegionalPriceRow
} from '$lib/data/context';
import { positionOf } from '$lib/data/states';
import { countOf } from './columns';
import { contextByYear, contextYears } from './context';
import { fiscalYearValue } from './fiscal-year';
import { BASE_YEAR, priceIndexOf } from './prices';
import type { Column } from './types';

const population: readonly PopulationRow[] = [
	{ year: 2003, area: 'CA', population: 4000 },
	{ year: 2004, area: 'CA', population: 8000 },
	{ year: 2004, area: 'US', population: 99_000 }
];

const personalIncome: readonly PersonalIncomeRow[] = [
	{ year: 2003, area: 'CA', personal_income_usd: 100 },
	{ year: 2004, area: 'CA', personal_income_usd: 200 }
];

const gdpRow = (year: number, basis: GdpRow['basis'], gdp_usd: number): GdpRow => ({
	year,
	area: 'CA',
	basis,
	gdp_usd,
	federal_civilian_usd: null,
	military_usd: null
});

const gdp = [
	gdpRow(1995, 'sic', 80),
	gdpRow(1996, 'sic', 100),
	gdpRow(1997, 'sic', 120),
	gdpRow(1997, 'naics', 140),
	gdpRow(1998, 'naics', 180)
];

const price = (series: PriceRow['series'], year: number, value: number): PriceRow => ({
	table: 'any',
	period: series === 'omb-gdp-price-index' ? 'fiscal' : 'calendar',
	year,
	series,
	value
});

const prices = [
	price('omb-gdp-price-index', 2005, 0.8),
	price('omb-gdp-price-index', 2023, 1.2),
	price('bea-gdp-current-usd', 2022, 100),
	price('bea-gdp-current-usd', 2023, 120),
	price('bea-gdp-current-usd', 2024, 132),
	price('bea-gdp-chained-usd', 2022, 100),
	price('bea-gdp-chained-usd', 2023, 100),
	price('bea-gdp-chained-usd', 2024, 100)
];

const regionalPrices: readonly RegionalPriceRow[] = [
	{ year: 2008, area: 'CA', all_items: 111.22 },
	{ year: 2009, area: 'CA', all_items: 110.696 },
	{ year: 2009, area: 'US', all_items: 100 }
];

const published = { population, gdp, personalIncome, prices, regionalPrices };
const contexts = contextByYear(contextYears(published));
const ofCalifornia = (column: Column | undefined) => column?.[positionOf('CA')];

describe('a fiscal year', () => {
	it('is a quarter of the calendar year before and three quarters of its own', () => {
		const calendar = (year: number) => ({ 2003: 100, 2004: 200 })[year];
		expect(fiscalYearValue(calendar, 2004)).toBe(0.25 * 100 + 0.75 * 200);
	});

	it('has no value where either calendar year has none', () => {
		const calendar = (year: number) => (year === 2003 ? 100 : null);
		expect(fiscalYearValue(calendar, 2003)).toBeNull();
		expect(fiscalYearValue(calendar, 2004)).toBeNull();
	});
});

describe('contextYears', () => {
	it('covers every fiscal year from 1981 to 2024', () => {
		expect([...contexts.keys()]).toEqual(Array.from({ length: 44 }, (_, i) => 1981 + i));
	});

	it('puts population and personal income into fiscal-year weights', () => {
		expect(ofCalifornia(contexts.get(2004)?.population)).toBe(0.25 * 4000 + 0.75 * 8000);
		expect(ofCalifornia(contexts.get(2004)?.personalIncome)).toBe(0.25 * 100 + 0.75 * 200);
	});

	it('puts local prices into fiscal-year weights, from the second calendar year on', () => {
		expect(ofCalifornia(contexts.get(2009)?.regionalPrices)).toBe(0.25 * 111.22 + 0.75 * 110.696);
		expect(ofCalifornia(contexts.get(2008)?.regionalPrices)).toBeNull();
	});

	it('mixes both bases of GDP in FY1997 alone: SIC through calendar 1996, NAICS from 1997', () => {
		expect(ofCalifornia(contexts.get(1996)?.gdp)).toBe(0.25 * 80 + 0.75 * 100);
		expect(ofCalifornia(contexts.get(1997)?.gdp)).toBe(0.25 * 100 + 0.75 * 140);
		expect(ofCalifornia(contexts.get(1998)?.gdp)).toBe(0.25 * 140 + 0.75 * 180);
	});

	it.each([
		['context/population', { population: [{ year: 2025, area: 'CA', population: 1 }] }],
		['context/gdp', { gdp: [gdpRow(2025, 'naics', 1)] }],
		[
			'context/personal-income',
			{ personalIncome: [{ year: 2025, area: 'CA', personal_income_usd: 1 }] }
		],
		['context/prices', { prices: [price('omb-gdp-price-index', 2025, 1.3)] }],
		['context/regional-prices', { regionalPrices: [{ year: 2025, area: 'CA', all_items: 110 }] }]
	] as const)('refuses a year of %s that it would leave unused', (table, rows) => {
		expect(() => contextYears({ ...published, ...rows })).toThrow(`${table} has 2025`);
	});

	it('does not ask for consumer prices, which turn no dollars', () => {
		const all = { ...published, prices: [price('bls-cpi-u', 2025, 320)] };
		expect(contextYears(all)).toHaveLength(44);
	});

	it('leaves what is missing missing, also for states without a row', () => {
		expect(ofCalifornia(contexts.get(2003)?.population)).toBeNull();
		expect(countOf(contexts.get(2004)?.population ?? [])).toBe(1);
		expect(contexts.get(2004)?.priceIndex).toBeNull();
	});
});

describe('priceIndexOf', () => {
	const index = priceIndexOf(prices);
	const deflator2023 = 0.25 * 1 + 0.75 * 1.2;
	const deflator2024 = 0.25 * 1.2 + 0.75 * 1.32;
	const base = 1.2 * (deflator2024 / deflator2023);

	it('is 1 in the base year', () => {
		expect(index(BASE_YEAR)).toBe(1);
	});

	it('follows OMB to FY2023 and BEA’s implicit deflator in fiscal-year weights after it', () => {
		expect(index(2005)).toBeCloseTo(0.8 / base, 12);
		expect(index(2023)).toBeCloseTo(1.2 / base, 12);
	});

	it('follows OMB as far as it prints actual years', () => {
		const longer = priceIndexOf([...prices, price('omb-gdp-price-index', 2024, 1.6)]);
		expect(longer(2024)).toBe(1);
		expect(longer(2023)).toBe(1.2 / 1.6);
	});

	it('is not known where a year or the base has no figure', () => {
		expect(index(1990)).toBeNull();
		expect(priceIndexOf(prices.slice(0, 3))(2005)).toBeNull();
	});
});
