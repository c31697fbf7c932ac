import * as v from 'valibot';
import { CLAIM_KINDS, PART_KINDS } from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';

const year = v.nullable(v.pipe(v.number('a year or null'), v.integer('a year or null')));
const figure = v.pipe(v.number('a number'), v.minValue(0, 'a size, never negative'));

/** A figure as stated, or the lowest and highest that would meet the words. */
const bounds = exactly({
	stated: v.exactOptional(figure),
	low: v.exactOptional(figure),
	high: v.exactOptional(figure)
});

/** Our reading of one thing a claim asserts. What is left out has the value the row gives it. */
const part = exactly({
	kind: v.picklist(PART_KINDS, `one of ${PART_KINDS.join(', ')}`),
	/** What must be true, in plain words. */
	sentence: filledText,
	/** Left out: net. */
	measure: v.exactOptional(
		v.picklist(['net', 'paid', 'received', 'ratio'], 'net, paid, received or ratio')
	),
	/** Left out: payer. */
	side: v.exactOptional(
		v.picklist(['payer', 'recipient', 'even', 'not-payer'], 'payer, recipient, even or not-payer')
	),
	/** Left out: plain. */
	figures: v.exactOptional(v.picklist(['plain', 'neutral', 'any'], 'plain, neutral or any')),
	/** Left out: any. */
	covid: v.exactOptional(v.literal('without', 'without')),
	/** Fiscal years from and to; `null` is the first or the last in hand. Left out: all in hand. */
	years: v.exactOptional(v.strictTuple([year, year], 'a first and a last year')),
	/** Left out: each-spec-year. */
	scope: v.exactOptional(
		v.picklist(
			['every-year', 'some-year', 'average', 'sum'],
			'every-year, some-year, average or sum'
		)
	),
	usd: v.exactOptional(bounds),
	perDollar: v.exactOptional(bounds),
	/** Why it cannot be tested; left out where it can. */
	whyNot: v.exactOptional(filledText),
	note: v.exactOptional(filledText)
});

/** Our reading of one quote: what it is, who said it, what it asserts. */
const reading = exactly({
	id: filledText,
	kind: v.picklist(CLAIM_KINDS, `one of ${CLAIM_KINDS.join(', ')}`),
	publisher: filledText,
	speaker: v.exactOptional(filledText),
	copiedBy: v.exactOptional(filledText),
	/**
	 * Words of the quote that no other quote of the list has; or the quote itself, read from a stored copy of
	 * its page, where the list lacks it.
	 */
	quote: v.union(
		[exactly({ fragment: filledText }), exactly({ whole: filledText, address: filledText })],
		'the field fragment, or the fields whole and address'
	),
	asserts: filledText,
	note: v.exactOptional(filledText),
	parts: v.pipe(v.array(part, 'a list of parts'), v.minLength(1, 'one part at least'))
});

/** What a file of claims in `src/ingest/claims/` has to look like. */
export const READINGS_FILE = v.array(reading, 'a list of claims');

/** Quotes of the list that are no claim about California's balance, by words of each, and why not. */
export const LEFT_OUT_FILE = v.array(
	exactly({ fragment: filledText, reason: filledText }),
	'a list of quotes'
);

/** A figure as stated, or the lowest and highest that would meet the words. */
export type Bounds = v.InferOutput<typeof bounds>;

/** Our reading of one thing a claim asserts. */
export type Part = v.InferOutput<typeof part>;

/** Our reading of one quote. */
export type Reading = v.InferOutput<typeof reading>;
