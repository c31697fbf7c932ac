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

/** A clump has this part of the votes at least: a lone figure far off is no clump. */
const LEAST_SHARE = 0.1;

/**
 * The clumps that weighted figures fall into, one or two, rising: two where a gap of half their width or more lies
 * between them and both have a tenth of the votes. Between two clumps there is no middle to tell. Empty without figures.
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
	const at = widestGap(rising.map(({ value }) => value));
	const [below, above] = [rising.slice(0, at), rising.slice(at)];
	if (below.length === 0 || above.length === 0) return [one];
	const two = [clump(below), clump(above)] as const;
	const gap = two[1].least - two[0].most;
	const isParted = gap >= GAP_SHARE * (one.most - one.least) && gap > 0;
	return isParted && two.every(({ share }) => share >= LEAST_SHARE) ? two : [one];
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
