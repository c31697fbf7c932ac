import * as v from 'valibot';
import { dollars, filledText, stateCode, tableSpec, year } from './table';

const CFFR_ITEMS = [
	'direct-loans',
	'dod-total',
	'grants',
	'guaranteed-loans',
	'insurance',
	'other-direct-payments',
	'other-direct-payments-individuals',
	'procurement',
	'procurement-dod',
	'retirement-and-disability',
	'salaries',
	'salaries-dod',
	'total'
] as const;

const BEYOND_STATES = ['AS', 'GU', 'MP', 'PR', 'UNDISTRIBUTED', 'VI'] as const;

const cffrItem = v.picklist(CFFR_ITEMS, 'an item of the Consolidated Federal Funds Report');
const spendingArea = v.union(
	[stateCode, v.picklist(BEYOND_STATES)],
	'the postal code of a state, DC or a territory, or UNDISTRIBUTED'
);

/** Federal money received: one spec for each `funds/` dataset, amounts in whole dollars of their fiscal year. */
export const funds = {
	'funds/cffr': tableSpec(
		v.object({ fiscal_year: year, state: stateCode, total_usd: dollars, source: filledText }),
		['fiscal_year', 'state']
	),
	'funds/cffr-us': tableSpec(v.object({ fiscal_year: year, item: cffrItem, amount_usd: dollars }), [
		'fiscal_year',
		'item'
	]),
	'funds/usaspending': tableSpec(
		v.object({ fiscal_year: year, area: spendingArea, obligations_usd: dollars }),
		['fiscal_year', 'area']
	)
} as const;

/** All federal spending in one state and fiscal year as the Census Bureau counted it. */
export type CffrRow = v.InferOutput<(typeof funds)['funds/cffr']['schema']>;

/** One item of that count for the whole nation and one fiscal year. */
export type CffrUsRow = v.InferOutput<(typeof funds)['funds/cffr-us']['schema']>;

/** Obligations by place of performance in one area and fiscal year. */
export type UsaspendingRow = v.InferOutput<(typeof funds)['funds/usaspending']['schema']>;
