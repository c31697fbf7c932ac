import { describe, expect, it } from 'vitest';
import { accountLineColumns } from './account-lines-csv';
import { methodNumber, SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import { balanceColumns, type DocumentedColumn } from './balances-csv';
import { claimCellColumns } from './claims-cells';
import { conditionTableColumns } from './conditions-table';
import { countyColumns } from './counties-csv';
import { toCsv } from './csv';
import { methodColumns } from './methods-csv';
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
	['regional_price_parity', 'national average = 100', 3, /only from FY2009/],
	['paid_per_person_usd', 'US dollars a person', 2, /^Paid divided by population/],
	['received_per_person_usd', 'US dollars a person', 2, /^Received divided by population/],
	[
		'net_per_person_usd',
		'US dollars a person',
		2,
		/as printed where .* prints it, else net divided by population/
	],
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
	['key_year', 'fiscal year', 0, /^Last year of those figures/],
	['key_age', 'years', 0, /^Years from the fiscal year to that of the figures/]
];

const signs: readonly Told[] = [
	['fiscal_year', 'fiscal year', 0, /named by the year it ends in/],
	['net_usd', 'US dollars', 0, /^Received less paid by the rule/],
	['band_usd', 'US dollars', 0, /^Half the width of about even/],
	['weight', 'votes', 6, /add up to 1 under rule none, and to 1 under its other rules/]
];

const methods: readonly Told[] = [
	['corporate_labour_share', 'share of corporate tax', 2, /borne by workers/]
];

const cells: readonly Told[] = [
	['part', '', 0, /within its claim/],
	['value', "the part's unit", 6, /^The figure, its average, its sum/],
	['tolerance', "the part's unit", 6, /number stated may lie from the value/],
	['score', '', 1, /0\.5 where it is about even in one year/],
	['weight', 'votes', 6, /the part's k, and the weights alone its n/]
];

const counties: readonly Told[] = [
	['fiscal_year', 'fiscal year', 0, /named by the year it ends in/],
	['total_usd', 'US dollars', 0, /taken back than given, empty where the list/],
	['dod_usd', 'US dollars', 0, /part of the Department of Defense/],
	['share_of_placed', 'share', 6, /divided by what all counties of the state had/]
];

const conditions: readonly Told[] = [
	['year', 'year', 0, /^Federal fiscal year of residents/],
	['first_year', 'year', 0, /that an average runs over/],
	['value', 'as in unit', 6, /in the unit of its row/],
	['rank', 'rank', 0, /1 has most .* is worst of all others/],
	['nation_value', 'as in unit', 6, /^The sum of residents/]
];

describe.each([
	['balances', balanceColumns, balances],
	['account-lines', accountLineColumns, lines],
	['signs', signColumns, signs],
	['methods', methodColumns, methods],
	['claims-cells', claimCellColumns, cells],
	['counties', countyColumns, counties],
	['conditions', conditionTableColumns, conditions]
] as const)('the dictionary of %s', (_, columns, told) => {
	it.each(told)('says of %s: %s', (name, unit, decimals, words) => {
		const column = entriesOf(columns).find((one) => one.name === name);
		expect(column).toMatchObject({ unit });
		expect(column?.decimals).toBe(decimals);
		expect(column?.description).toMatch(words);
	});

	it('tells of every figure, and of every text that it is none', () => {
		const figures = entriesOf(columns)
			.filter(({ type }) => type !== 'string')
			.map(({ name }) => name);
		expect(figures).toEqual(told.map(([name]) => name));
		expect(entriesOf(columns).filter(({ type, unit }) => type === 'string' && unit !== '')).toEqual(
			[]
		);
	});
});

type Entry = Pick<DocumentedColumn<never>, 'name' | 'type' | 'unit' | 'decimals' | 'description'>;

function entriesOf(columns: readonly Entry[]): readonly Entry[] {
	return columns;
}

it('a row of the signs keeps whole dollars, and weights to the millionth', () => {
	const row = { ...signRow, net_usd: -12.6, band_usd: 3.4, weight: 1 / 36, status: '' as const };
	expect(toCsv(signColumns, [row]).split('\n')[1]).toBe(
		`${methodNumber('account-none-flow-025-excluded-workplace-in')},2005,CA,-13,3,payer,0.027778,`
	);
});

it('the number of a method is its place among all, and no other text has one', () => {
	expect(SPECIFICATIONS.map(({ id }) => methodNumber(id))).toEqual(
		SPECIFICATIONS.map((_, at) => at + 1)
	);
	expect(() => methodNumber('account')).toThrow('No specification "account".');
});

it('a row of the methods has the choices of our own account, and none for other makers', () => {
	const lines = toCsv(methodColumns, SPECIFICATIONS).split('\n');
	expect(lines).toContain(
		`account-none-flow-025-excluded-workplace-in,account,account,none,flow,workplace,0.25,excluded,in,${methodNumber('account-none-flow-025-excluded-workplace-in')}`
	);
	expect(lines).toContain(`pew-none,pew,pew,none,,,,,,${methodNumber('pew-none')}`);
	expect(lines).toContain(
		`collections-cffr-none,,collections-cffr,none,,,,,,${methodNumber('collections-cffr-none')}`
	);
});

const signRow = {
	specification: 'account-none-flow-025-excluded-workplace-in',
	estimate: 'account',
	rule: 'none',
	services: 'flow',
	corporate_labour_share: 0.25,
	interest: 'excluded',
	pay: 'workplace',
	covid: 'in',
	fiscal_year: 2005,
	state: 'CA',
	side: 'payer'
} as const;

it('the conditions are told in words where their names are', () => {
	const [named] = conditionTableColumns;
	expect(named?.description).toMatch(/^Name of the condition\. population: Residents; /);
	for (const { id, label } of CONDITIONS) expect(named?.description).toContain(`${id}: ${label}`);
});
