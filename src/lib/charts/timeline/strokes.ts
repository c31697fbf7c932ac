import { area, line } from 'd3';
import type { Domain } from '../kit/axis';
import type { Station } from './fill';
import { splitHeld, type Dot, type Run, type YearRange, type RangeLine } from './runs';

/** From years and values to pixels. */
export interface Scales {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
}

/** The strokes of one line: joined years, years with held shares, and years that stand alone. */
export interface Strokes {
	readonly firm: string;
	readonly held: string;
	readonly lone: string;
}

/** Draws runs as path data; a run of one year becomes a stroke without length, a dot with round ends. */
export function strokesOf(
	runs: readonly Run[],
	{ x, y }: Scales,
	held: readonly YearRange[] = []
): Strokes {
	const pen = line<Dot>(
		(dot) => x(dot.year),
		(dot) => y(dot.value)
	).digits(1);
	const draw = (pieces: readonly Run[]) => pieces.map((run) => pen([...run]) ?? '').join('');
	const split = runs.filter((run) => run.length > 1).map((run) => splitHeld(run, held));
	return {
		firm: draw(split.flatMap((pieces) => pieces.firm)),
		held: draw(split.flatMap((pieces) => pieces.held)),
		lone: draw(runs.filter((run) => run.length === 1))
	};
}

/** Short level strokes at years that stand alone: how an even line shows where nothing joins it. */
export function dashesOf(runs: readonly Run[], { x, y }: Scales): string {
	const lone = runs.filter((run) => run.length === 1).flat();
	return lone
		.map((dot) => `M${(x(dot.year) - DASH / 2).toFixed(1)} ${y(dot.value).toFixed(1)}h${DASH}`)
		.join('');
}

const DASH = 14;

/** The outline of a stretch between a line and its even line. */
export function fillPath(stations: readonly Station[], { x, y }: Scales): string {
	const shape = area<Station>(
		(station) => x(station.year),
		(station) => y(station.even),
		(station) => y(station.line)
	).digits(1);
	return shape([...stations]) ?? '';
}

/** The outline of a range where both its ends are known; a lone year has no width and is not drawn. */
export function rangePath(
	years: readonly number[],
	{ low, high }: RangeLine,
	{ x, y }: Scales
): string {
	const ends = years.map((year, i) => ({ year, low: low[i] ?? null, high: high[i] ?? null }));
	const shape = area<(typeof ends)[number]>(
		({ year }) => x(year),
		(end) => y(end.low ?? 0),
		(end) => y(end.high ?? 0)
	)
		.defined((end) => end.low !== null && end.high !== null)
		.digits(1);
	return shape(ends) ?? '';
}

/** Units of thin strokes from the lowest value of the axis to the highest. */
const HEIGHT = 1000;

/**
 * All other states in two paths, in units of their own (one year across, a thousandth of the axis down), so
 * that every drawing shares them and only `thinTransform` knows the size.
 */
export function thinStrokes(
	lines: readonly (readonly Run[])[],
	first: number,
	[low, high]: Domain
): { readonly joined: string; readonly lone: string } {
	const down = (value: number) => Math.round(((high - value) / (high - low)) * HEIGHT);
	const runs = lines.flat();
	const draw = (run: Run) => thinRun(run, first, down);
	return {
		joined: runs
			.filter((run) => run.length > 1)
			.map(draw)
			.join(''),
		lone: runs
			.filter((run) => run.length === 1)
			.map(draw)
			.join('')
	};
}

function thinRun(run: Run, first: number, down: (value: number) => number): string {
	const heights = run.map((dot) => down(dot.value));
	const start = `M${(run[0]?.year ?? first) - first} ${heights[0] ?? 0}`;
	const steps = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
	const moves = steps.map((step) => (step < 0 ? `1${step}` : `1 ${step}`));
	return moves.length > 0 ? `${start}l${moves.join(' ')}` : `${start}h0`;
}

/** Moves thin strokes into the plot of a drawing; wants scales that do not round, since it goes on from one year. */
export function thinTransform({ x, y }: Scales, first: number, [low, high]: Domain): string {
	const scaleX = x(first + 1) - x(first);
	const scaleY = (y(low) - y(high)) / HEIGHT;
	const numbers = [scaleX, 0, 0, scaleY, x(first), y(high)].map((n) => Number(n.toFixed(4)));
	return `matrix(${numbers.join(' ')})`;
}
