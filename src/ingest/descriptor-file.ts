import { DESCRIPTOR, type Descriptor } from '../lib/data/descriptor';
import { readJson } from '../lib/data/read-json';
import { DATASETS, type DatasetPath } from '../lib/data/registry';
import common from './descriptors/common.json';
import { ownText } from './own-file';

/** What is computed from the data, by its name in the braces of a descriptor: a first year for `{from}`. */
export type Computed = Readonly<Record<string, string | number>>;

/** Texts that a file may write as a list of sentences, one a line. */
const LONG_TEXTS = ['description', 'table', 'reachedThrough'];

const LICENCES = new Map<unknown, unknown>(Object.entries(common.licences));
const FIELDS = new Map<unknown, unknown>(Object.entries(common.fields));

/** The descriptor of a dataset as `src/ingest/descriptors/` keeps it, its computed texts filled in. */
export function descriptorOf(path: DatasetPath, computed: Computed = {}): Descriptor {
	const name = `descriptors/${path}.json`;
	return readDescriptorFile({ path, file: `src/ingest/${name}`, text: ownText(name) }, computed);
}

/** A file of a descriptor, and the dataset that it has to be about. */
export interface DescriptorFile {
	readonly path: DatasetPath;
	readonly file: string;
	readonly text: string;
}

/**
 * Reads a descriptor as a person writes it: long texts as lists of sentences, `"public-domain"` and the
 * common columns by their names in `common.json`, `{from}` for what is computed. Throws with file, field
 * and what was expected, also where a column is not the one that the row schema of the dataset has there.
 */
export function readDescriptorFile(
	{ path, file, text }: DescriptorFile,
	computed: Computed = {}
): Descriptor {
	const descriptor = readJson({ file, text, schema: DESCRIPTOR }, (key, value) =>
		filled(spelledOut(key, value), computed, file)
	);
	if (descriptor.name !== path) {
		throw new Error(`${file}: name is "${descriptor.name}"; expected "${path}".`);
	}
	checkColumns(descriptor, file, Object.keys(DATASETS[path].schema.entries));
	return descriptor;
}

function spelledOut(key: string, value: unknown): unknown {
	if (key === 'licence') return LICENCES.get(value) ?? value;
	if (!Array.isArray(value)) return value;
	if (key === 'fields') return value.map((field) => FIELDS.get(field) ?? field);
	const isLines = LONG_TEXTS.includes(key) && value.every((line) => typeof line === 'string');
	return isLines ? value.join(' ') : value;
}

function filled(value: unknown, computed: Computed, file: string): unknown {
	if (typeof value !== 'string') return value;
	return value.replace(/\{(\w+)\}/g, (braces, name: string) => {
		const text = computed[name];
		if (text === undefined) throw new Error(`${file}: nothing is computed for "${braces}".`);
		return String(text);
	});
}

function checkColumns({ fields }: Descriptor, file: string, columns: readonly string[]): void {
	const names = fields.map(({ name }) => name);
	const count = Math.max(names.length, columns.length);
	const at = Array.from({ length: count }).findIndex((_, index) => names[index] !== columns[index]);
	if (at < 0) return;
	const found = names[at] === undefined ? 'missing' : `"${names[at]}"`;
	const expected = columns[at] === undefined ? 'no more columns' : `the column "${columns[at]}"`;
	throw new Error(
		`${file}: fields.${at}.name is ${found}; expected ${expected} of the row schema.`
	);
}
