import { STATE_CODES, STATES, type StateCode } from '$lib/data/states';
import { presentIn } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { ESTIMATES } from '../estimates/estimates';
import { yearIn } from '../estimates/estimate-year';
import type { Column, EstimateId, EstimateSeries, EstimateYear } from '../core/types';

/** How well two accounts of the same year agree on one side, over the 50 states. */
export interface SideAgreement {
	/** Correlation of the two, 1 where they rank and space states alike. */
	readonly correlation: number;
	/** Mean absolute difference in dollars per person. */
	readonly meanDifference: number;
}

/** A state's difference: the account less the published figure, dollars per person, both against their average. */
export interface StateDifference {
	readonly state: StateCode;
	readonly paid: number | null;
	readonly received: number | null;
	readonly net: number;
}

/** The account beside one published estimate in one fiscal year, net shared out per person on both sides. */
export interface YearAgreement {
	readonly estimate: EstimateId;
	readonly fiscalYear: number;
	/** States compared: those of the 50 with a figure in both. */
	readonly states: number;
	readonly net: SideAgreement;
	/** `null` where the published estimate has only balances. */
	readonly paid: SideAgreement | null;
	readonly received: SideAgreement | null;
	/** Every state compared, the largest difference first. */
	readonly differences: readonly StateDifference[];
}

/** Fewer states than this are no comparison. */
const FEWEST_STATES = 40;

/**
 * The account held against every published estimate that covers the states, year by year. D.C. is left out,
 * as most estimates leave it out. Every side is taken as dollars per person less the average of the states
 * compared, so that what the two leave out of the nation's money does not count as a difference.
 */
export function agreements(
	account: EstimateSeries,
	published: readonly EstimateSeries[],
	contexts: ContextByYear
): readonly YearAgreement[] {
	return published
		.filter(({ estimate }) => estimate !== account.estimate && !isBooked(estimate))
		.flatMap((series) =>
			series.years.flatMap((year) => {
				const own = yearIn(account, year.fiscalYear);
				const population = contexts.get(year.fiscalYear)?.population;
				if (!own || !population) return [];
				return agreementOf({ estimate: series.estimate, own, year, population }) ?? [];
			})
		);
}

/** Collections by filing state are no estimate of who pays. */
function isBooked(estimate: EstimateId): boolean {
	return ESTIMATES.some(({ id, incidence }) => id === estimate && incidence === 'booked');
}

interface Pair {
	readonly estimate: EstimateId;
	readonly own: EstimateYear;
	readonly year: EstimateYear;
	readonly population: Column;
}

function agreementOf({ estimate, own, year, population }: Pair): YearAgreement | null {
	const pairOf = (side: 'net' | 'paid' | 'received') =>
		relativePair(own[side], year[side], population);
	const net = pairOf('net');
	if (countIn(net) < FEWEST_STATES) return null;
	const paid = pairOf('paid');
	const received = pairOf('received');
	return {
		estimate,
		fiscalYear: year.fiscalYear,
		states: countIn(net),
		net: sideOf(net),
		paid: countIn(paid) < FEWEST_STATES ? null : sideOf(paid),
		received: countIn(received) < FEWEST_STATES ? null : sideOf(received),
		differences: differencesOf({ net, paid, received })
	};
}

/**
 * One side of the account held against a count that has no other side, dollars of the same year in both;
 * `null` where a state of the 50 has no figure.
 */
export function wholeSideAgreement(
	own: Column,
	published: Column,
	population: Column
): SideAgreement | null {
	const pair = relativePair(own, published, population);
	return countIn(pair) < STATE_CODES.length - 1 ? null : sideOf(pair);
}

/** Two columns of dollars held against each other over the states of the 50 that have a figure in both. */
export function sideAgreement(own: Column, published: Column, population: Column): SideAgreement {
	return sideOf(relativePair(own, published, population));
}

/** Dollars per person against the average: ours, theirs; `null` for a state that is not compared. */
interface RelativePair {
	readonly own: Column;
	readonly published: Column;
}

function relativePair(own: Column, published: Column, population: Column): RelativePair {
	const isCompared = STATE_CODES.map(
		(state, i) =>
			state !== 'DC' &&
			(own[i] ?? null) !== null &&
			(published[i] ?? null) !== null &&
			(population[i] ?? 0) > 0
	);
	const relative = (column: Column) => againstAverage(column, population, isCompared);
	return { own: relative(own), published: relative(published) };
}

/**
 * Dollars per person of the states that are compared, less the average of all of them together; `null` for the others.
 */
export function againstAverage(
	column: Column,
	population: Column,
	isCompared: readonly boolean[]
): Column {
	const kept = (values: Column) => values.map((value, i) => (isCompared[i] ? value : null));
	const sum = (values: Column) => presentIn(kept(values)).reduce((all, value) => all + value, 0);
	const average = sum(column) / sum(population);
	return kept(column).map((value, i) =>
		value === null ? null : value / (population[i] ?? 1) - average
	);
}

function countIn({ own }: RelativePair): number {
	return presentIn(own).length;
}

function sideOf({ own, published }: RelativePair): SideAgreement {
	const ours = presentIn(own);
	const theirs = presentIn(published);
	const distances = ours.map((value, i) => Math.abs(value - (theirs[i] ?? 0)));
	return {
		correlation: correlationOf(ours, theirs),
		meanDifference: meanOf(distances)
	};
}

/** Pearson's correlation of two lists of the same length. */
export function correlationOf(left: readonly number[], right: readonly number[]): number {
	const centre = (values: readonly number[]) => {
		const mean = meanOf(values);
		return values.map((value) => value - mean);
	};
	const [a, b] = [centre(left), centre(right)];
	const product = (one: readonly number[], other: readonly number[]) =>
		one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
	return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** The plain mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Sides = Readonly<Record<'net' | 'paid' | 'received', RelativePair>>;

function differencesOf(sides: Sides): readonly StateDifference[] {
	const difference = ({ own, published }: RelativePair, i: number) => {
		const [ours, theirs] = [own[i] ?? null, published[i] ?? null];
		return ours === null || theirs === null ? null : ours - theirs;
	};
	return STATES.flatMap(({ code }, i) => {
		const net = difference(sides.net, i);
		if (net === null) return [];
		return [
			{
				state: code,
				net,
				paid: difference(sides.paid, i),
				received: difference(sides.received, i)
			}
		];
	}).sort((a, b) => Math.abs(b.net) - Math.abs(a.net));
}
