import * as v from 'valibot';
import { stateOrUs } from '../lib/data/areas';
import { CLAIM_KINDS, PREPOSITIONS, SPEAKER_SIDES } from '../lib/data/claims';
import { exactly } from '../lib/data/read-json';
import { filledText } from '../lib/data/table';
import { PART_RULES } from './claims-part-rules';
import { oneOf, partFields, year, type Part } from './claims-part-fields';

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
function faultAt(key: keyof Part, input: Part, message: string) {
	const value = input[key];
	const received = value === undefined ? 'undefined' : typeof value;
	const step: v.ObjectPathItem = { type: 'object', origin: 'value', input, key, value };
	return { message, input: value, received, path: [step] satisfies [v.ObjectPathItem] };
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

/** Our reading of one quote. */
export type Reading = v.InferOutput<typeof reading>;
