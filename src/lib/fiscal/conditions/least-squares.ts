import { sum } from 'd3';

/** One observation: what goes along, what is to be told by it, and its weight, above 0. */
export interface Observation {
	readonly xs: readonly number[];
	readonly y: number;
	readonly weight: number;
}

/** A weighted least-squares fit. */
export interface Fit {
	/** What one unit more of each x goes with, the others as they are. */
	readonly slopes: readonly number[];
	/** The fitted y at all x. */
	readonly at: (xs: readonly number[]) => number;
	/** The part of the weighted squares about the mean that the fit takes up, 0 to 1. */
	readonly share: number;
}

/** A part of a sum of squares that is left by rounding alone. */
const NO_MORE_THAN_ROUNDING = 1e-10;

/** Fits y by all x, each observation by its weight; `null` where an x does not vary or follows from the others. */
export function leastSquares(observations: readonly Observation[]): Fit | null {
	const means = meansOf(observations);
	const centered = observations.map(({ xs, y, weight }) => ({
		xs: xs.map((x, i) => x - (means.xs[i] ?? 0)),
		y: y - means.y,
		weight
	}));
	const slopes = means.xs.every((_, i) => varies(i, observations, centered))
		? solve(normalEquations(centered))
		: null;
	if (!slopes) return null;
	const rise = (xs: readonly number[]) => sum(xs, (x, i) => x * (slopes[i] ?? 0));
	const all = sum(centered, ({ y, weight }) => weight * y * y);
	const left = sum(centered, ({ xs, y, weight }) => weight * (y - rise(xs)) ** 2);
	return {
		slopes,
		at: (xs) => means.y + rise(xs.map((x, i) => x - (means.xs[i] ?? 0))),
		share: all === 0 ? 0 : 1 - left / all
	};
}

function meansOf(observations: readonly Observation[]) {
	const all = sum(observations, ({ weight }) => weight);
	const mean = (valueOf: (one: Observation) => number) =>
		sum(observations, (one) => one.weight * valueOf(one)) / all;
	const width = observations[0]?.xs.length ?? 0;
	return {
		y: mean(({ y }) => y),
		xs: Array.from({ length: width }, (_, i) => mean(({ xs }) => xs[i] ?? 0))
	};
}

/** Whether an x differs between observations by more than rounding. */
function varies(i: number, all: readonly Observation[], centered: readonly Observation[]): boolean {
	const size = (list: readonly Observation[]) =>
		sum(list, ({ xs, weight }) => weight * (xs[i] ?? 0) ** 2);
	return size(centered) > NO_MORE_THAN_ROUNDING * size(all);
}

/** One row for each x: its products with every x, and last with y. */
function normalEquations(centered: readonly Observation[]): readonly (readonly number[])[] {
	const width = centered[0]?.xs.length ?? 0;
	return Array.from({ length: width }, (_, i) => {
		const product = (otherOf: (one: Observation) => number) =>
			sum(centered, (one) => one.weight * (one.xs[i] ?? 0) * otherOf(one));
		const products = Array.from({ length: width }, (_, j) => product(({ xs }) => xs[j] ?? 0));
		return [...products, product(({ y }) => y)];
	});
}

/** Solves the equations of an x by taking it out of the ones below; `null` where it cannot be told apart. */
function solve(equations: readonly (readonly number[])[]): readonly number[] | null {
	const [first, ...rest] = equations;
	if (!first) return [];
	const [pivot = 0, ...others] = first;
	const reduced = rest.map(([head = 0, ...tail]) =>
		tail.map((value, i) => value - (head / pivot) * (others[i] ?? 0))
	);
	const hasMore = reduced.every(
		(row, i) => row[i] !== undefined && isLeft(row[i], rest[i]?.[i + 1])
	);
	const below = hasMore ? solve(reduced) : null;
	if (!below) return null;
	const known = sum(below, (slope, i) => slope * (others[i] ?? 0));
	return [((others.at(-1) ?? 0) - known) / pivot, ...below];
}

function isLeft(reduced: number, before = 0): boolean {
	return Math.abs(reduced) > NO_MORE_THAN_ROUNDING * Math.abs(before);
}
