import * as v from 'valibot';
import { stateOrUs } from '../lib/data/areas';
import {
	CLAIM_KINDS,
	PREPOSITIONS,
	MEASURES_TESTED,
	reference,
	revision,
	SCOPES,
	SIDES_TESTED,
	SPEAKER_SIDES,
	TESTS,
	UNITS_STATED
} from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText, stateCode } from '../lib/data/table';
import { PART_RULES } from './claims-part-rules';

/** The tenses of a sentence that names no year. */
const TENSES_WITHOUT_YEARS = ['present', 'future', 'always'] as const;

const year = v.pipe(v.number('a year'), v.integer('a year'));
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

const partFields = exactly({
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

type PartFields = v.InferOutput<typeof partFields>;

/** Our reading of one thing a claim asserts. What is left out has the value the row gives it. */
const part = v.pipe(
	partFields,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const broken = PART_RULES.find(({ breaks }) => breaks(dataset.value));
		if (broken) addIssue(faultAt(broken.field, dataset.value, broken.expected));
	})
);

/** A fault told of one field, not of the whole part. */
function faultAt(key: keyof PartFields, input: PartFields, message: string) {
	const value = input[key];
	const received = value === undefined ? 'undefined' : typeof value;
	const step: v.ObjectPathItem = { type: 'object', origin: 'value', input, key, value };
	return { message, input: value, received, path: [step] satisfies [v.ObjectPathItem] };
}

function oneOf<const T extends readonly string[]>(options: T) {
	return v.picklist(options, `one of ${options.join(', ')}`);
}

/** Our reading of one quote: what it is, who said it, what it asserts. */
const reading = exactly({
	id: filledText,
	kind: oneOf(CLAIM_KINDS),
	publisher: filledText,
	speaker: v.exactOptional(filledText),
	/** What stands between the speaker's name and the publisher's; none where that names the speaker or what he is. */
	preposition: v.exactOptional(oneOf(PREPOSITIONS)),
	/** What the speaker is, or where none is named the publisher. */
	speakerSide: oneOf(SPEAKER_SIDES),
	copiedBy: v.exactOptional(filledText),
	/** The year of an undated sentence, where the list has none and the sentence itself tells it. */
	copyYear: v.exactOptional(year),
	/** Whose balance it speaks of; left out: California's. */
	state: v.exactOptional(stateOrUs),
	/**
	 * Words of the quote that no other quote of the lists has; or the quote itself, read from a stored copy
	 * of its page, where the lists lack it.
	 */
	quote: v.union(
		[exactly({ fragment: filledText }), exactly({ whole: filledText, address: filledText })],
		'the field fragment, or the fields whole and address'
	),
	asserts: filledText,
	note: v.exactOptional(filledText),
	parts: v.pipe(
		v.array(part, 'a list of parts'),
		v.minLength(1, 'one part at least'),
		v.check(
			(parts) => parts.length === 1 || parts.filter(({ main }) => main).length === 1,
			'one part with "main": true, and no more'
		)
	)
});

/** What a file of claims in `src/ingest/claims/` has to look like. */
export const READINGS_FILE = v.array(reading, 'a list of claims');

/** Quotes of the lists that are no claim about a state's balance, by words of each, and why not. */
export const LEFT_OUT_FILE = v.array(
	exactly({ fragment: filledText, reason: filledText }),
	'a list of quotes'
);

/** A number as stated, with its unit and the last digit printed. */
export type StatedNumber = v.InferOutput<typeof number>;

/** Our reading of one thing a claim asserts. */
export type Part = PartFields;

/** Our reading of one quote. */
export type Reading = v.InferOutput<typeof reading>;
