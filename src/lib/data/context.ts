import * as v from 'valibot';
import {
	decimal,
	dollars,
	filledText,
	orMissing,
	stateCode,
	tableSpec,
	wholeNumber,
	year
} from './table';

const PRICE_SERIES = [
	'bea-gdp-chained-usd',
	'bea-gdp-current-usd',
	'bls-cpi-u',
	'omb-gdp-price-index'
] as const;

/** Kinds of events that make a fiscal year special. */
export const YEAR_EVENT_KINDS = [
	'recession',
	'surplus',
	'stimulus',
	'pandemic',
	'postponed-deadline',
	're-estimate',
	'shutdown'
] as const;

const FEDERAL_TABLES = ['1.1', '2.1', '2.4', '3.1', '3.2', '6.1', '11.3'] as const;

const area = v.union([stateCode, v.literal('US')], 'the postal code of a state, DC or US');
const slugPath = v.pipe(
	v.string('a path of slugs'),
	v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a path of slugs')
);

/** What figures are divided by and checked against: one spec for each `context/` dataset. */
export const context = {
	'context/population': tableSpec(v.object({ year, area, population: wholeNumber(1, 1e9) }), [
		'year',
		'area'
	]),
	'context/personal-income': tableSpec(v.object({ year, area, personal_income_usd: dollars }), [
		'year',
		'area'
	]),
	'context/disposable-income': tableSpec(v.object({ year, area, disposable_income_usd: dollars }), [
		'year',
		'area'
	]),
	'context/gdp': tableSpec(
		v.object({
			year,
			area,
			basis: v.picklist(['naics', 'sic'], 'naics or sic'),
			gdp_usd: dollars,
			federal_civilian_usd: orMissing(dollars),
			military_usd: orMissing(dollars)
		}),
		['year', 'area', 'basis']
	),
	'context/prices': tableSpec(
		v.object({
			table: filledText,
			period: v.picklist(['calendar', 'fiscal'], 'calendar or fiscal'),
			year,
			series: v.picklist(PRICE_SERIES, 'a price series'),
			value: decimal(0, 1e14)
		}),
		['table', 'period', 'year', 'series']
	),
	'context/regional-prices': tableSpec(v.object({ year, area, all_items: decimal(50, 200) }), [
		'year',
		'area'
	]),
	'context/federal-totals': tableSpec(
		v.object({
			fiscal_year: year,
			table: v.picklist(FEDERAL_TABLES, 'a table of the OMB Historical Tables'),
			line: slugPath,
			part: v.picklist(['direct', 'grants', 'total'], 'total, direct or grants'),
			label: filledText,
			amount_usd: dollars
		}),
		['fiscal_year', 'table', 'line', 'part']
	),
	'context/year-events': tableSpec(
		v.object({
			fiscal_year: year,
			kind: v.picklist(YEAR_EVENT_KINDS, 'a kind of event'),
			title: filledText,
			text: filledText,
			amount_usd: orMissing(dollars),
			publisher: filledText,
			document: filledText,
			copied_by: v.string('a text'),
			address: v.pipe(v.string('a web address'), v.regex(/^https?:\/\/\S+$/, 'a web address'))
		}),
		['fiscal_year', 'kind', 'title']
	)
} as const;

/** Residents of one area in one calendar year, midyear. */
export type PopulationRow = v.InferOutput<(typeof context)['context/population']['schema']>;

/** Personal income of one area in one calendar year, whole dollars. */
export type PersonalIncomeRow = v.InferOutput<
	(typeof context)['context/personal-income']['schema']
>;

/** Personal income less personal current taxes of one area in one calendar year, whole dollars. */
export type DisposableIncomeRow = v.InferOutput<
	(typeof context)['context/disposable-income']['schema']
>;

/** GDP of one area in one calendar year on one basis, whole current dollars. */
export type GdpRow = v.InferOutput<(typeof context)['context/gdp']['schema']>;

/** One value of a national price series in one year. */
export type PriceRow = v.InferOutput<(typeof context)['context/prices']['schema']>;

/** Prices of one area in one calendar year, all items, 100 = the nation's. */
export type RegionalPriceRow = v.InferOutput<(typeof context)['context/regional-prices']['schema']>;

/** One line of the OMB Historical Tables in one fiscal year, actual, whole dollars. */
export type FederalTotalRow = v.InferOutput<(typeof context)['context/federal-totals']['schema']>;

/** One thing that makes a fiscal year special, with its source; the amount is that of a surplus, whole dollars. */
export type YearEventRow = v.InferOutput<(typeof context)['context/year-events']['schema']>;
