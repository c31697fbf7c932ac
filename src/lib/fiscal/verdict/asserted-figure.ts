import { mean } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { figureAmongAll, multipleOf, type Trialed, type YearFinder } from './scores';
import type { Cell } from './types';
import { ballotOf, toleranceOf, valueOf, type Measure } from './values';

/**
 * What is told of one calculation beside what a part asserts: dollars (a person), negative where the state pays, or a
 * ratio; of a place among all states the rank, 1 the largest, the part of the national average per person, or the part
 * of the nation; or how many times another state's figure it is.
 */
export type AssertedMeasure = Measure | 'rank' | 'of-average' | 'share' | 'multiple';

/** Fiscal years from the first to the last. */
export interface YearSpan {
	readonly first: number;
	readonly last: number;
}

/** By what a part that measures something is tested: a place among all states, or the figure itself. */
export function assertedMeasure(
	{ test }: Pick<ClaimPartRow, 'test'>,
	measure: Measure
): AssertedMeasure {
	switch (test) {
		case 'largest':
			return 'rank';
		case 'above-average':
		case 'below-average':
			return 'of-average';
		case 'share-of-nation':
			return 'share';
		case 'multiple':
			return 'multiple';
		default:
			return measure;
	}
}

/**
 * The figure of one calculation that a part speaks of, by `assertedMeasure`. A balance is negative where the state
 * pays, whichever way the sentence says it. `null` where the calculation does not tell it, and of a place of the nation.
 */
export function assertedFigure(
	trialed: Trialed,
	part: ClaimPartRow,
	yearOf: YearFinder
): number | null {
	const isPlace = part.measure !== null && assertedMeasure(part, part.measure) !== part.measure;
	if (!isPlace) return signedValue(trialed.cell, part);
	if (part.state === 'US') return null;
	const year = yearOf(trialed);
	return part.test === 'multiple'
		? multipleOf(part, part.state, year)
		: figureAmongAll(part, part.state, year);
}

function signedValue(cell: Cell, part: ClaimPartRow): number | null {
	const side = part.measure === 'net' ? 'recipient' : part.side;
	return valueOf(cell, { ...part, side }, ballotOf(part));
}

/** Half the width of about even in one year, dollars; over several years it differs, and zero stands for it. */
export function bandIn(cells: readonly Cell[], { first, last }: YearSpan): number {
	if (first !== last) return 0;
	return cells.find(({ fiscalYear }) => fiscalYear === last)?.band ?? 0;
}

/** How far figures may lie from a stated one in the mean of the years, in the part's unit; 0 where no year tells. */
export function toleranceIn(
	cells: readonly Cell[],
	part: ClaimPartRow,
	{ first, last }: YearSpan
): number {
	const own = cells.filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last);
	return mean(own, (cell) => toleranceOf(cell, part)) ?? 0;
}
