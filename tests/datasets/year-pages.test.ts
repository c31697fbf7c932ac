import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import { ledger } from '$lib/ledger/ledger.server';
import { balanceOf, sumOfLines } from '$lib/fiscal/account/nation-ledger';
import { allYears } from '$lib/ledger/years.server';
import { yearList, yearPageOf, yearWordsOf } from '../../src/routes/years/year-page.server';

const MILLION = 1e6;
const totals = dataset('context/federal-totals').filter(({ table }) => table === '1.1');
const ombOf = (fiscalYear: number, line: string) =>
	totals.find((row) => row.fiscal_year === fiscalYear && row.line === line)?.amount_usd ?? NaN;
const pages = new Map(allYears().map((year) => [year, yearPageOf(year)]));
const list = yearList();

describe('the pages of the years', () => {
	it('are those of FY1981 to FY2024, each with the one before and the next', () => {
		expect([...pages.keys()]).toEqual(Array.from({ length: 44 }, (_, i) => 1981 + i));
		expect(pages.get(1981)).toMatchObject({ before: null, after: 1982 });
		expect(pages.get(2024)).toMatchObject({ before: 2023, after: null });
	});

	it('tell our own account, and before it begins the Tax Foundation', () => {
		const others = [...pages.values()].filter(({ estimate }) => estimate !== 'account');
		expect(others.map(({ fiscalYear, estimate }) => [fiscalYear, estimate])).toEqual([
			[1981, 'tax-foundation'],
			[1982, 'tax-foundation']
		]);
	});

	it('say from which years figures are carried, back before 2010 and forward after it', () => {
		const carried = (year: number) => {
			const { back, forward } = yearWordsOf(year).carried ?? {};
			return [back?.years, forward?.years];
		};
		expect(carried(1982)).toEqual([undefined, undefined]);
		expect(carried(1983)).toEqual([[1998, 2007, 2010], []]);
		expect(carried(2000)).toEqual([[2007, 2010], [1998]]);
		expect(carried(2009)).toEqual([[2010], []]);
		expect(carried(2010)).toEqual([[], []]);
		expect(carried(2024)).toEqual([[], [2018, 2019, 2021, 2022, 2023]]);
	});

	it('have what came in and went out as OMB has it in every year', () => {
		for (const [year, { nation }] of pages) {
			expect(sumOfLines(nation.receipts)).toBe(ombOf(year, 'total/receipts'));
			expect(
				Math.abs(sumOfLines(nation.outlays) - ombOf(year, 'total/outlays'))
			).toBeLessThanOrEqual(2 * MILLION);
			expect(
				Math.abs(balanceOf(nation) - ombOf(year, 'total/surplus-or-deficit'))
			).toBeLessThanOrEqual(3 * MILLION);
		}
	});

	it('tell the payers with interest counted as the central table has them', () => {
		const payersIn = (year: number) =>
			ledger().balances.filter(
				({ estimate, fiscal_year, net_with_interest_usd: net, paid_usd: paid }) =>
					estimate === 'account' && fiscal_year === year && (net ?? 0) < -BAND_SHARE * (paid ?? 0)
			).length;
		for (const { fiscalYear, facts } of list.years.filter(({ facts }) => facts.counted)) {
			expect(facts.counted?.payer, String(fiscalYear)).toBe(payersIn(fiscalYear));
		}
		const told = new Map(list.nation.map((year) => [year.fiscalYear, [year.plain, year.counted]]));
		expect([2024, 2023, 1983, 2000].map((year) => told.get(year))).toEqual([
			[10, 1],
			[6, 1],
			[7, 1],
			[32, 27]
		]);
	});

	it('give no ends of an estimate that has some states only', () => {
		for (const { fiscalYear, estimates } of pages.values()) {
			for (const { estimate, partial, extremes } of estimates) {
				expect(extremes === null, `${estimate} ${fiscalYear}`).toBe(partial !== null);
			}
		}
	});

	it('list every estimate of the year once, their own first', () => {
		for (const [year, { estimate, estimates }] of pages) {
			const having = [...ledger().series]
				.filter(([, { years }]) => years.some(({ fiscalYear }) => fiscalYear === year))
				.map(([id]) => id);
			expect(new Set(estimates.map((one) => one.estimate))).toEqual(new Set(having));
			expect(estimates[0]?.estimate).toBe(estimate);
			expect(estimates[0]?.path).toMatch(new RegExp(`^/\\?estimate=${estimate}&year=${year}&`));
		}
	});

	it('name every figure that others printed of the year, but those that the table of their report has', () => {
		const named = (year: number) =>
			yearWordsOf(year).printed.flatMap(({ publisher, edition, figures }) =>
				figures.map(({ state }) => `${publisher} ${edition}: ${state}`)
			);
		expect(named(2020).filter((one) => one.startsWith('Rockefeller'))).toEqual([
			'Rockefeller Institute Aug 2025: CA',
			'Rockefeller Institute revised, July 2024 report: NY'
		]);
		for (const year of [2021, 2022]) {
			expect(named(year)).toContain('Rockefeller Institute Aug 2025: CA');
		}
		const points = dataset('balances/published-points').filter(
			(row) =>
				row.state !== 'US' &&
				row.fiscal_year_from === row.fiscal_year_to &&
				row.publisher !== 'Rockefeller Institute' &&
				[
					row.net_usd,
					row.net_per_person_usd,
					row.received_per_dollar_paid,
					row.received_usd,
					row.received_per_person_usd,
					row.paid_usd,
					row.paid_per_person_usd
				].some((value) => value !== null)
		);
		const others = [...pages.keys()].flatMap((year) =>
			named(year).filter((one) => !one.startsWith('Rockefeller'))
		);
		expect(others).toHaveLength(points.length);
	});

	it('say of an estimate whether it has D.C., and of one with some states how many', () => {
		const of = (year: number, id: string) =>
			pages.get(year)?.estimates.find(({ estimate }) => estimate === id);
		expect(of(2017, 'rockefeller-2019')).toMatchObject({ hasDistrict: false, found: 50 });
		expect(of(2022, 'rockefeller-2024')?.partial).not.toBeNull();
		expect(of(2005, 'tax-foundation')).toMatchObject({ hasDistrict: true, partial: null });
	});

	it('tell the methods where more than one estimate or choice votes', () => {
		expect(pages.get(1981)?.methods).toBeNull();
		for (const [year, { methods }] of pages) {
			if (year >= 1983) expect(methods?.filter((one) => one !== null)).toHaveLength(51);
		}
	});
});

