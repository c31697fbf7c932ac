import { mapColumn, presentIn } from './columns';
import type { Column } from './types';

/** Rank of each figure, 1 = highest; ties share a rank and the next is left out; missing stays missing. */
export function rankOf(column: Column): Column {
	const falling = [...presentIn(column)].sort((a, b) => b - a);
	const ranks = new Map<number, number>();
	falling.forEach((value, place) => {
		if (!ranks.has(value)) ranks.set(value, place + 1);
	});
	return mapColumn(column, (value) => ranks.get(value) ?? null);
}
