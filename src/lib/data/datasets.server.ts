import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor, type Descriptor } from './descriptor';
import { DATASET_PATHS, DATASETS, type DatasetPath, type DatasetRow } from './registry';
import { readTable, type TableSpec } from './table';

type AnySpec = TableSpec<(typeof DATASETS)[DatasetPath]['schema']>;

const tables = new Map<DatasetPath, readonly unknown[]>();

/**
 * The rows of a dataset, typed, in the order of the file; parsed and checked at the first call. Throws
 * where the file is missing or a cell does not fit its schema.
 */
export function dataset<P extends DatasetPath>(path: P): readonly DatasetRow<P>[] {
	const rows = tables.get(path) ?? readDataset(path);
	tables.set(path, rows);
	return rows as readonly DatasetRow<P>[];
}

/** What is known of a dataset: publisher, address, licence, vintage, fields, caveats, checks. */
export function descriptorOf(path: DatasetPath): Descriptor {
	return readDescriptor(textOf(`${path}.json`), `datasets/${path}.json`);
}

/** The descriptors of all datasets, sorted by path. */
export function allDescriptors(): readonly Descriptor[] {
	return DATASET_PATHS.map(descriptorOf);
}

/** The text of a dataset's CSV file, byte for byte, as a reader downloads it. */
export function csvTextOf(path: DatasetPath): string {
	return textOf(`${path}.csv`);
}

function readDataset(path: DatasetPath): readonly unknown[] {
	const spec = DATASETS[path] as AnySpec;
	return readTable(csvTextOf(path), `datasets/${path}.csv`, spec);
}

/** Read when it is asked for: a bundle that held every file would hold each several times while it is made. */
function textOf(name: string): string {
	try {
		return readFileSync(join('datasets', name), 'utf8');
	} catch {
		throw new Error(`datasets/${name} is missing; run "npm run datasets".`);
	}
}
