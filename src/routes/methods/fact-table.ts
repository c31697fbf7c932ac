import type { DatasetPath } from '$lib/data/registry';
import { isStateCode } from '$lib/data/states';
import { isEstimateId } from '$lib/fiscal/estimates/estimates';
import { estimatePage } from '$lib/view/estimate-page';
import { yearPage } from '$lib/view/year-page';

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
	/** Where the first cell of a row leads, if not to what the row's key names. */
	readonly href?: string;
}

/** A row; its first cell is its heading. */
export interface FactRow {
	/** The state’s code, fiscal year or estimate that it is about, or a name of its own. */
	readonly key: string | number;
	readonly cells: readonly FactCell[];
}

/** The page of the state, fiscal year or estimate that a row is about; `null` of all other rows. */
export function pageOfRow({ key }: FactRow): `/${string}` | null {
	if (typeof key === 'number') return yearPage(key);
	if (isEstimateId(key)) return estimatePage(key);
	return isStateCode(key) ? `/states/${key.toLowerCase()}/` : null;
}

/** A row of plain texts. */
export function plainRow(key: string | number, texts: readonly string[]): FactRow {
	return { key, cells: texts.map((text) => ({ text })) };
}
