import { extentOf, type Extent } from '../kit/extent';

/** The even lines of a strip, on the scale of its values; `null` where one is not drawn. */
export interface StripLines {
	/** Solid. Break even: 0, or 1 for ratios; `null` where values have one side only. */
	readonly even: number | null;
	/** Dashed. The national average; `null` where it is not the same for all. */
	readonly average: number | null;
	/** The dashed line is where states break even, and the solid one their level with the deficit shared out. */
	readonly base?: 'plain' | 'neutral';
}

/** The lines that are drawn, lowest first. */
export function drawnLines({ even, average }: StripLines): readonly number[] {
	return [even, average].filter((line) => line !== null).sort((a, b) => a - b);
}

/** Share of the width kept free at both ends, and before the lowest line for its words. */
const AIR = 0.02;
const LINE_AIR = 0.18;

/** The scale of a strip: values but for outliers, with room for the words of the lowest line before it. */
export function stripExtent(values: Iterable<number | null>, lines: readonly number[]): Extent {
	const { low, high } = extentOf(values, lines);
	if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: 1 };
	const air = (high - low || Math.abs(high) || 1) * AIR;
	const top = high + air;
	const lowest = lines[0];
	if (lowest === undefined) return { low: low - air, high: top };
	return {
		low: Math.min(low - air, lowest - ((top - lowest) * LINE_AIR) / (1 - LINE_AIR)),
		high: top
	};
}
