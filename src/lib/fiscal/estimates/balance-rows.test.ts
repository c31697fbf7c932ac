import { describe, expect, it } from 'vitest';
import { columnWith, contextWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import { BALANCE_COLUMNS, balanceRows } from './balance-rows';
import type { EstimateSeries } from '../core/types';

const series: readonly EstimateSeries[] = [
	{
		estimate: 'tax-foundation',
		years: [
			yearWith({
				fiscalYear: 2005,
				paid: columnWith({ CA: 600, MS: 100 }),
				received: columnWith({ CA: 500, MS: 220 }),
				publishedRatio: columnWith({ CA: 0.78 })
			})
		]
	},
	{
		estimate: 'rockefeller-2025',
		years: [
			yearWith({
				fiscalYear: 2023,
				net: columnWith({ CA: 30 }),
				status: everywhere('not-covered'),
				flags: everywhere(['preliminary', 'balance-only'])
			})
		]
	}
];

const context = contextWith({
	population: columnWith({ CA: 40.25, MS: 10 }),
	gdp: columnWith({ CA: 1000.4, MS: 500 }),
	personalIncome: columnWith({ CA: 800, MS: 200 }),
	priceIndex: 0.8,
	regionalPrices: columnWith({ CA: 125 })
});

const rows = balanceRows({ series, contextByYear: new Map([[2005, context]]) });
const rowOf = (estimate: string, state: string) =>
	rows.find((row) => row.estimate === estimate && row.state === state);

describe('balanceRows', () => {
	it('has a row for each estimate, year and state, sorted in that order', () => {
		expect(rows).toHaveLength(2 * 51);
		expect([rows[0]?.estimate, rows[0]?.state]).toEqual(['rockefeller-2025', 'AK']);
		expect([rows[51]?.estimate, rows[101]?.state]).toEqual(['tax-foundation', 'WY']);
	});

	it('has exactly the columns of the file', () => {
		expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...BALANCE_COLUMNS].sort());
	});

	it('names the source of each side', () => {
		expect(rowOf('tax-foundation', 'CA')).toMatchObject({
			paid_source:
				'Tax Foundation, October 16, 2007, as copied by the GitHub repository mrap/red-and_blue-intake-outflow; not checked against the report',
			received_source:
				'Tax Foundation, October 16, 2007, from the Census Consolidated Federal Funds Report, as copied by the GitHub repository mrap/red-and_blue-intake-outflow; not checked against the report'
		});
	});

	it('tells every figure of a state from the same year', () => {
		expect(rowOf('tax-foundation', 'CA')).toMatchObject({
			vintage: 'October 16, 2007',
			state_name: 'California',
			paid_usd: 600,
			received_usd: 500,
			net_usd: -100,
			received_per_dollar_paid: 500 / 600,
			published_ratio: 0.78,
			population: 40.25,
			gdp_usd: 1000,
			price_index: 0.8,
			net_per_person_usd: -100 / 40.25,
			net_share_of_gdp: -100 / 1000.4,
			net_real_usd: -125,
			regional_price_parity: 125,
			net_local_usd: -100,
			net_neutral_per_person_rule_usd: Math.round(-100 - (40.25 / 50.25) * 20),
			net_neutral_tax_share_rule_usd: Math.round(500 - (600 * 720) / 700),
			net_neutral_income_share_rule_usd: -100 - 0.8 * 20,
			rank_net_per_person: 2,
			flags: '',
			status: 'present'
		});
	});

	it('has no rank and no neutral figure of a year with some of the states', () => {
		const flags = everywhere(['partial-year-coverage' as const]);
		const net = columnWith({ CA: 30, MS: -10 });
		const years = [yearWith({ net, flags })];
		const [row] = balanceRows({
			series: [{ estimate: 'rockefeller-2022', years }],
			contextByYear: new Map([[2005, context]])
		}).filter(({ state }) => state === 'CA');
		expect(row).toMatchObject({
			net_usd: 30,
			net_per_person_usd: 30 / 40.25,
			net_neutral_per_person_rule_usd: null,
			net_neutral_tax_share_rule_usd: null,
			net_neutral_income_share_rule_usd: null,
			rank_net_per_person: null,
			flags: 'partial-year-coverage'
		});
	});

	it('keeps a balance that is printed per person, whatever the total would give', () => {
		const years = [
			yearWith({ net: columnWith({ CA: 30, MS: 10 }), printedPerPerson: columnWith({ CA: 3 }) })
		];
		const made = balanceRows({
			series: [{ estimate: 'rockefeller-2023', years }],
			contextByYear: new Map([[2005, context]])
		});
		const of = (state: string) => made.find((one) => one.state === state);
		expect(of('CA')?.net_per_person_usd).toBe(3);
		expect(of('MS')?.net_per_person_usd).toBe(1);
		expect([of('CA')?.rank_net_per_person, of('MS')?.rank_net_per_person]).toEqual([1, 2]);
	});

	it('has the range and the ages of our own account, and of no other estimate', () => {
		const parts = { ofYear: 0.5, recent: 0.2, older: 0.2, byPopulation: 0.1 };
		const year = yearWith({
			net: columnWith({ CA: 30, MS: -10 }),
			range: { low: columnWith({ CA: -2 }), high: columnWith({ CA: 3 }) },
			ages: {
				received: parts,
				paid: parts,
				receivedWithinTwoYears: columnWith({ CA: 0.75 }),
				paidWithinTwoYears: columnWith({ CA: 0.25 })
			}
		});
		const [row] = balanceRows({
			series: [{ estimate: 'account', years: [year] }],
			contextByYear: new Map([[2005, context]])
		}).filter(({ state }) => state === 'CA');
		expect(row).toMatchObject({
			net_per_person_low_usd: -2,
			net_per_person_high_usd: 3,
			received_within_two_years_share: 0.75,
			paid_within_two_years_share: 0.25
		});
		expect(rowOf('tax-foundation', 'CA')).toMatchObject({
			net_per_person_low_usd: null,
			net_per_person_high_usd: null,
			received_within_two_years_share: null,
			paid_within_two_years_share: null
		});
	});

	it('leaves missing cells null and gives the reason, flags separated by semicolons', () => {
		expect(rowOf('rockefeller-2025', 'TX')).toMatchObject({
			net_usd: null,
			paid_usd: null,
			rank_net_per_person: null,
			status: 'not-covered',
			flags: 'preliminary;balance-only'
		});
		expect(rowOf('rockefeller-2025', 'CA')).toMatchObject({
			net_usd: 30,
			net_per_person_usd: null,
			price_index: null,
			net_neutral_tax_share_rule_usd: null
		});
	});
});
