import { BALANCE_COLUMNS, type BalanceRow } from '$lib/fiscal/estimates/balance-rows';
import { BASE_YEAR, LOCAL_PRICE_YEARS } from '$lib/fiscal/core/prices';
import type { FileColumn } from './csv';

/** A column of a published file with its entry in the data dictionary. */
export interface DocumentedColumn<Row> extends FileColumn<Row> {
	readonly type: 'string' | 'integer' | 'number';
	/** The unit in words; empty for text. */
	readonly unit: string;
	readonly description: string;
}

type Detail = Omit<DocumentedColumn<BalanceRow>, 'name' | 'value'>;

const text = (description: string): Detail => ({ type: 'string', unit: '', description });

const integer = (unit: string, description: string): Detail => ({
	type: 'integer',
	unit,
	description,
	decimals: 0
});

const rounded = (decimals: number, unit: string, description: string): Detail => ({
	type: 'number',
	unit,
	description,
	decimals
});

const dollars = (description: string) => integer('US dollars', description);
const dollarsEach = (description: string) => rounded(2, 'US dollars a person', description);
const ratio = (description: string) => rounded(4, 'dollars received per dollar paid', description);
const withinTwoYears = (side: string, what: string) =>
	rounded(
		4,
		`share of ${side}`,
		`Part of the ${what} shared out to the state by figures of the year or at most two years away; our own account alone`
	);

const details: Readonly<Record<keyof BalanceRow, Detail>> = {
	estimate: text('Method by which both sides were put together'),
	vintage: text('Edition that the figures were taken from'),
	fiscal_year: integer('fiscal year', 'October to September, named by the year it ends in'),
	state: text('Postal code of the state or DC'),
	state_name: text('Name of the state'),
	paid_usd: dollars('Federal taxes attributed to the state, dollars of the year'),
	received_usd: dollars('Federal spending attributed to the state, dollars of the year'),
	net_usd: dollars('Received less paid; negative for a net payer'),
	received_per_dollar_paid: ratio('Received divided by paid'),
	published_ratio: ratio("The publisher's own ratio, where it prints one"),
	population: integer('persons', 'Population of the fiscal year'),
	gdp_usd: dollars('Gross domestic product of the fiscal year'),
	personal_income_usd: dollars('Personal income of the fiscal year'),
	price_index: rounded(6, `FY${BASE_YEAR} = 1`, 'GDP price index of the fiscal year'),
	regional_price_parity: rounded(
		3,
		'national average = 100',
		`What households pay in the state, only from FY${LOCAL_PRICE_YEARS.from}`
	),
	paid_per_person_usd: dollarsEach('Paid divided by population'),
	received_per_person_usd: dollarsEach('Received divided by population'),
	net_per_person_usd: dollarsEach(
		'Net a person: as printed where the publisher prints it, else net divided by population'
	),
	net_share_of_gdp: rounded(6, 'share of GDP', 'Net divided by gross domestic product'),
	net_real_usd: dollars(`Net in ${BASE_YEAR} dollars`),
	net_local_usd: dollars(
		`Net at local prices, in ${BASE_YEAR} dollars, only from FY${LOCAL_PRICE_YEARS.from}`
	),
	net_neutral_per_person_rule_usd: dollars(
		"Net of the whole state with the deficit shared out equally by person; none where flags say partial-year-coverage. A person's figure against the national average, as pages tell it, is net_per_person_usd less the sum of net_usd divided by the sum of population over the states with a figure: another number than this column divided by population where a publisher prints totals and figures a person apart"
	),
	net_neutral_tax_share_rule_usd: dollars('Net with the deficit shared out by taxes paid'),
	net_neutral_income_share_rule_usd: dollars('Net with the deficit shared out by personal income'),
	rank_net_per_person: integer(
		'rank',
		'Rank by net a person, 1 receives most; ties share a rank; none where flags say partial-year-coverage'
	),
	net_per_person_low_usd: integer(
		'US dollars a person',
		'Net a person less what figures carried forward have missed in the past (tenth percentile); our own account, from FY2019. Past misses may all lie on one side: the figure itself can then stand outside of low and high'
	),
	net_per_person_high_usd: integer(
		'US dollars a person',
		'Net a person plus what they have missed (ninetieth percentile)'
	),
	net_with_interest_usd: dollars(
		'Net with interest on the debt counted as received, by population; only by our own account'
	),
	received_within_two_years_share: withinTwoYears('received', 'spending'),
	paid_within_two_years_share: withinTwoYears('paid', 'taxes'),
	flags: text(
		'What to know before quoting the row, separated by ; (second-hand: read from a copy that the source columns name)'
	),
	status: text('Why the figures are there or missing'),
	paid_source: text('Dataset behind paid'),
	received_source: text('Dataset behind received')
};

/**
 * The columns of the central file in their published order: whole dollars, cents for a person, four places
 * for ratios and ages, six for shares and prices; a missing figure is an empty cell and `status` says why.
 */
export const balanceColumns: readonly DocumentedColumn<BalanceRow>[] = BALANCE_COLUMNS.map(
	(name) => ({ name, value: (row) => row[name], ...details[name] })
);
