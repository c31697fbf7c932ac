import { describe, expect, it } from 'vitest';
import { accountLineColumns } from './account-lines-csv';
import { balanceColumns } from './balances-csv';
import { toCsv } from './csv';
import { signColumns } from './signs-csv';

type Told = readonly [name: string, unit: string, decimals: number | undefined, words: RegExp];

/** What the data dictionary says of figures: their unit, the places they keep, and what they are. */
const balances: readonly Told[] = [
	['fiscal_year', 'fiscal year', 0, /named by the year it ends in/],
	['paid_usd', 'US dollars', 0, /^Federal taxes attributed to the state/],
	['received_usd', 'US dollars', 0, /^Federal spending attributed to the state/],
	['net_usd', 'US dollars', 0, /^Received less paid; negative for a net payer/],
	['received_per_dollar_paid', 'dollars received per dollar paid', 4, /^Received divided by paid/],
	['published_ratio', 'dollars received per dollar paid', 4, /publisher's own ratio/],
	['population', 'persons', 0, /^Population/],
	['gdp_usd', 'US dollars', 0, /^Gross domestic product/],
	['personal_income_usd', 'US dollars', 0, /^Personal income/],
	['price_index', 'FY2024 = 1', 6, /^GDP price index/],
	['regional_price_parity', 'the nation = 100', 3, /only from FY2009/],
	['paid_per_person_usd', 'US dollars a person', 2, /^Paid divided by population/],
	['received_per_person_usd', 'US dollars a person', 2, /^Received divided by population/],
	['net_per_person_usd', 'US dollars a person', 2, /^Net divided by population/],
	['net_share_of_gdp', 'share of GDP', 6, /^Net divided by gross domestic product/],
	['net_real_usd', 'US dollars', 0, /^Net in 2024 dollars/],
	['net_local_usd', 'US dollars', 0, /^Net at local prices, in 2024 dollars/],
	['net_neutral_per_person_rule_usd', 'US dollars', 0, /shared out equally by person/],
	['net_neutral_tax_share_rule_usd', 'US dollars', 0, /shared out by taxes paid/],
	['net_neutral_income_share_rule_usd', 'US dollars', 0, /shared out by personal income/],
	['rank_net_per_person', 'rank', 0, /1 receives most/],
	['net_per_person_low_usd', 'US dollars a person', 0, /less what.*tenth percentile/],
	['net_per_person_high_usd', 'US dollars a person', 0, /plus what.*ninetieth percentile/],
	['net_with_interest_usd', 'US dollars', 0, /interest on the debt counted as received/],
	['received_within_two_years_share', 'share of received', 4, /^Part of the spending/],
	['paid_within_two_years_share', 'share of paid', 4, /^Part of the taxes/]
];

const lines: readonly Told[] = [
	['fiscal_year', 'fiscal year', 0, /named by the year it ends in/],
	['usd', 'US dollars', 0, /^The state's part of the line/],
	['national_usd', 'US dollars', 0, /^The line in the nation/],
	['key_year', 'fiscal year', 0, /^Last year of the key's own figures/],
	['key_age', 'years', 0, /^Years from the fiscal year to the key's/]
];

const signs: readonly Told[] = [
	['corporate_labour_share', 'share of corporate tax', 2, /borne by workers/],
	['fiscal_year', 'fiscal year', 0, /named by the year it ends in/],
	['net_usd', 'US dollars', 0, /^Received less paid by the rule/],
	['band_usd', 'US dollars', 0, /^Half the width of about even/]
];

describe.each([
	['balances', balanceColumns, balances],
	['account-lines', accountLineColumns, lines],
	['signs', signColumns, signs]
] as const)('the dictionary of %s', (_, columns, told) => {
	it.each(told)('says of %s: %s', (name, unit, decimals, words) => {
		const column = columns.find((one) => one.name === name);
		expect(column).toMatchObject({ unit });
		expect(column?.decimals).toBe(decimals);
		expect(column?.description).toMatch(words);
	});

	it('tells of every figure, and of every text that it is none', () => {
		const figures = columns.filter(({ type }) => type !== 'string').map(({ name }) => name);
		expect(figures).toEqual(told.map(([name]) => name));
		expect(columns.filter(({ type, unit }) => type === 'string' && unit !== '')).toEqual([]);
	});
});

it('a row of the signs keeps the part of corporate tax to the hundredth', () => {
	const row = { ...signRowOf(), corporate_labour_share: 0.25, net_usd: -12.6, band_usd: 3.4 };
	const [header, cells] = toCsv(signColumns, [row]).split('\n');
	const at = (name: string) => cells?.split(',')[header?.split(',').indexOf(name) ?? -1];
	expect([at('corporate_labour_share'), at('net_usd'), at('band_usd')]).toEqual([
		'0.25',
		'-13',
		'3'
	]);
});

function signRowOf() {
	return {
		specification: 'account-none-place-025-excluded-in',
		estimate: 'account',
		rule: 'none',
		defense: 'place',
		interest: 'excluded',
		covid: 'in',
		fiscal_year: 2005,
		state: 'CA',
		side: 'payer',
		counts: 'yes'
	} as const;
}
