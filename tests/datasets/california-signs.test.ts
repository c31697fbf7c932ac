import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import { priceIndexOf } from '$lib/fiscal/core/prices';
import { dataset } from '$lib/data/datasets.server';

const california = positionOf('CA');
const years = ledger().series.get('tax-foundation')?.years ?? [];
const netOf = (fiscalYear: number) =>
	years.find((year) => year.fiscalYear === fiscalYear)?.net[california] ?? null;

describe('California’s plain net by the Tax Foundation', () => {
	it('is positive in FY1982–86 and FY1992–94 and negative in all other years', () => {
		const positive = years.filter((year) => (year.net[california] ?? 0) > 0);
		expect(years).toHaveLength(25);
		expect(positive.map((year) => year.fiscalYear)).toEqual([
			1982, 1983, 1984, 1985, 1986, 1992, 1993, 1994
		]);
		expect(years.filter((year) => (year.net[california] ?? 0) < 0)).toHaveLength(17);
	});

	it('is −$100.4 billion in FY2000', () => {
		expect((netOf(2000) ?? NaN) / 1e9).toBeCloseTo(-100.4, 1);
	});

	it('adds up to −$489 billion over FY1981–2005, in dollars of each year', () => {
		const sum = years.reduce((total, year) => total + (year.net[california] ?? NaN), 0);
		expect(Math.round(sum / 1e9)).toBe(-489);
	});
});

describe('the estimates on the real files', () => {
	it('have the years and the numbers of states that their sources have', () => {
		const coverage = [...ledger().series.values()].map(({ estimate, years: own }) => [
			estimate,
			own.map((year) => [year.fiscalYear, year.net.filter((net) => net !== null).length])
		]);
		const spanOf = (from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, offset) => [from + offset, 51]);
		expect(Object.fromEntries(coverage)).toEqual({
			account: spanOf(1983, 2024),
			'tax-foundation': spanOf(1981, 2005),
			'rockefeller-2019': [[2017, 50]],
			'rockefeller-2021': [[2019, 50]],
			'rockefeller-2022': [[2020, 18]],
			'rockefeller-2023': [[2021, 50]],
			'rockefeller-2024': [
				[2021, 12],
				[2022, 19]
			],
			'rockefeller-2025': [[2023, 50]],
			'collections-cffr': [
				[1991, 50],
				[1995, 50],
				[1996, 50],
				[1997, 11],
				[1998, 50],
				[1999, 11],
				[2000, 11],
				[2003, 51],
				[2004, 51],
				[2005, 20],
				[2009, 51],
				[2010, 40]
			],
			'collections-usaspending': spanOf(2008, 2024)
		});
	});

	it('flag as partly covered exactly the years that lack states', () => {
		for (const { estimate, years: own } of ledger().series.values()) {
			for (const year of own) {
				const count = year.net.filter((net) => net !== null).length;
				const isPartial = count < estimateOf(estimate).areas - 1;
				expect(year.flags[california]?.includes('partial-year-coverage')).toBe(isPartial);
			}
		}
	});

	it('are divided by a context without a gap in FY1981–2024', () => {
		for (const context of ledger().context.values()) {
			const columns = [context.population, context.gdp, context.personalIncome];
			expect(columns.flat().filter((value) => value === null)).toEqual([]);
			expect(context.priceIndex).toBeGreaterThan(0);
		}
		expect(ledger().context.size).toBe(44);
	});

	it('are told in dollars whose worth falls from FY1981 to the base year', () => {
		const index = priceIndexOf(dataset('context/prices'));
		const worth = Array.from({ length: 44 }, (_, offset) => index(1981 + offset) ?? NaN);
		expect(worth.every((value, at) => at === 0 || value > (worth[at - 1] ?? NaN))).toBe(true);
		expect(worth.at(-1)).toBe(1);
	});
});
