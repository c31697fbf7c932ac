import { group, index } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { figuresOf, largestGap, largestRelativeGap, sumsAndNation, years } from '../support/sums';

const MILLION = 1e6;
const CODES = new Set<string>(STATE_CODES);

const BEA = [
	['taxes/personal-taxes', 1979, 2018],
	['taxes/social-contributions', 1979, 2021],
	['taxes/income-components', 1979, 2018],
	['context/compensation', 1998, 2018],
	['context/gdp-parts', 1997, 2024],
	['funds/medicare-medicaid', 1991, 2020],
	['funds/transfers-2022', 2022, 2022]
] as const;

describe.each(BEA)('%s', (path, from, to) => {
	const rows = dataset(path);
	const areas = group(rows, (row) => row.year);

	it(`has the 51 areas and the US in every year from ${from} to ${to}`, () => {
		expect([...areas.keys()]).toEqual(years(from, to));
		for (const inYear of areas.values()) {
			expect(inYear.map((row) => row.area)).toEqual([...STATE_CODES, 'US'].sort());
		}
	});
});

/** How far states may be from the nation, and why. */
const TOLERANCES = [
	{ path: 'taxes/personal-taxes', millions: 0, reason: 'published whole' },
	{ path: 'context/compensation', millions: 0, reason: 'published whole' },
	{ path: 'taxes/social-contributions', millions: 0.6, reason: 'rounding to one decimal' },
	{ path: 'taxes/income-components', millions: 0.7, reason: 'rounding to one decimal' },
	{ path: 'funds/transfers-2022', millions: 0.5, reason: 'the US is printed in millions' },
	{ path: 'context/gdp-parts', millions: 3.1, reason: 'rounding, 0.006 percent of the whole' }
] as const;

/** Published with activity abroad in the US row, so tested by itself. */
const WITH_ABROAD = 'compensation_usd';

const SUMS = TOLERANCES.flatMap((tolerance) =>
	Object.keys(dataset(tolerance.path)[0] ?? {})
		.filter((column) => column.endsWith('_usd') && column !== WITH_ABROAD)
		.map((column) => ({ ...tolerance, column }))
);

describe('states add up to the nation', () => {
	it.each(SUMS)('$path, $column: within $millions million dollars ($reason)', (expected) => {
		const figures = figuresOf(dataset(expected.path), expected.column, 'year');
		expect(figures.length).toBeGreaterThan(50);
		expect(largestGap(figures)).toBeLessThanOrEqual(expected.millions * MILLION + 1);
	});

	it('but compensation within GDP: the US has activity abroad, 0.2 to 0.31 percent', () => {
		const pairs = sumsAndNation(
			figuresOf(dataset('context/gdp-parts'), 'compensation_usd', 'year')
		);
		for (const { sum: states, nation } of pairs) {
			const missing = 1 - states / (nation ?? 0);
			expect(missing).toBeGreaterThan(0.002);
			expect(missing).toBeLessThan(0.0031);
		}
	});

	it('Medicare and Medicaid by residence within 0.004 percent, persons within 4 thousand', () => {
		const rows = dataset('funds/medicare-medicaid');
		for (const column of ['medicare_usd', 'medicaid_usd']) {
			expect(largestRelativeGap(figuresOf(rows, column, 'year'))).toBeLessThan(0.00004);
		}
		expect(largestGap(figuresOf(rows, 'medicare_enrollment', 'year'))).toBeLessThanOrEqual(4000);
	});
});

describe('identities of BEA', () => {
	it('tax net of refunds is gross less refunds, exactly', () => {
		for (const row of dataset('taxes/personal-taxes')) {
			const rest = row.federal_income_tax_gross_usd - row.federal_income_tax_refunds_usd;
			expect(row.federal_income_tax_net_usd).toBe(rest);
		}
	});

	it('net earnings are earnings less contributions plus the adjustment, within one decimal', () => {
		const gaps = dataset('taxes/social-contributions').map(
			(row) =>
				row.earnings_by_place_of_work_usd -
				row.social_contributions_usd +
				row.residence_adjustment_usd -
				row.net_earnings_by_residence_usd
		);
		expect(Math.max(...gaps.map(Math.abs))).toBeLessThanOrEqual(0.1 * MILLION);
	});

	it('contributions are those of employees and of employers, within one decimal', () => {
		const gaps = dataset('taxes/social-contributions').map(
			(row) =>
				row.social_contributions_employee_usd +
				row.social_contributions_employer_usd -
				row.social_contributions_usd
		);
		expect(Math.max(...gaps.map(Math.abs))).toBeLessThanOrEqual(0.1 * MILLION);
	});

	it('subsidies are never positive', () => {
		expect(dataset('context/gdp-parts').filter((row) => row.subsidies_usd > 0)).toEqual([]);
	});
});

