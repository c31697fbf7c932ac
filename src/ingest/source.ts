import type { Descriptor } from '../lib/data/descriptor';

/** A cell of a tidy table before it is written: `null` is an empty cell. */
export type Cell = string | number | null;

/** One tidy table with its descriptor, as a source hands it over. Columns are the descriptor's fields. */
export interface DatasetOutput {
	/** Path below `datasets/` without extension, as in `balances/tax-foundation`. */
	readonly path: string;
	readonly descriptor: Descriptor;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Reads a raw file by its path below the raw folder; throws where it is missing. */
export interface ReadRaw {
	(path: string, encoding?: 'utf8' | 'latin1'): string;
	/** The paths of all files below a folder, sorted; left out where only single files are at hand. */
	readonly list?: (folder: string) => readonly string[];
}

/** One publisher's files turned into tidy tables; pure but for the reading. */
export type Source = (readRaw: ReadRaw) => readonly DatasetOutput[];
