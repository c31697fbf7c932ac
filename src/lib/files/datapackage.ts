import type { Descriptor } from '$lib/data/descriptor';
import type { DocumentedColumn } from './balances-csv';

/** A field of a table: `unit` is an addition of ours, empty for text. */
export interface PackageField {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number';
	readonly description: string;
	readonly unit: string;
	readonly constraints?: FieldConstraints;
}

/** What every cell of a field keeps to, as Table Schema has it: a reader's program can hold a file to it. */
export interface FieldConstraints {
	/** No row leaves it empty. */
	readonly required?: true;
	/** A regular expression that the whole of a filled cell matches. */
	readonly pattern?: string;
}

/** A table's columns, key and marker of missing figures, as Table Schema v2 has them. */
export interface TableSchema {
	readonly fields: readonly PackageField[];
	readonly primaryKey: readonly string[];
	readonly missingValues: readonly string[];
}

interface Licence {
	readonly name: string;
	readonly title: string;
	readonly path?: string;
	readonly description?: string;
}

interface SourceNote {
	readonly title: string;
	readonly path?: string;
}

/** One file of the package. `schema` is a table's schema, or the path of a file that holds it; JSON has none. */
export interface PackageFile {
	readonly name: string;
	/** Path below the folder of the package. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Rows of a table, or entries of a list in JSON; an addition of ours. */
	readonly rows: number;
	readonly bytes: number;
	/** Algorithm, colon, hexadecimal digest. */
	readonly hash: string;
	readonly schema?: TableSchema | string;
	readonly licenses: readonly Licence[];
	readonly sources: readonly SourceNote[];
}

/** The terms of everything computed here. */
export const DERIVED_LICENCE: Licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

/** What a central table's rows are told apart by. */
export const BALANCE_KEY: readonly string[] = ['estimate', 'fiscal_year', 'state'];

/** The schema of a table written from documented columns. */
export function schemaOfColumns<Row>(
	columns: readonly DocumentedColumn<Row>[],
	primaryKey: readonly string[]
): TableSchema {
	const fields = columns.map(({ name, type, description, unit }) => ({
		name,
		type,
		description,
		unit
	}));
	return schemaOf(fields, primaryKey);
}

/** The schema of a source dataset, from its descriptor. */
export function schemaOfDescriptor({ fields, primaryKey }: Descriptor): TableSchema {
	return schemaOf(fields, primaryKey);
}

function schemaOf(fields: readonly PackageField[], primaryKey: readonly string[]): TableSchema {
	return {
		fields: fields.map((field) => held(field, primaryKey)),
		primaryKey,
		missingValues: ['']
	};
}

/** A field with what its cells keep to: a row is told apart by filled cells, and states go by two letters. */
function held(field: PackageField, primaryKey: readonly string[]): PackageField {
	const constraints: FieldConstraints = {
		...(primaryKey.includes(field.name) && { required: true }),
		...(field.name === 'state' && { pattern: '[A-Z]{2}' })
	};
	return Object.keys(constraints).length > 0 ? { ...field, constraints } : field;
}

/** The terms of a source dataset in the vocabulary of Open Definition, with the publisher's own words. */
export function licenceOf({ licence }: Descriptor): Licence {
	const isPublicDomain = licence.name.startsWith('Public domain');
	const named = NAMED_LICENCES[licence.name];
	return {
		name: isPublicDomain ? 'other-pd' : 'notspecified',
		...named,
		title: licence.name,
		description: licence.note
	};
}

/** Licenses that have a name and an address of their own, by the words of descriptors. */
const NAMED_LICENCES: Readonly<Record<string, Pick<Licence, 'name' | 'path'>>> = {
	'CC BY 4.0': DERIVED_LICENCE,
	MIT: { name: 'MIT', path: 'https://opensource.org/license/mit' }
};

/** Who published a source dataset, in which table, and where, if that is one address. */
export function sourceOf({ publisher, table, address }: Descriptor): SourceNote {
	const title = `${publisher}: ${table}`;
	return isWebAddress(address) ? { title, path: address } : { title };
}

/** Whether the address of a dataset is one that a browser can open; some datasets give one in each row. */
export function isWebAddress(address: string): boolean {
	return /^https?:\/\//.test(address);
}

/** All files as a Data Package, version 2: JSON text that ends with a newline, the same at each build. */
export function dataPackage(version: string, files: readonly PackageFile[]): string {
	const content = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'subsidy-ledger',
		title: 'Subsidy Ledger',
		description:
			'Federal taxes paid beside federal money received, by US state and fiscal year, by several estimates, with the published figures they are made from.',
		version,
		licenses: [DERIVED_LICENCE],
		resources: files.map(resourceOf)
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function resourceOf({ name, path, title, description, ...rest }: PackageFile) {
	return { name, path, title, description, ...kindOf(path), encoding: 'utf-8', ...rest };
}

/** The profile knows tables alone; other files have no type. */
function kindOf(path: string) {
	return path.endsWith('.json')
		? { format: 'json', mediatype: 'application/json' }
		: { type: 'table', format: 'csv', mediatype: 'text/csv' };
}
