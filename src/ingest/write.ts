import { PRINTED_TEXT, type Descriptor } from '../lib/data/descriptor';
import { DATASETS, isDatasetPath } from '../lib/data/registry';
import { readTable, type TableSpec } from '../lib/data/table';
import { sortedBy } from './raw-table';
import type { Cell, DatasetOutput, ReadRaw, Source } from './source';

type AnySpec = TableSpec<(typeof DATASETS)[keyof typeof DATASETS]['schema']>;

/**
 * Runs all sources and returns the text of every file of `datasets/` by its path there, sorted. Throws
 * where a table does not fit its own schema, key or descriptor, or two sources write the same one.
 */
export function datasetFiles(
	sources: readonly Source[],
	readRaw: ReadRaw
): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	for (const output of sources.flatMap((source) => source(readRaw))) {
		if (files.has(`${output.path}.csv`)) throw new Error(`${output.path} is written twice.`);
		const csv = csvOf(output);
		checkOutput(output, csv);
		files.set(`${output.path}.csv`, csv);
		files.set(`${output.path}.json`, descriptorText(output.descriptor));
	}
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The table as CSV: columns as the descriptor lists them, LF line ends, `null` as an empty cell. */
export function csvOf({ path, descriptor, rows }: DatasetOutput): string {
	const columns = descriptor.fields.map(({ name }) => name);
	const lines = rows.map((row) => columns.map((name) => cellText(row[name], path)).join(','));
	return [columns.join(','), ...lines, ''].join('\n');
}

function cellText(cell: Cell | undefined, path: string): string {
	if (cell === undefined) throw new Error(`${path}: a row lacks one of the columns.`);
	if (cell === null) return '';
	if (typeof cell === 'number') return numberText(cell, path);
	return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function numberText(cell: number, path: string): string {
	const text = String(cell);
	if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${path}: ${text} is not a plain decimal.`);
	return text;
}

/** The descriptor as JSON, the same to the byte each time. */
export function descriptorText(descriptor: Descriptor): string {
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

function checkOutput(output: DatasetOutput, csv: string): void {
	const { path, descriptor, rows } = output;
	if (!isDatasetPath(path)) throw new Error(`${path} has no schema in the registry of datasets.`);
	if (descriptor.name !== path) throw new Error(`${path}: its descriptor calls it otherwise.`);
	const spec = DATASETS[path] as AnySpec;
	if (spec.key.join() !== descriptor.primaryKey.join()) {
		throw new Error(`${path}: the descriptor's primary key is not ${spec.key.join(', ')}.`);
	}
	checkAscii(csvOf(withoutPrintedText(output)) + descriptorText(descriptor), path);
	readTable(csv, `datasets/${path}.csv`, spec);
	const sorted = sortedBy(rows, spec.key);
	if (rows.some((row, index) => row !== sorted[index])) {
		throw new Error(`${path}: rows are not sorted by ${spec.key.join(', ')}.`);
	}
}

/** The table less its columns of quotations, which keep the letters of the page. */
function withoutPrintedText(output: DatasetOutput): DatasetOutput {
	const fields = output.descriptor.fields.filter(({ unit }) => unit !== PRINTED_TEXT);
	return { ...output, descriptor: { ...output.descriptor, fields } };
}

function checkAscii(text: string, path: string): void {
	const stray = /[^\t\n\x20-\x7e]/.exec(text)?.[0];
	if (stray !== undefined) throw new Error(`${path}: "${stray}" is not plain ASCII.`);
}
