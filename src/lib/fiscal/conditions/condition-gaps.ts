import { median, pairs } from 'd3';

/** Years that a series leaves out, both included. */
export interface Gap {
	readonly from: number;
	readonly to: number;
}

/** How many years usually lie between two years of a series; 1 where there are not two. */
export function usualStep(years: readonly number[]): number {
	return Math.floor(median(pairs(years), ([a, b]) => b - a) ?? 1);
}

/** Where a rising series leaves out more years than is usual in it: there its line breaks. */
export function gapsIn(years: readonly number[]): readonly Gap[] {
	const step = usualStep(years);
	return pairs(years)
		.filter(([a, b]) => b - a > step)
		.map(([a, b]) => ({ from: a + 1, to: b - 1 }));
}
