import type { Column } from '$lib/fiscal/core/types';

/** One value of a line in a fiscal year, in the unit of the measure. */
export interface Dot {
	readonly year: number;
	readonly value: number;
}

/** Values of years that follow each other without a gap: what one stroke may join. */
export type Run = readonly Dot[];

/** A line broken where a value is missing, where the years leave a gap, and where one edition follows another. */
export function runsOf(
	years: readonly number[],
	values: Column,
	editions: readonly string[] = []
): readonly Run[] {
	const runs: Dot[][] = [];
	years.forEach((year, i) => {
		const value = values[i] ?? null;
		if (value === null) return;
		const run = runs.at(-1);
		const isNext = run?.at(-1)?.year === year - 1 && editions[i] === editions[i - 1];
		if (run && isNext) run.push({ year, value });
		else runs.push([{ year, value }]);
	});
	return runs;
}

/** Fiscal years from one to another, both included. */
export interface YearRange {
	readonly from: number;
	readonly to: number;
}

/** The stretches of a run between two held years, and the rest; both keep the years where they meet. */
export interface HeldSplit {
	readonly firm: readonly Run[];
	readonly held: readonly Run[];
}

/** Splits a run where its figures rest on shares held at an earlier year's; a run of one dot is firm. */
export function splitHeld(run: Run, ranges: readonly YearRange[]): HeldSplit {
	if (run.length < 2 || ranges.length === 0) return { firm: [run], held: [] };
	const isHeld = (dot: Dot) => ranges.some(({ from, to }) => dot.year >= from && dot.year <= to);
	const pieces: { readonly held: boolean; readonly dots: Dot[] }[] = [];
	run.slice(1).forEach((dot, i) => {
		const before = run[i] ?? dot;
		const held = isHeld(before) && isHeld(dot);
		const piece = pieces.at(-1);
		if (piece?.held === held) piece.dots.push(dot);
		else pieces.push({ held, dots: [before, dot] });
	});
	const dotsOf = (held: boolean) => pieces.filter((p) => p.held === held).map((p) => p.dots);
	return { firm: dotsOf(false), held: dotsOf(true) };
}

/** The range of past misses around the chosen state's line, one value of each for each year of the axis. */
export interface RangeLine {
	readonly low: Column;
	readonly high: Column;
}
