import * as v from 'valibot';

/** A JSON file and the schema that it has to fit. */
export interface JsonFile<T> {
	/** The path of the file, for its faults. */
	readonly file: string;
	readonly text: string;
	/** A schema that checks and changes nothing. */
	readonly schema: v.GenericSchema<T>;
}

/** Stands in for what a file writes short, value by value, before it is checked; as `JSON.parse` takes it. */
export type WrittenShort = (key: string, value: unknown) => unknown;

/**
 * Reads JSON that fits a schema, its fields in the order of the file. Throws with the file, the place in
 * it, the value there and what was expected at the first thing that does not fit.
 */
export function readJson<T>({ file, text, schema }: JsonFile<T>, expand?: WrittenShort): T {
	const written = parsed(text, file, expand);
	if (v.is(schema, written)) return written;
	const [issue] = v.safeParse(schema, written).issues ?? [];
	throw new Error(`${file}: ${issue ? faultOf(issue) : 'it does not fit its schema.'}`);
}

/**
 * An object with these fields and no other: a fault names the field that is missing or one too many, and
 * lists them, with `?` after those that may be left out.
 */
export function exactly<E extends v.ObjectEntries>(entries: E) {
	const names = Object.entries(entries).map(([name, { type }]) =>
		type === 'exact_optional' ? `${name}?` : name
	);
	return v.strictObject(entries, `the fields ${names.join(', ')} and no other`);
}

function parsed(text: string, file: string, expand?: WrittenShort): unknown {
	try {
		return JSON.parse(text, expand);
	} catch (fault) {
		throw new Error(`${file} is no JSON: ${fault instanceof Error ? fault.message : fault}`, {
			cause: fault
		});
	}
}

function faultOf(issue: v.BaseIssue<unknown>): string {
	const place = issue.path?.map(stepOf).join('.') ?? 'the whole';
	return `${place} is ${foundIn(issue)}; expected ${issue.message}.`;
}

function foundIn({ expected, received, input }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'one field too many';
	return received === 'undefined' ? 'missing' : JSON.stringify(input);
}

/** A step into a file: a field, or the number of an item with its own name, as in `fields.3 (paid_usd)`. */
function stepOf({ key, value }: v.IssuePathItem): string {
	const item: { readonly id?: unknown; readonly name?: unknown } = Object(value);
	const name = typeof key === 'number' ? (item.id ?? item.name) : undefined;
	return typeof name === 'string' ? `${key} (${name})` : String(key);
}
