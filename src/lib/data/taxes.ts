import * as v from 'valibot';
import { dollars, filledText, orMissing, stateCode, tableSpec, text, year } from './table';

const OTHER_AREAS = [
	'CAMPAIGN-FUND',
	'FORCES',
	'INTL',
	'INTL-AND-FORCES',
	'INTL-AND-PR',
	'OTHER',
	'PR',
	'UNDISTRIBUTED',
	'US'
] as const;

const QUALITIES = ['good', 'merged-districts', 'partial', 'totals-only', 'undistributed'] as const;

const collectionArea = v.union(
	[stateCode, v.picklist(OTHER_AREAS)],
	`the postal code of a state or DC, or ${OTHER_AREAS.join(', ')}`
);
const amount = orMissing(dollars);

/** Federal taxes by state: one spec for each `taxes/` dataset. */
export const taxes = {
	'taxes/collections': tableSpec(
		v.object({
			fiscal_year: year,
			area: collectionArea,
			quality: v.picklist(QUALITIES, `one of ${QUALITIES.join(', ')}`),
			total_usd: dollars,
			business_income_usd: amount,
			individual_and_employment_usd: amount,
			withheld_and_fica_usd: amount,
			not_withheld_and_seca_usd: amount,
			unemployment_insurance_usd: amount,
			railroad_retirement_usd: amount,
			estate_trust_income_usd: amount,
			estate_usd: amount,
			gift_usd: amount,
			estate_and_gift_usd: amount,
			excise_usd: amount,
			source: filledText,
			note: text
		}),
		['fiscal_year', 'area']
	)
} as const;

/**
 * Gross collections booked to one area in one fiscal year, by type of tax. Rows of quality
 * `merged-districts` are printed figures that belong to several states: never compare them.
 */
export type CollectionsRow = v.InferOutput<(typeof taxes)['taxes/collections']['schema']>;
