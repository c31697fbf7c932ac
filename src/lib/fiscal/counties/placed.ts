import { mapColumn, presentIn, sumOf } from '../core/columns';
import type { Column } from '../core/types';
import type { CountyYear } from './types';

/**
 * Each county's part of all that was placed in the counties of its state; missing where the county's figure is,
 * and everywhere where nothing was placed or more was taken back than given. Below zero where awards were taken back.
 */
export function sharesOfPlaced(counties: Column): Column {
	const placed = sumOf(counties);
	return mapColumn(counties, (value) => (placed === null || placed <= 0 ? null : value / placed));
}

/** What of a state's money stands in none of its counties. */
export interface NotPlaced {
	readonly usd: number;
	/** The part of the state's total that it is. */
	readonly part: number;
	/** The state's total, dollars. */
	readonly whole: number;
}

/**
 * Dollars of a state that stand in none of its counties: its total less what they add up to; below zero where
 * the counties add up to more than the total that was published for the state. `null` where either is not known.
 */
export function notPlaced(counties: Column, stateTotal: number | null): NotPlaced | null {
	const placed = sumOf(counties);
	if (placed === null || stateTotal === null) return null;
	const usd = stateTotal - placed;
	return { usd, part: usd / stateTotal, whole: stateTotal };
}

/**
 * Dollars per resident of a state: what was placed in its counties, and its published total; `null` where the dollars
 * or the residents are not known.
 */
export function placedPerPerson({
	total,
	stateTotal,
	population
}: Pick<CountyYear, 'total' | 'stateTotal' | 'population'>) {
	const each = (usd: number | null) => (usd === null || !population ? null : usd / population);
	return { counties: each(sumOf(total)), state: each(stateTotal) };
}

/** The fewest counties that at least half of what was placed landed in; 0 where nothing was placed. */
export function countiesOfHalf(counties: Column): number {
	const half = (sumOf(counties) ?? 0) / 2;
	if (half <= 0) return 0;
	let sum = 0;
	const falling = [...presentIn(counties)].sort((a, b) => b - a);
	return falling.findIndex((value) => (sum += value) >= half) + 1;
}

/** The position of the largest figure, the first of several alike; -1 where there is none. */
export function largestOf(counties: Column): number {
	const most = Math.max(...presentIn(counties));
	return counties.indexOf(most);
}

/** A county that received something: its position, and its part of all that was placed. */
export interface PlacedCounty {
	readonly at: number;
	readonly part: number;
}

/** The counties that received something, the largest first; of several alike the first in order. */
export function fallingCounties(counties: Column): readonly PlacedCounty[] {
	const shares = sharesOfPlaced(counties);
	return counties
		.map((value, at) => ({ at, value: value ?? 0, part: shares[at] ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value)
		.map(({ at, part }) => ({ at, part }));
}

/** Dollars of one year beside those of another. */
export interface TwoYears {
	readonly now: Column;
	readonly then: Column;
	/** How many dollars of each year make one of the base year; `null` where that is not known. */
	readonly nowLevel: number | null;
	readonly thenLevel: number | null;
}

/**
 * What each county gets more in one year than in the other, in dollars of the one year, as its total is told; missing
 * where either is.
 */
export function realChanges({ now, then, nowLevel, thenLevel }: TwoYears): Column {
	return now.map((value, i) => {
		const before = then[i] ?? null;
		if (value === null || before === null || !nowLevel || !thenLevel) return null;
		return value - (before * nowLevel) / thenLevel;
	});
}
