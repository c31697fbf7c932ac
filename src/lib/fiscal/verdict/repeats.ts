import type { Column } from '../core/types';

/**
 * Dollars a person within which two figures are the same. Keys are held to ten-millionths of the nation, which
 * parts equal figures by up to 8 cents a person; those that differ do so by more than 2 dollars in some state.
 */
export const SAME_WITHIN = 1;

/** The figures of one specification in one year for all states; bands where they are to be the same too. */
export interface NamedFigures {
	readonly id: string;
	readonly figures: Column;
	readonly population: Column;
	readonly bands?: Column;
}

/**
 * For each set of figures the name of the first in the list that has the same in every state, within
 * `SAME_WITHIN` a person; its own name where none before it has. With the same net and band, a side can differ
 * only by rounding at the band's edge: that makes no second figure.
 */
export function firstWithSame(sets: readonly NamedFigures[]): ReadonlyMap<string, string> {
	const firsts: NamedFigures[] = [];
	return new Map(
		sets.map((own) => {
			const earlier = firsts.find((first) => haveSame(first, own));
			if (!earlier) firsts.push(own);
			return [own.id, earlier?.id ?? own.id];
		})
	);
}

function haveSame(first: NamedFigures, own: NamedFigures): boolean {
	return own.figures.every((value, position) => {
		const slack = SAME_WITHIN * (own.population[position] ?? 0);
		const areBandsSame = areSame(first.bands?.[position], own.bands?.[position], slack);
		return areBandsSame && areSame(first.figures[position], value, slack);
	});
}

function areSame(
	value: number | null | undefined,
	other: number | null | undefined,
	slack: number
): boolean {
	if (typeof value !== 'number' || typeof other !== 'number') return typeof value === typeof other;
	return Math.abs(value - other) <= slack;
}
