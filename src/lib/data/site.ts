import * as v from 'valibot';
import { exactly, readJson } from './read-json';

/** A text of one line without blanks around it, in one form, or an empty text where the owner says nothing. */
function emptyOr(form: RegExp, expected: string) {
	const told = `${expected}, or an empty text`;
	return v.pipe(
		v.string(told),
		v.check((text) => text === '' || form.test(text), told)
	);
}

const SITE = exactly({
	address: emptyOr(
		/^https?:\/\/[^\s/?#@]+$/,
		'https:// and a host, without a folder (BASE_PATH names that)'
	),
	author: emptyOr(/^\S(?:.*\S)?$/, 'a name on one line'),
	funding: emptyOr(/^\S.*\.$/, 'a sentence on one line that ends with a full stop'),
	corrections: emptyOr(
		/^(?:https?:\/\/[^\s/?#@]+\S*|[^\s@:/]+@[^\s@:/]+)$/,
		'a mail address or a web address'
	),
	code: emptyOr(/^https?:\/\/[^\s/?#@]+\S*$/, 'a web address')
});

/**
 * What the owner of a copy says of it: where it stands (scheme and host), who makes it, a sentence on who pays
 * for it, whom to tell of an error, and where its code is kept. What is left empty is said to be left open.
 */
export type Site = v.InferOutput<typeof SITE>;

/** Reads what the owner filled in; throws with the file, the field, what stands there and what was expected. */
export function readSite(text: string, file: string): Site {
	return readJson({ file, text, schema: SITE });
}
