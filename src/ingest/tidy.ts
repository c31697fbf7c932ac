import type { Descriptor } from '../lib/data/descriptor';
import type { DatasetPath } from '../lib/data/registry';
import { descriptorOf, type Computed } from './descriptor-file';
import { sortedBy } from './raw-table';
import type { Cell, DatasetOutput } from './source';

/** One row of a tidy table before it is written. */
export type TidyRow = Readonly<Record<string, Cell>>;

/**
 * A tidy table under the descriptor kept for it in `src/ingest/descriptors/`, with what its texts leave to
 * be computed; rows are sorted by its key.
 */
export function tidyTable(
	path: DatasetPath,
	rows: readonly TidyRow[],
	computed: Computed = {}
): DatasetOutput {
	return describedTable(descriptorOf(path, computed), rows);
}

/** A tidy table under a descriptor: the path is the descriptor's name, rows are sorted by its key. */
export function describedTable(descriptor: Descriptor, rows: readonly TidyRow[]): DatasetOutput {
	return { path: descriptor.name, descriptor, rows: sortedBy(rows, descriptor.primaryKey) };
}
