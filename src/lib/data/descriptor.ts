import * as v from 'valibot';

const field = v.object({
	name: v.string(),
	type: v.picklist(['string', 'integer', 'number']),
	unit: v.string(),
	description: v.string()
});

const descriptor = v.object({
	name: v.string(),
	title: v.string(),
	description: v.string(),
	publisher: v.string(),
	table: v.string(),
	address: v.string(),
	reachedThrough: v.string(),
	retrievedThrough: v.string(),
	licence: v.object({ name: v.string(), note: v.string() }),
	vintage: v.string(),
	primaryKey: v.array(v.string()),
	missingValues: v.literal(''),
	fields: v.array(field),
	caveats: v.array(v.string()),
	checks: v.array(v.string())
});

/** The unit of a column of quotations: the only one whose letters may be other than plain ASCII. */
export const PRINTED_TEXT = 'text as printed, UTF-8';

/** What is known of a dataset: who published it, where, under which terms, its columns and its traps. */
export type Descriptor = v.InferOutput<typeof descriptor>;

/** Reads a descriptor; throws with the file, the place in it and what was expected. */
export function readDescriptor(text: string, file: string): Descriptor {
	const result = v.safeParse(descriptor, JSON.parse(text));
	if (result.success) return result.output;
	const issue = result.issues[0];
	throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
