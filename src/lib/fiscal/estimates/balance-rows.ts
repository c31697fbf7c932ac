import { STATES, type State, type StateCode } from '$lib/data/states';
import { NOTHING, mapColumn, wholeDollars } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { estimateOf, type Estimate } from './estimates';
import type {
	Choice,
	Column,
	ContextYear,
	EstimateSeries,
	EstimateYear,
	Status
} from '../core/types';
import { viewOf } from '../measures/view';

/**
 * One row of the central table: an estimate, a fiscal year, a state, each figure from the view of a fixed
 * choice. Amounts are whole current dollars (`net_real_usd`: of the base year, `net_local_usd`: of the base
 * year at local prices); figures per person, shares, ratios and population are not rounded here; missing is
 * `null`, with its reason in `status`; flags are separated by `;`. A year flagged `partial-year-coverage` has
 * no neutral figures and no rank; a range and the ages of figures are those of our own account; `derived` says that a figure of the row was made.
 */
export interface BalanceRow {
	readonly estimate: string;
	readonly vintage: string;
	readonly fiscal_year: number;
	readonly state: StateCode;
	readonly state_name: string;
	readonly paid_usd: number | null;
	readonly received_usd: number | null;
	readonly net_usd: number | null;
	readonly received_per_dollar_paid: number | null;
	readonly published_ratio: number | null;
	readonly population: number | null;
	readonly gdp_usd: number | null;
	readonly personal_income_usd: number | null;
	readonly price_index: number | null;
	readonly regional_price_parity: number | null;
	readonly paid_per_person_usd: number | null;
	readonly received_per_person_usd: number | null;
	readonly net_per_person_usd: number | null;
	readonly net_share_of_gdp: number | null;
	readonly net_real_usd: number | null;
	readonly net_local_usd: number | null;
	readonly net_neutral_per_person_rule_usd: number | null;
	readonly net_neutral_tax_share_rule_usd: number | null;
	readonly net_neutral_income_share_rule_usd: number | null;
	readonly rank_net_per_person: number | null;
	readonly net_per_person_low_usd: number | null;
	readonly net_per_person_high_usd: number | null;
	readonly net_with_interest_usd: number | null;
	readonly received_within_two_years_share: number | null;
	readonly paid_within_two_years_share: number | null;
	readonly flags: string;
	readonly status: Status;
	readonly paid_source: string;
	readonly received_source: string;
}

/** The columns of `BalanceRow` in the order of the file. */
export const BALANCE_COLUMNS: readonly (keyof BalanceRow)[] = [
	'estimate',
	'vintage',
	'fiscal_year',
	'state',
	'state_name',
	'paid_usd',
	'received_usd',
	'net_usd',
	'received_per_dollar_paid',
	'published_ratio',
	'population',
	'gdp_usd',
	'personal_income_usd',
	'price_index',
	'regional_price_parity',
	'paid_per_person_usd',
	'received_per_person_usd',
	'net_per_person_usd',
	'net_share_of_gdp',
	'net_real_usd',
	'net_local_usd',
	'net_neutral_per_person_rule_usd',
	'net_neutral_tax_share_rule_usd',
	'net_neutral_income_share_rule_usd',
	'rank_net_per_person',
	'net_per_person_low_usd',
	'net_per_person_high_usd',
	'net_with_interest_usd',
	'received_within_two_years_share',
	'paid_within_two_years_share',
	'flags',
	'status',
	'paid_source',
	'received_source'
];

/** What a column shows unless it says otherwise. */
const PLAIN_TOTAL = {
	measure: 'net',
	scale: 'total',
	dollars: 'current',
	deficit: 'none',
	interest: 'left-out'
} as const;

/** All estimates, with what their figures are divided by in each fiscal year. */
export interface BalanceInput {
	readonly series: readonly EstimateSeries[];
	readonly contextByYear: ContextByYear;
}

