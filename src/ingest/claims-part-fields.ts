import * as v from 'valibot';
import { stateOrUs } from '../lib/data/areas';
import {
	MEASURES_TESTED,
	reference,
	revision,
	SCOPES,
	SIDES_TESTED,
	TESTS,
	UNITS_STATED
} from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText, stateCode } from '../lib/data/table';

/** The tenses of a sentence that names no year. */
const TENSES_WITHOUT_YEARS = ['present', 'future', 'always'] as const;

/** A year as a whole number. */
export const year = v.pipe(v.number('a year'), v.integer('a year'));

const size = v.pipe(v.number('a number'), v.minValue(0, 'a size, never negative'));

/** A unit, left out: usd; and one unit of the last digit printed, in that unit. */
const counted = { unit: v.exactOptional(oneOf(UNITS_STATED)), digit: size };

/** A number as stated: it itself, or the lowest and highest that would meet the words. */
const number = v.union(
	[
		exactly({ exact: size, ...counted }),
		exactly({ atLeast: size, ...counted }),
		exactly({ upTo: size, ...counted }),
		exactly({ between: v.strictTuple([size, size]), ...counted })
	],
	'one of exact, atLeast, upTo and between, never negative, with digit, and unit?'
);

/** The fields of a part, each by itself; what they owe each other is told by `PART_RULES`. */
export const partFields = exactly({
	/** Whether the claim is about it; left out where it is the only part. */
	main: v.exactOptional(v.literal(true, 'true')),
	/** What must be true, in plain words. */
	sentence: filledText,
	/** Why no table here bears on it; left out where one does. */
	whyNot: v.exactOptional(filledText),
	/** Left out: the state of the claim. */
	state: v.exactOptional(stateOrUs),
	test: v.exactOptional(oneOf(TESTS)),
	/** Left out: each-year. */
	scope: v.exactOptional(oneOf(SCOPES)),
	/** Left out: net. */
	measure: v.exactOptional(oneOf(MEASURES_TESTED)),
	/** Left out: total. */
	scale: v.exactOptional(v.literal('per-person', 'per-person')),
	side: v.exactOptional(oneOf(SIDES_TESTED)),
	/** Left out: plain. */
	figures: v.exactOptional(v.literal('neutral', 'neutral')),
	/** Left out: any. */
	covid: v.exactOptional(v.literal('without', 'without')),
	/** The fiscal years that it or its figure names; with `null` for the second, since the first. */
	years: v.exactOptional(
		v.strictTuple([year, v.nullable(year)], 'a first year, and a last or null')
	),
	/** Where it names no years. */
	tense: v.exactOptional(oneOf(TENSES_WITHOUT_YEARS)),
	group: v.exactOptional(v.array(stateOrUs, 'a list of states')),
	/** The state whose figure it is a multiple of. */
	other: v.exactOptional(stateCode),
	number: v.exactOptional(number),
	/** Left out: methods. */
	judgedBy: v.exactOptional(v.literal('source', 'source')),
	quoted: v.exactOptional(reference),
	revised: v.exactOptional(revision),
	authorMeasure: v.exactOptional(filledText),
	/** What is tested, in a sentence, where the words are judged by a reading of them alone. */
	readAs: v.exactOptional(filledText),
	note: v.exactOptional(filledText)
});

/** A word of a list, which a fault tells in full. */
export function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(options, `one of ${options.join(', ')}`);
}

/** A number as stated, with its unit and the last digit printed. */
export type StatedNumber = v.InferOutput<typeof number>;

/** Our reading of one thing a claim asserts. What is left out has the value the row gives it. */
export type Part = v.InferOutput<typeof partFields>;
