import type { Descriptor } from '../lib/data/descriptor';
import { sortedBy } from './raw-table';
import type { Cell, DatasetOutput } from './source';

/** One row of a tidy table before it is written. */
export type TidyRow = Readonly<Record<string, Cell>>;

/** A tidy table under its descriptor: the path is the descriptor's name, rows are sorted by its key. */
export function tidyTable(descriptor: Descriptor, rows: readonly TidyRow[]): DatasetOutput {
	return { path: descriptor.name, descriptor, rows: sortedBy(rows, descriptor.primaryKey) };
}