/** Every estimate in every year and state, sorted by estimate, fiscal year and state. */
export function balanceRows({ series, contextByYear }: BalanceInput): readonly BalanceRow[] {
	const sorted = [...series].sort((a, b) => (a.estimate < b.estimate ? -1 : 1));
	return sorted.flatMap(({ estimate, years }) =>
		years.flatMap((year) => rowsOfYear(estimateOf(estimate), year, contextByYear))
	);
}

function rowsOfYear(
	estimate: Estimate,
	year: EstimateYear,
	contexts: ContextByYear
): readonly BalanceRow[] {
	const context = contexts.get(year.fiscalYear) ?? emptyContext(year.fiscalYear);
	const figures = figuresOf(estimate, year, context);
	return STATES.map((state, position) => ({
		...identityOf(estimate, year.fiscalYear, state),
		...atPosition(figures, position),
		flags: (year.flags[position] ?? []).join(';'),
		status: year.status[position] ?? 'not-published',
		paid_source: estimate.paidSource,
		received_source: estimate.receivedSource
	}));
}

function emptyContext(fiscalYear: number): ContextYear {
	return {
		fiscalYear,
		population: NOTHING,
		gdp: NOTHING,
		personalIncome: NOTHING,
		priceIndex: null,
		regionalPrices: NOTHING
	};
}

function identityOf(estimate: Estimate, fiscalYear: number, state: State) {
	return {
		estimate: estimate.id,
		vintage: estimate.vintage,
		fiscal_year: fiscalYear,
		state: state.code,
		state_name: state.name
	};
}

function figuresOf({ id }: Estimate, year: EstimateYear, context: ContextYear) {
	const view = (fields: Partial<Choice>) =>
		viewOf({ year, context, choice: { ...PLAIN_TOTAL, estimate: id, ...fields } });
	const total = view({});
	const perPerson = view({ scale: 'per-person' });
	return {
		paid_usd: whole(total.paid),
		received_usd: whole(total.received),
		net_usd: whole(total.plain),
		received_per_dollar_paid: view({ measure: 'ratio' }).plain,
		published_ratio: view({ measure: 'published-ratio' }).plain,
		population: context.population,
		gdp_usd: whole(context.gdp),
		personal_income_usd: whole(context.personalIncome),
		price_index: NOTHING.map(() => context.priceIndex),
		regional_price_parity: context.regionalPrices,
		paid_per_person_usd: perPerson.paid,
		received_per_person_usd: perPerson.received,
		net_per_person_usd: perPerson.plain,
		net_share_of_gdp: view({ scale: 'gdp' }).plain,
		net_real_usd: whole(view({ dollars: 'real' }).plain),
		net_local_usd: whole(view({ dollars: 'local' }).plain),
		net_neutral_per_person_rule_usd: whole(view({ deficit: 'per-person' }).neutral),
		net_neutral_tax_share_rule_usd: whole(view({ deficit: 'tax-share' }).neutral),
		net_neutral_income_share_rule_usd: whole(view({ deficit: 'income-share' }).neutral),
		rank_net_per_person: perPerson.rank,
		net_per_person_low_usd: perPerson.low,
		net_per_person_high_usd: perPerson.high,
		net_with_interest_usd: year.interest ? whole(view({ interest: 'counted' }).plain) : NOTHING,
		received_within_two_years_share: year.ages?.receivedWithinTwoYears ?? NOTHING,
		paid_within_two_years_share: year.ages?.paidWithinTwoYears ?? NOTHING
	};
}

function whole(column: Column): Column {
	return mapColumn(column, wholeDollars);
}

function atPosition<Name extends string>(
	figures: Readonly<Record<Name, Column>>,
	position: number
): Record<Name, number | null> {
	const cells = Object.entries<Column>(figures).map(([name, column]) => [
		name,
		column[position] ?? null
	]);
	return Object.fromEntries(cells) as Record<Name, number | null>;
}
