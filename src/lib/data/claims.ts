import * as v from 'valibot';
import { stateOrUs } from './areas';
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

/** What a sentence is to the claim this project tests; `claim` is one about another state, or about all. */
export const CLAIM_KINDS = [
	'campaign',
	'later-version',
	'movement-caution',
	'origin',
	'check',
	'counter-claim',
	'claim'
] as const;

/** What can stand between the names of a speaker and of a publisher. */
export const PREPOSITIONS = [
	'in',
	'in the',
	'on',
	'quoted by',
	'quoted by the',
	'cited by'
] as const;

/** What the speaker is, or where none is named the publisher; never what the sentence says. */
export const SPEAKER_SIDES = [
	'secession',
	'democrat',
	'republican',
	'official',
	'press',
	'research',
	'other'
] as const;

/** Whether the words of a sentence are the speaker's, or those of whoever reports what was said. */
const WORDINGS = ['quoted', 'reported'] as const;

/** How exactly the date of a sentence is known; `undated` goes with an empty date. */
export const DATE_STATUSES = [
	'day',
	'month',
	'year',
	'two-years',
	'after-month',
	'undated'
] as const;

/** What of a part is tried. */
export const TESTS = [
	'side',
	'amount',
	'largest',
	'above-average',
	'below-average',
	'share-of-nation',
	'multiple',
	'all-states',
	'group-side'
] as const;

/** How the years of a part count; `count` is how many of them are on its side. */
export const SCOPES = ['each-year', 'every-year', 'some-year', 'count', 'average', 'sum'] as const;

/** What is measured; `ratio` is what a state received for a dollar paid. */
export const MEASURES_TESTED = ['net', 'paid', 'received', 'ratio'] as const;

/** The side that a part puts a state on; `not-payer` is a recipient or about even. */
export const SIDES_TESTED = ['payer', 'recipient', 'even', 'not-payer'] as const;

/** Which years a part speaks of, seen from the day it was said. */
const TENSES = ['own-years', 'since', 'present', 'future', 'always'] as const;

/** How a stated number binds. */
const BOUNDS = ['exact', 'at-least', 'up-to', 'between'] as const;

/** What a stated number counts. */
export const UNITS_STATED = [
	'usd',
	'usd-per-person',
	'per-dollar',
	'share',
	'times',
	'years'
] as const;

/** What rule 1 said of a part. */
export const WORDS_OF_RULE_1 = ['holds', 'depends', 'does-not-hold', 'cannot-be-tested'] as const;

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
const size = orMissing(decimal(0, 5e13));
const perDollar = orMissing(decimal(0, 20));
const side = v.picklist(SIDES_TESTED, 'a side');
const yesOrNo = v.picklist(['yes', 'no'], 'yes or no');
const copyYear = orMissing(year);
const dateStatus = v.picklist(DATE_STATUSES, 'how exactly the date is known');
const group = v.pipe(text, v.regex(/^([A-Z]{2}(;[A-Z]{2})+)?$/, 'two states or more, or none'));

const PLACE = '\\d{4}:[A-Z]{2}';
const RUN = '\\d{4}-\\d{4}:[A-Z]{2}';
const NAME = '[a-z0-9-]+';
const PRINTED = [
	`point:${NAME}:[a-z_]+`,
	`edition:${NAME}:${PLACE}:[a-z_]+`,
	`estimate:${NAME}:${PLACE}:(?:paid|received|net|ratio|published_ratio|net_per_person)`,
	`(?:collections|usaspending):${PLACE}`,
	`(?:mean|sum):${NAME}:${RUN}:(?:net|ratio)`,
	`count:${NAME}:${RUN}:(?:payer|recipient)`,
	`arithmetic:${NAME}`
].join('|');

/**
 * Where a number was printed: a figure of a dataset, a mean, sum or count of an estimate's years, the result of a
 * calculation that its author shows, one figure less another, or how many times another a figure is.
 */
export const reference = v.pipe(
	text,
	v.regex(
		new RegExp(`^(?:${PRINTED}|(?:less|times):(?:${PRINTED})\\|(?:${PRINTED}))?$`),
		'a reference such as point:ca-2022-1:net_usd, or none'
	)
);

