import * as v from 'valibot';
import { exactly, readJson } from './read-json';
import { filledText, text } from './table';

const texts = v.pipe(v.array(filledText, 'a list of texts'), v.minLength(1, 'one text at least'));

const field = exactly({
	name: filledText,
	type: v.picklist(['string', 'integer', 'number'], 'string, integer or number'),
	unit: text,
	description: filledText
});

/** What a descriptor has to look like, wherever it is kept. */
export const DESCRIPTOR = exactly({
	name: filledText,
	title: filledText,
	/** Its name where there is no room for the title, or where the title cut at its first comma would mislead. */
	shortTitle: v.exactOptional(filledText),
	description: filledText,
	publisher: filledText,
	table: filledText,
	address: filledText,
	reachedThrough: filledText,
	retrievedThrough: filledText,
	licence: exactly({ name: filledText, note: filledText }),
	vintage: filledText,
	primaryKey: texts,
	missingValues: v.literal('', 'an empty text'),
	fields: v.pipe(v.array(field, 'a list of fields'), v.minLength(1, 'one field at least')),
	caveats: texts,
	checks: texts
});

/** The unit of a column of quotations: the only one whose letters may be other than plain ASCII. */
export const PRINTED_TEXT = 'text as printed, UTF-8';

/** What is known of a dataset: who published it, where, under which terms, its columns and its traps. */
export type Descriptor = v.InferOutput<typeof DESCRIPTOR>;

/**
 * Reads a descriptor, its fields in one order whatever that of the file; throws with the file, the place
 * in it and what was expected.
 */
export function readDescriptor(text: string, file: string): Descriptor {
	return v.parse(DESCRIPTOR, readJson({ file, text, schema: DESCRIPTOR }));
}
