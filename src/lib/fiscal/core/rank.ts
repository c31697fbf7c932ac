import { mapColumn, presentIn } from './columns';
import type { Column, YearView } from './types';

/** Rank of each figure, 1 = highest; ties share a rank and the next is left out; missing stays missing. */
export function rankOf(column: Column): Column {
	const falling = [...presentIn(column)].sort((a, b) => b - a);
	const ranks = new Map<number, number>();
	falling.forEach((value, place) => {
		if (!ranks.has(value)) ranks.set(value, place + 1);
	});
	return mapColumn(column, (value) => ranks.get(value) ?? null);
}

/** Whether a state's rank as shown, dollar for dollar, is another than its rank against the others. */
export function isRankedApart({ rank, neutral }: YearView, position: number): boolean {
	return (rankOf(neutral)[position] ?? rank[position]) !== rank[position];
}
