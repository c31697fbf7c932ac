import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { countOf, presentIn } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Column, YearView } from '$lib/fiscal/core/types';
import { listOf, shortNameOf } from './names';
import { ordinal, rankOfAll } from './ordinal';
import { onlyFound } from './partial-words';

/** Below this many states a rank is told with their number. */
const FEW = 49;

/** Where a state stands among all, and next to whom: "California ranks 43rd, between New York and Illinois". */
export function rankingTitle(view: YearView, state: StateCode): string {
	const name = shortNameOf(state);
	const position = positionOf(state);
	const rank = view.rank[position] ?? null;
	if (view.partial) return `${onlyFound(view.partial)}: no rank`;
	if (rank === null) {
		const status = view.status[position] ?? 'not-published';
		return `${name} has no rank in ${view.fiscalYear}: ${STATUS_WORDS[status]}`;
	}
	const count = countOf(view.rank);
	const place = count < FEW ? rankOfAll(rank, count) : ordinal(rank);
	const by = isRankedApart(view, position) ? ' dollar for dollar' : '';
	return `${name} ranks ${place}${by}${companyWords(view.rank, rank, state)}`;
}

/** Whether a state's rank as shown, dollar for dollar, is another than its rank against the others. */
export function isRankedApart({ rank, neutral }: YearView, position: number): boolean {
	return (rankOf(neutral)[position] ?? rank[position]) !== rank[position];
}

function companyWords(ranks: Column, rank: number, state: StateCode): string {
	if (countOf(ranks) === 1) return ', the only state with a figure';
	const level = statesAt(ranks, rank).filter((code) => code !== state);
	if (level.length > 2) return `, level with ${level.length} others`;
	if (level.length > 0) return `, level with ${listOf(level.map(shortNameOf))}`;
	return neighborWords(neighbor(ranks, rank, 'above'), neighbor(ranks, rank, 'below'));
}

function neighborWords(above: StateCode | null, below: StateCode | null): string {
	if (above && below) return `, between ${shortNameOf(above)} and ${shortNameOf(below)}`;
	if (above) return `, after ${shortNameOf(above)}`;
	return below ? `, before ${shortNameOf(below)}` : '';
}

function neighbor(ranks: Column, rank: number, where: 'above' | 'below'): StateCode | null {
	const isAbove = where === 'above';
	const others = presentIn(ranks).filter((other) => (isAbove ? other < rank : other > rank));
	if (others.length === 0) return null;
	const nearest = isAbove ? Math.max(...others) : Math.min(...others);
	return statesAt(ranks, nearest)[0] ?? null;
}

function statesAt(ranks: Column, rank: number): readonly StateCode[] {
	return STATE_CODES.filter((_, position) => ranks[position] === rank);
}
