import { group, max, min, sum } from 'd3';
import type { MakerId } from './makers';
import { balancesOf, type PartVerdict } from './part-verdict';
import type { Trial } from './trials';
import type { Specification } from './types';

/** One method behind a verdict; its years are one. */
export interface TriedMethod {
	readonly maker: MakerId;
	readonly specification: Specification;
	/** All methods that give the same figures. */
	readonly methods: readonly Specification[];
	/** Fiscal years it speaks for, rising. */
	readonly fiscalYears: readonly number[];
	/** Those among them that go against the sentence. */
	readonly againstYears: readonly number[];
	/** 1 bears it out, 0 does not, between: some of its years do, or it is about even. */
	readonly score: number;
	/** Its figures from least to most over the years; `null` where none is tested. */
	readonly figures: readonly [least: number, most: number] | null;
	/** The same of its balances, negative where a state pays; `null` where none is known. */
	readonly balances: PartVerdict['balances'];
	/** How far the nearest of its figures lies from what is stated; 0 within bounds, and where no figure is tested. */
	readonly miss: number;
	/** Whether it needs the tolerance in any of its years to bear the sentence out. */
	readonly isOnlyNear: boolean;
	/** How far its one figure is off then, negative where it falls short; `null` of several, and where it needs none. */
	readonly off: number | null;
}

/** The methods behind a verdict, in the order of the matrix. */
export function triedMethods({
	part,
	trials
}: Pick<PartVerdict, 'part' | 'trials'>): readonly TriedMethod[] {
	const byMethod = group(trials, ({ specification }) => specification.id);
	return [...byMethod.values()].map((own) => methodOf(own, part));
}

function methodOf(trials: readonly Trial[], part: PartVerdict['part']): TriedMethod {
	const [first] = trials;
	if (!first) throw new Error('A method without a trial.');
	const { maker, specification, methods } = first;
	const [least, most] = [min(trials, ({ value }) => value), max(trials, ({ value }) => value)];
	const isOnlyNear =
		trials.every(({ score }) => score === 1) && trials.some(({ reached }) => reached < 1);
	return {
		maker,
		specification,
		methods,
		fiscalYears: rising(trials.flatMap(({ fiscalYears }) => fiscalYears)),
		againstYears: rising(trials.flatMap(({ againstYears }) => againstYears)),
		score: sum(trials, ({ score }) => score) / trials.length,
		figures: least === undefined || most === undefined ? null : [least, most],
		balances: balancesOf(trials),
		miss: missOf(trials, part),
		isOnlyNear,
		off: isOnlyNear ? offOf(trials, part) : null
	};
}

/** Puts methods that bear a sentence out first, then those whose figure is nearest to what is stated. */
export function nearestFirst(a: TriedMethod, b: TriedMethod): number {
	return b.score - a.score || a.miss - b.miss;
}

function missOf(trials: readonly Trial[], part: PartVerdict['part']): number {
	const { bound, stated, low, high } = part;
	const [from, to] = {
		exact: [stated, stated],
		'at-least': [low, null],
		'up-to': [high, high],
		between: [low, high]
	}[bound ?? 'exact'];
	const misses = trials.flatMap(({ value }) =>
		value === null ? [] : Math.max(0, (from ?? value) - value, value - (to ?? value))
	);
	return min(misses) ?? 0;
}

function offOf(trials: readonly Trial[], part: PartVerdict['part']): number | null {
	const [only] = trials;
	const stated = part.bound === 'at-least' ? part.low : part.stated;
	const value = trials.length === 1 ? (only?.value ?? null) : null;
	return value === null || stated === null ? null : value - stated;
}

function rising(years: readonly number[]): readonly number[] {
	return [...new Set(years)].toSorted((a, b) => a - b);
}
