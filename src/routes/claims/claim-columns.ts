import type { TableColumn } from '$lib/charts/kit/table';

/** A column of words in the files of the claims. */
export const text = (id: string, label: string): TableColumn => ({ id, label });

/** A column of parts of a whole, 0 to 1. */
export const share = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: String,
	decimals: 6
});