/**
 * What a maker has since printed of a number: its new figure; or where that was not found, another figure of the same
 * year before and after, or the side alone that a state is now on.
 */
export const revision = v.union(
	[
		reference,
		v.pipe(text, v.regex(new RegExp(`^(?:year:(?:${PRINTED})\\|(?:${PRINTED})|side:${PLACE})$`)))
	],
	'a reference, year: with two of them, or side:2017:CA'
);

/** Who said what of a state's balance, taken apart: one spec for each `claims/` dataset. */
export const claims = {
	'claims/claims': tableSpec(
		v.object({
			position: number,
			id: slug,
			kind: v.picklist(CLAIM_KINDS, 'a kind of claim'),
			publisher: safeFilledText,
			speaker: safeText,
			speaker_side: v.picklist(SPEAKER_SIDES, 'what the speaker is'),
			date,
			date_status: dateStatus,
			copy_year: copyYear,
			quote: safeFilledText,
			address: webAddress,
			copied_by: safeText,
			state: stateOrUs,
			asserts: safeFilledText,
			note: safeText,
			wording: v.picklist(WORDINGS, 'quoted or reported'),
			preposition: v.picklist(['', ...PREPOSITIONS], 'a word between speaker and publisher')
		}),
		['position']
	),
	'claims/parts': tableSpec(
		v.object({
			claim: slug,
			part: number,
			main: yesOrNo,
			sentence: safeFilledText,
			testable: yesOrNo,
			why_not: safeText,
			state: stateOrUs,
			test: orMissing(v.picklist(TESTS, 'a test')),
			scope: orMissing(v.picklist(SCOPES, 'a scope')),
			measure: orMissing(v.picklist(MEASURES_TESTED, 'a measure')),
			scale: orMissing(v.picklist(['total', 'per-person'], 'total or per-person')),
			side: orMissing(side),
			figures: orMissing(v.picklist(['plain', 'neutral'], 'plain or neutral')),
			covid_relief: orMissing(v.picklist(['any', 'without'], 'any or without')),
			tense: orMissing(v.picklist(TENSES, 'a tense')),
			from_year: orMissing(year),
			to_year: orMissing(year),
			group,
			other_state: orMissing(stateCode),
			bound: orMissing(v.picklist(BOUNDS, 'a bound')),
			stated: size,
			low: size,
			high: size,
			unit: orMissing(v.picklist(UNITS_STATED, 'a unit')),
			digit: size,
			judged_by: orMissing(v.picklist(['source', 'methods'], 'source or methods')),
			quoted: reference,
			revised: revision,
			author_measure: safeText,
			read_as: safeText,
			note: safeText
		}),
		['claim', 'part']
	),
	'claims/abroad': tableSpec(
		v.object({
			position: number,
			who: safeFilledText,
			date,
			date_status: dateStatus,
			address: webAddress,
			quote: safeFilledText,
			note: safeText
		}),
		['position']
	),
	'claims/rule-1': tableSpec(
		v.object({
			claim: slug,
			part: number,
			sentence: safeFilledText,
			word: v.picklist(WORDS_OF_RULE_1, 'a word of rule 1'),
			k: wholeNumber(0, 100000),
			n: wholeNumber(0, 100000)
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
 * One thing a claim asserts, in plain words and as data. `stated`, `low`, `high` and `digit` are sizes in
 * `unit`, never negative: `side` gives the direction. Where it cannot be tested, all that a test needs is
 * missing. A missing year is one that the tense gives.
 */
export type ClaimPartRow = v.InferOutput<(typeof claims)['claims/parts']['schema']>;

/** What rule 1 said of one part of a claim as it was read then: it held in `k` of `n` trials. */
export type Rule1Row = v.InferOutput<(typeof claims)['claims/rule-1']['schema']>;

/** One step of the campaign's own calculation of a year, as printed. */
export type ArithmeticRow = v.InferOutput<(typeof claims)['claims/arithmetic']['schema']>;

/** One of several figures printed for the same state and year; negative where the state paid more. */
export type ReversalRow = v.InferOutput<(typeof claims)['claims/reversals']['schema']>;