describe('context/estate-gift-share', () => {
	const rows = dataset('context/estate-gift-share');
	const other = index(
		dataset('context/federal-totals').filter((row) => row.table === '2.1' && row.line === 'other'),
		(row) => row.fiscal_year
	);
	const gaps = rows.map((row) => {
		const parts = row.estate_gift_usd + row.customs_usd + row.miscellaneous_usd;
		return [row.fiscal_year, parts - (other.get(row.fiscal_year)?.amount_usd ?? 0)] as const;
	});

	it('adds up to what OMB calls other receipts within 2 million dollars (rounding) to FY2023', () => {
		expect(rows.map((row) => row.fiscal_year)).toEqual(years(1982, 2025));
		for (const [year, gap] of gaps) {
			if (year <= 2023) expect(Math.abs(gap)).toBeLessThanOrEqual(2 * MILLION);
		}
	});

	it('is 11 million dollars short in FY2024 and 1.8 billion in FY2025', () => {
		expect(gaps.slice(-2)).toEqual([
			[2024, -11 * MILLION],
			[2025, -1804 * MILLION]
		]);
	});
});

describe('taxes/income-tax', () => {
	const rows = dataset('taxes/income-tax');
	const columns = Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('_usd'));
	const byYear = group(rows, (row) => row.tax_year);

	it('has the 51 areas, other areas and the US, and Puerto Rico from 2018', () => {
		expect([...byYear.keys()]).toEqual(years(2015, 2023));
		for (const [year, inYear] of byYear) {
			const beyond = inYear.map((row) => row.area).filter((area) => !CODES.has(area));
			expect(inYear).toHaveLength(51 + beyond.length);
			expect(beyond).toEqual(year < 2018 ? ['OTHER', 'US'] : ['OTHER', 'PR', 'US']);
		}
	});

	it('adds up to the US exactly in money, and within 70 returns, which are rounded to ten', () => {
		expect(columns).toHaveLength(10);
		for (const column of columns) expect(largestGap(figuresOf(rows, column, 'tax_year'))).toBe(0);
		expect(largestGap(figuresOf(rows, 'returns', 'tax_year'))).toBeLessThanOrEqual(70);
	});

	it('has for 2023 the national figures that the IRS printed', () => {
		expect(byYear.get(2023)?.find((row) => row.area === 'US')).toMatchObject({
			total_tax_liability_usd: 2_259_884_586_000,
			additional_medicare_tax_usd: 15_253_148_000,
			eitc_refundable_usd: 54_853_654_000,
			child_credit_refundable_usd: 33_740_750_000
		});
	});

	it('has impact payments in the tax years of their columns alone', () => {
		const withPayment = (
			name: 'impact_payment_1_usd' | 'impact_payment_2_usd' | 'impact_payment_3_usd'
		) => [
			...group(
				rows.filter((row) => row[name] !== null),
				(row) => row.tax_year
			).keys()
		];
		expect(withPayment('impact_payment_1_usd')).toEqual([2020]);
		expect(withPayment('impact_payment_2_usd')).toEqual([2020]);
		expect(withPayment('impact_payment_3_usd')).toEqual([2021]);
	});

	it("agrees with BEA on California's share of the tax of 2016 within a tenth of a point", () => {
		const inYear = byYear.get(2016) ?? [];
		const taxIn = (area: string) =>
			inYear.find((row) => row.area === area)?.total_tax_liability_usd ?? 0;
		const bea = group(dataset('taxes/personal-taxes'), (row) => row.year).get(2016) ?? [];
		const beaIn = (area: string) =>
			bea.find((row) => row.area === area)?.federal_income_tax_net_usd ?? 0;
		const gap = taxIn('CA') / taxIn('US') - beaIn('CA') / beaIn('US');
		expect(Math.abs(gap)).toBeLessThan(0.001);
	});
});

describe('taxes/capital-income', () => {
	const rows = dataset('taxes/capital-income');
	const columns = ['interest_usd', 'dividends_usd', 'net_capital_gain_usd'] as const;

	it('has the areas and tax years of the income tax', () => {
		const keysOf = (table: readonly { readonly tax_year: number; readonly area: string }[]) =>
			table.map(({ tax_year: taxYear, area }) => `${taxYear} ${area}`);
		expect(keysOf(rows)).toEqual(keysOf(dataset('taxes/income-tax')));
		expect(rows).toHaveLength(3 * 53 + 6 * 54);
	});

	it('adds up to the US exactly', () => {
		for (const column of columns) expect(largestGap(figuresOf(rows, column, 'tax_year'))).toBe(0);
	});

	it('has for the nation what the files of 2015 and 2023 print', () => {
		const nation = rows.filter((row) => row.area === 'US');
		const [first, last] = [nation[0], nation.at(-1)];
		expect(columns.map((column) => first?.[column])).toEqual([
			94_128_066_000, 255_749_188_000, 694_508_609_000
		]);
		expect(columns.map((column) => last?.[column])).toEqual([
			311_468_789_000, 497_802_404_000, 943_479_996_000
		]);
	});

	it("goes on from BEA's dividends and interest: California's share of 2018 within a point", () => {
		const bea = dataset('taxes/income-components').filter((row) => row.year === 2018);
		const onReturns = rows.filter((row) => row.tax_year === 2018);
		const ofBea = bea.map((row) => [row.area, row.dividends_usd] as const);
		const ofReturns = onReturns.map((row) => [row.area, row.dividends_usd] as const);
		const share = (figures: readonly (readonly [string, number])[]) => {
			const found = new Map(figures);
			return (found.get('CA') ?? NaN) / (found.get('US') ?? NaN);
		};
		expect(Math.abs(share(ofBea) - share(ofReturns))).toBeLessThan(0.01);
	});
});
