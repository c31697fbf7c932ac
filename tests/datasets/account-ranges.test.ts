import { median } from 'd3';
import { describe, expect, it } from 'vitest';
import { STATES, positionOf } from '$lib/data/states';
import { accountRanges, accountReplays, accountSurprise } from '$lib/ledger/account-ranges.server';
import { sharesOf, type Levels } from '$lib/fiscal/account/keys/levels';
import type { Replay } from '$lib/fiscal/account/misses/replays';
import { ledger } from '$lib/ledger/ledger.server';

const { context, series } = ledger();
const ranges = accountRanges(context);

function perPerson(fiscalYear: number): readonly number[] {
	const year = series.get('account')?.years.find((one) => one.fiscalYear === fiscalYear);
	const persons = context.get(fiscalYear)?.population ?? [];
	return STATES.map((_, at) => (year?.net[at] ?? NaN) / (persons[at] ?? NaN));
}

function halfWidth(fiscalYear: number): number | undefined {
	const range = ranges.get(fiscalYear);
	return median(STATES, (_, at) => ((range?.high[at] ?? NaN) - (range?.low[at] ?? NaN)) / 2);
}

describe('the range of past misses', () => {
	it('is told from the first year with much money carried forward, FY2019, to the last', () => {
		expect([...ranges.keys()]).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
	});

	it.each([
		[2019, 29],
		[2024, 232]
	])('of FY%i is about $%i a person either way in the middle state', (fiscalYear, dollars) => {
		expect(Math.abs((halfWidth(fiscalYear) ?? NaN) / dollars - 1)).toBeLessThan(0.15);
	});

	it('of California in FY2024 goes from $261 below its figure to $92 above it', () => {
		const at = positionOf('CA');
		const own = perPerson(2024)[at] ?? NaN;
		const range = ranges.get(2024);
		expect(((range?.low[at] ?? NaN) - own) / -261).toBeGreaterThan(0.85);
		expect(((range?.low[at] ?? NaN) - own) / -261).toBeLessThan(1.15);
		expect(((range?.high[at] ?? NaN) - own) / 92).toBeGreaterThan(0.85);
		expect(((range?.high[at] ?? NaN) - own) / 92).toBeLessThan(1.15);
	});

	it('is in whole dollars, low under high, in every state and year', () => {
		for (const { low, high } of ranges.values()) {
			expect(low.filter((value) => Number.isInteger(value))).toHaveLength(51);
			expect(low.filter((value, at) => (value ?? NaN) <= (high[at] ?? NaN))).toHaveLength(51);
		}
	});

	it('stands with the year of the account that it belongs to, and with no other estimate', () => {
		const told = [...series.values()].flatMap(({ estimate, years }) =>
			years.filter(({ range }) => range).map(({ fiscalYear }) => `${estimate} ${fiscalYear}`)
		);
		expect(told).toEqual([...ranges.keys()].map((fiscalYear) => `account ${fiscalYear}`));
	});

	it('was passed by one more year of income tax: California FY2024 moved by −$456', () => {
		const { moved, low, high } = accountSurprise(
			{ line: 'individual-income-tax', state: 'CA', fiscalYear: 2024 },
			context
		);
		expect([moved, low, high].map(Math.round)).toEqual([-456, -296, 135]);
	});
});

describe('the keys made again as of an earlier year', () => {
	const all = Object.entries<Replay>(accountReplays());
	const shares = (levels: Levels | null) => sharesOf(levels ?? []);
	const apart = (one: Levels | null, other: Levels | null) =>
		shares(one).reduce((sum, share, at) => sum + Math.abs(share - (shares(other)[at] ?? NaN)), 0);
	const CARRIED = [
		'income-tax',
		'contributions',
		'net-earnings',
		'capital-income',
		'federal-pay',
		'civil-service',
		'social-security',
		'medicare'
	];

	it('are those that the account carries on or holds, 18 of them', () => {
		expect(all).toHaveLength(18);
		expect(all.filter(([id]) => CARRIED.includes(id))).toHaveLength(CARRIED.length);
	});

	it.each(all)('%s: as of the year itself it is what its figures say', (_, { own, asOf }) => {
		expect(shares(own(2015))).toHaveLength(51);
		expect(apart(asOf(2015)(2015), own(2015))).toBeLessThan(1e-9);
	});

	it.each(all.filter(([id]) => !CARRIED.includes(id)))(
		'%s: as of an earlier year it is held at that year',
		(_, { own, asOf }) => {
			expect(apart(asOf(2014)(2016), own(2014))).toBe(0);
		}
	);

	it.each(all.filter(([id]) => CARRIED.includes(id)))(
		'%s: as of an earlier year it has moved on from it, and missed',
		(_, { own, asOf }) => {
			expect(apart(asOf(2013)(2015), own(2013))).toBeGreaterThan(1e-4);
			expect(apart(asOf(2013)(2015), own(2015))).toBeGreaterThan(1e-4);
		}
	);
});

describe('the ages of the account’s figures', () => {
	const years = series.get('account')?.years ?? [];

	it.each([
		[2018, 'received', [85, 4, 2, 9]],
		[2018, 'paid', [98, 0, 0, 2]],
		[2023, 'received', [17, 57, 13, 13]],
		[2023, 'paid', [53, 39, 7, 1]],
		[2024, 'received', [59, 16, 13, 12]],
		[2024, 'paid', [4, 49, 46, 1]]
	] as const)(
		'of FY%i %s are those of METHOD 5, in whole percent',
		(fiscalYear, side, percents) => {
			const ages = years.find((one) => one.fiscalYear === fiscalYear)?.ages?.[side];
			const { ofYear, recent, older, byPopulation } = ages ?? {};
			const told = [ofYear, recent, older, byPopulation].map((part) => 100 * (part ?? NaN));
			told.forEach((part, at) => expect(Math.abs(part - (percents[at] ?? NaN))).toBeLessThan(1));
		}
	);
});
