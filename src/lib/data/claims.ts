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

/** What a sentence is to the claim this project tests. */
export const CLAIM_KINDS = [
	'campaign',
	'later-version',
	'movement-caution',
	'origin',
	'check',
	'counter-claim'
] as const;

/** How exactly the date of a sentence is known; `undated` goes with an empty date. */
export const DATE_STATUSES = [
	'day',
	'month',
	'year',
	'two-years',
	'after-month',
	'undated'
] as const;

/** What a part of a claim asserts, which decides how it is tested. */
export const PART_KINDS = [
	'sign',
	'persistence',
	'magnitude',
	'average',
	'relative',
	'ratio',
	'counterfactual',
	'other'
] as const;

/** What a step is to the campaign's own calculation. */
export const ARITHMETIC_ROLES = [
	'paid',
	'received',
	'total-received',
	'subtotal',
	'result',
	'illustration'
] as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FORMULA_START = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs as a formula. */
const safeText = v.pipe(
	text,
	v.check((cell) => !FORMULA_START.test(cell), 'a text that does not start as a formula')
);
const safeFilledText = v.pipe(safeText, v.nonEmpty('a text that is not empty'));
const slug = v.pipe(filledText, v.regex(SLUG, 'small letters, digits and single hyphens'));
const date = v.pipe(
	text,
	v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}\/\d{4})?$/, 'a year, a month, a day, two years, or none')
);
const webAddress = v.pipe(text, v.regex(/^(https?:\/\/\S+)?$/, 'a web address or none'));
const number = wholeNumber(1, 1000);
const amount = orMissing(wholeNumber(0, 5e13));
const perDollar = orMissing(decimal(0, 20));
const side = v.picklist(['payer', 'recipient', 'even', 'not-payer'], 'a side');

/** Who said what of California's balance, taken apart: one spec for each `claims/` dataset. */
export const claims = {
	'claims/claims': tableSpec(
		v.object({
			position: number,
			id: slug,
			kind: v.picklist(CLAIM_KINDS, 'a kind of claim'),
			publisher: safeFilledText,
			speaker: safeText,
			date,
			date_status: v.picklist(DATE_STATUSES, 'how exactly the date is known'),
			quote: safeFilledText,
			address: webAddress,
			copied_by: safeText,
			state: stateCode,
			asserts: safeFilledText,
			note: safeText
		}),
		['position']
	),
	'claims/parts': tableSpec(
		v.object({
			claim: slug,
			part: number,
			kind: v.picklist(PART_KINDS, 'a kind of part'),
			sentence: safeFilledText,
			testable: v.picklist(['yes', 'no'], 'yes or no'),
			why_not: safeText,
			measure: orMissing(v.picklist(['net', 'paid', 'received', 'ratio'], 'a measure')),
			side: orMissing(side),
			figures: orMissing(v.picklist(['plain', 'neutral', 'any'], 'plain, neutral or any')),
			covid_relief: orMissing(v.picklist(['any', 'without'], 'any or without')),
			from_year: orMissing(year),
			to_year: orMissing(year),
			scope: orMissing(
				v.picklist(['every-year', 'some-year', 'each-spec-year', 'average', 'sum'], 'a scope')
			),
			stated_usd: amount,
			low_usd: amount,
			high_usd: amount,
			stated_per_dollar: perDollar,
			low_per_dollar: perDollar,
			high_per_dollar: perDollar,
			note: safeText
		}),
		['claim', 'part']
	),
	'claims/arithmetic': tableSpec(
		v.object({
			calculation: slug,
			step: number,
			label: safeFilledText,
			role: v.picklist(ARITHMETIC_ROLES, 'a role'),
			sign: orMissing(wholeNumber(-1, 1)),
			amount_usd: wholeNumber(0, 5e13),
			status: v.picklist(['printed', 'implied'], 'printed or implied'),
			source_named: safeText,
			fault: safeText,
			overlaps_with: orMissing(number),
			claim: slug,
			address: webAddress
		}),
		['calculation', 'step']
	),
	'claims/reversals': tableSpec(
		v.object({
			state: stateCode,
			fiscal_year: year,
			number,
			publisher: safeFilledText,
			vintage: safeText,
			published: date,
			side,
			net_usd: orMissing(dollars),
			net_per_person_usd: orMissing(wholeNumber(-1e6, 1e6)),
			received_per_dollar_paid: perDollar,
			status: v.picklist(['present', 'not-published'], 'present or not-published'),
			basis: safeText,
			copied_by: safeText,
			address: webAddress,
			note: safeText
		}),
		['state', 'fiscal_year', 'number']
	)
} as const;

/** One sentence quoted exactly, with who published it, when and where. */
export type ClaimRow = v.InferOutput<(typeof claims)['claims/claims']['schema']>;

/**
 * One thing a claim asserts, in plain words and as data. Amounts are sizes, never negative: `side` gives
 * the direction. A missing year means the first or the last year in hand.
 */
export type ClaimPartRow = v.InferOutput<(typeof claims)['claims/parts']['schema']>;

/** One step of the campaign's own calculation of a year, as printed. */
export type ArithmeticRow = v.InferOutput<(typeof claims)['claims/arithmetic']['schema']>;

/** One of several figures printed for the same state and year; negative where the state paid more. */
export type ReversalRow = v.InferOutput<(typeof claims)['claims/reversals']['schema']>;
