import type { DatasetPath } from '$lib/data/registry';

/** A column of a table: its heading, and whether figures stand in it. */
export interface FactColumn {
	readonly label: string;
	readonly figure?: boolean;
}

/** A cell as printed, with a quieter second line where there is one. */
export interface FactCell {
	readonly text: string;
	readonly note?: string;
	/** Datasets that the text calls, each of which leads to its page. */
	readonly datasets?: readonly DatasetPath[];
	/** A source that ends the note, with the datasets that it calls. */
	readonly noteSource?: { readonly text: string; readonly datasets: readonly DatasetPath[] };
	/** Where the first cell of a row leads. */
	readonly href?: string;
}

/** A row; its first cell is its heading. */
export interface FactRow {
	readonly key: string | number;
	readonly cells: readonly FactCell[];
}

/** A row of plain texts. */
export function plainRow(key: string | number, texts: readonly string[]): FactRow {
	return { key, cells: texts.map((text) => ({ text })) };
}
