import * as v from 'valibot';
import { STATE_CODES } from './states';
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

const EDITIONS = [
	'tax-foundation-2003',
	'tax-foundation-2004',
	'balance-with-washington-2001',
	'collections-usaspending-2014',
	'collections-usaspending-2015'
] as const;

/** Earlier editions of our own account, named by the last day on which they were in force. */
export const ACCOUNT_EDITIONS = ['2026-11-25'] as const;

const YEAR_TYPES = [
	'federal-fiscal-year',
	'sum-of-federal-fiscal-years',
	'state-fiscal-year-unclear',
	'calendar-or-fiscal-year-unclear'
] as const;

const report = v.picklist(ROCKEFELLER_REPORTS, 'rockefeller- and the year of a report');
const perPerson = wholeNumber(-1e6, 1e6);
const ratio = decimal(0, 20);
const areaCode = v.picklist([...STATE_CODES, 'US'], 'the postal code of a state or DC, or US');
const printedDate = v.pipe(
	text,
	v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}\/\d{4})?$/, 'a year, a month, a day, two years, or none')
);
const webAddress = v.pipe(text, v.regex(/^(https?:\/\/\S+)?$/, 'a web address or none'));

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
			published: printedDate,
			copied_by: text,
			address: webAddress,
			fiscal_year: year,
			state: stateCode,
			status: v.picklist(['present', 'source-error'], 'present or source-error'),
			paid_usd: orMissing(dollars),
			received_usd: orMissing(dollars),
			net_usd: orMissing(dollars),
			net_per_person_usd: orMissing(perPerson),
			net_usd_elsewhere: orMissing(dollars),
			net_without_covid_usd: orMissing(dollars),
			note: text
		}),
		['estimate', 'fiscal_year', 'state']
	),
	'balances/published-points': tableSpec(
		v.object({
			id: filledText,
			state: areaCode,
			fiscal_year_from: year,
			fiscal_year_to: year,
			year_type: v.picklist(YEAR_TYPES, 'a kind of year'),
			publisher: filledText,
			vintage: text,
			published: printedDate,
			copied_by: text,
			paid_usd: orMissing(dollars),
			received_usd: orMissing(dollars),
			net_usd: orMissing(dollars),
			paid_per_person_usd: orMissing(perPerson),
			received_per_person_usd: orMissing(perPerson),
			net_per_person_usd: orMissing(perPerson),
			received_per_dollar_paid: orMissing(ratio),
			nation_received_per_dollar_paid: orMissing(ratio),
			printed: filledText,
			scope: text,
			address: webAddress,
			note: text
		}),
		['id']
	),
	'balances/published-vintages': tableSpec(
		v.object({
			edition: v.picklist(EDITIONS, 'an edition'),
			publisher: text,
			published: printedDate,
			copied_by: filledText,
			address: webAddress,
			fiscal_year: year,
			state: stateCode,
			basis: v.picklist(['deficit-adjusted', 'balanced', 'plain'], 'a basis'),
			paid_usd: orMissing(dollars),
			received_usd: orMissing(dollars),
			net_usd: orMissing(dollars),
			paid_per_person_usd: orMissing(perPerson),
			received_per_person_usd: orMissing(perPerson),
			received_per_dollar_paid: orMissing(ratio),
			rank: orMissing(wholeNumber(1, 51)),
			note: text
		}),
		['edition', 'fiscal_year', 'state']
	),
	'balances/account-editions': tableSpec(
		v.object({
			edition: v.picklist(ACCOUNT_EDITIONS, 'an edition of our own account'),
			published: printedDate,
			fiscal_year: year,
			state: stateCode,
			paid_usd: dollars,
			received_usd: dollars,
			net_usd: dollars
		}),
		['edition', 'fiscal_year', 'state']
	)
} as const;

/** Taxes borne and spending received in one state and fiscal year, with the publisher's deficit-adjusted ratio. */
export type TaxFoundationRow = v.InferOutput<
	(typeof balances)['balances/tax-foundation']['schema']
>;

/**
 * What one Rockefeller report prints of one state and fiscal year; `null` is what it was not found to
 * print. Where `status` is `source-error`, `note` starts with the name of the one column that is a slip;
 * `net_usd_elsewhere` then has the total as another copy gives it, where one does. `copied_by` is empty
 * only where the report itself was read.
 */
export type RockefellerRow = v.InferOutput<(typeof balances)['balances/rockefeller']['schema']>;

/** A figure someone printed for one state and year, or for a run of years. */
export type PublishedPointRow = v.InferOutput<
	(typeof balances)['balances/published-points']['schema']
>;
