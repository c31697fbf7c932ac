import { sum } from 'd3';

/** Figures that lie together, least and most, with their part of the votes. */
export interface Clump {
	readonly least: number;
	readonly most: number;
	/** From 0 to 1. */
	readonly share: number;
}

/** A gap that is this part of the whole width or more parts two clumps. */
const GAP_SHARE = 0.5;

/** The same of the gap from the last figure below zero to the first above: on which side a state is, is what is asked. */
const GAP_SHARE_AT_ZERO = 0.25;

/** A clump has this part of the votes at least: a lone figure far off is no clump. */
const LEAST_SHARE = 0.1;

/**
 * The clumps that weighted figures fall into, one or two, rising: two where a gap of a quarter of their width or more
 * parts those below zero from those above, or else a gap of half their width any two, and both have a tenth of the
 * votes. Between two clumps there is no middle to tell. Empty without figures.
 */
export function clumpsOf(
	figures: readonly { readonly value: number; readonly weight: number }[]
): readonly Clump[] {
	const rising = figures.toSorted((a, b) => a.value - b.value);
	const all = sum(rising, ({ weight }) => weight);
	const clump = (own: typeof rising): Clump => ({
		least: own[0]?.value ?? NaN,
		most: own.at(-1)?.value ?? NaN,
		share: sum(own, ({ weight }) => weight) / all
	});
	if (rising.length === 0) return [];
	const one = clump(rising);
	const width = one.most - one.least;
	const partedAt = (at: number, gapShare: number): readonly Clump[] | null => {
		if (at <= 0) return null;
		const two = [clump(rising.slice(0, at)), clump(rising.slice(at))] as const;
		const gap = two[1].least - two[0].most;
		const isParted = gap > 0 && gap >= gapShare * width;
		return isParted && two.every(({ share }) => share >= LEAST_SHARE) ? two : null;
	};
	const values = rising.map(({ value }) => value);
	const atZero = values.includes(0) ? 0 : values.findIndex((value) => value > 0);
	return partedAt(atZero, GAP_SHARE_AT_ZERO) ?? partedAt(widestGap(values), GAP_SHARE) ?? [one];
}

/** The place of the figure that follows the widest gap; 0 where there is none. */
function widestGap(rising: readonly number[]): number {
	return rising.reduce(
		(widest, value, at) =>
			at > 0 && value - (rising[at - 1] ?? value) > widest.gap
				? { at, gap: value - (rising[at - 1] ?? value) }
				: widest,
		{ at: 0, gap: 0 }
	).at;
}
