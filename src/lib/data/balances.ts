import * as v from 'valibot';
import {
	decimal,
	dollars,
	filledText,
	orMissing,
	stateCode,
	tableSpec,
	text,
	wholeNumber,
	year
} from './table';

const ROCKEFELLER_REPORTS = [
	'rockefeller-2019',
	'rockefeller-2021',
	'rockefeller-2022',
	'rockefeller-2023',
	'rockefeller-2024',
	'rockefeller-2025'
] as const;

const YEAR_TYPES = [
	'federal-fiscal-year',
	'sum-of-federal-fiscal-years',
	'state-fiscal-year-unclear',
	'calendar-or-fiscal-year-unclear'
] as const;

const report = v.picklist(ROCKEFELLER_REPORTS, 'rockefeller- and the year of a report');
const perPerson = wholeNumber(-1e6, 1e6);
const ratio = decimal(0, 20);

/** Both sides in one table as others published them: one spec for each `balances/` dataset. */
export const balances = {
	'balances/tax-foundation': tableSpec(
		v.object({
			fiscal_year: year,
			state: stateCode,
			paid_usd: dollars,
			received_usd: dollars,
			published_ratio: ratio
		}),
		['fiscal_year', 'state']
	),
	'balances/tax-foundation-cumulative': tableSpec(
		v.object({
			state: stateCode,
			paid_usd: dollars,
			received_usd: dollars,
			net_usd: dollars,
			note: text
		}),
		['state']
	),
	'balances/rockefeller': tableSpec(
		v.object({
			estimate: report,
			fiscal_year: year,
			state: stateCode,
			status: v.picklist(['present', 'source-error'], 'present or source-error'),
			paid_usd: orMissing(dollars),
			received_usd: orMissing(dollars),
			net_usd: orMissing(dollars),
			net_per_person_usd: orMissing(perPerson),
			net_without_covid_usd: orMissing(dollars),
			note: text
		}),
		['estimate', 'fiscal_year', 'state']
	),
	'balances/published-points': tableSpec(
		v.object({
			id: filledText,
			state: stateCode,
			fiscal_year_from: year,
			fiscal_year_to: year,
			year_type: v.picklist(YEAR_TYPES, 'a kind of year'),
			publisher: filledText,
			vintage: text,
			paid_usd: orMissing(dollars),
			received_usd: orMissing(dollars),
			net_usd: orMissing(dollars),
			paid_per_person_usd: orMissing(perPerson),
			received_per_person_usd: orMissing(perPerson),
			net_per_person_usd: orMissing(perPerson),
			received_per_dollar_paid: orMissing(ratio),
			scope: text,
			printed_at: filledText,
			address: text,
			note: text
		}),
		['id']
	)
} as const;

/** Taxes borne and spending received in one state and fiscal year, with the publisher's deficit-adjusted ratio. */
export type TaxFoundationRow = v.InferOutput<
	(typeof balances)['balances/tax-foundation']['schema']
>;

/** The same series summed over FY1981 to FY2005 by someone else: a check, not an estimate. */
export type TaxFoundationCumulativeRow = v.InferOutput<
	(typeof balances)['balances/tax-foundation-cumulative']['schema']
>;

/**
 * What one Rockefeller report prints of one state and fiscal year; `null` is what it was not found to
 * print. Where `status` is `source-error`, `note` starts with the name of the one column that is a slip.
 */
export type RockefellerRow = v.InferOutput<(typeof balances)['balances/rockefeller']['schema']>;

/** A figure someone printed for one state and year, or for a run of years. */
export type PublishedPointRow = v.InferOutput<
	(typeof balances)['balances/published-points']['schema']
>;