describe('the list of the years', () => {
	it('has every year, newest first', () => {
		expect(list.years.map(({ fiscalYear }) => fiscalYear)).toEqual([...pages.keys()].toReversed());
	});

	it('bears out what it opens with: payers follow what is borrowed, those against the average hardly move', () => {
		const years = list.years.filter(({ facts }) => facts.estimate === 'account');
		const borrowed = years.map(({ balancePerPerson }) => balancePerPerson);
		const payers = years.map(({ facts }) => facts.plain.payer);
		const much = payers.filter((_, i) => (borrowed[i] ?? 0) < -4000);
		const little = payers.filter((_, i) => (borrowed[i] ?? 0) > -600);
		expect(much.length).toBeGreaterThan(5);
		expect(Math.max(...much)).toBeLessThanOrEqual(10);
		expect(little.length).toBeGreaterThan(5);
		expect(Math.min(...little)).toBeGreaterThanOrEqual(16);
		const neutral = years.map(({ facts }) => facts.neutral?.payer ?? NaN);
		expect(Math.min(...neutral)).toBe(15);
		expect(Math.max(...neutral)).toBe(22);
	});

	it('draws the years of our own account alone', () => {
		expect(list.nation.map(({ fiscalYear }) => fiscalYear)).toEqual(
			[...pages.keys()].filter((year) => year >= 1983)
		);
	});
});
