import { neighborsOf } from '$lib/data/geography';
import { positionOf, type StateCode } from '$lib/data/states';
import { rankOf } from '$lib/fiscal/core/rank';
import {
	CIRCUMSTANCES,
	circumstanceYears,
	type CircumstanceId
} from '$lib/ledger/circumstances.server';
import { nearestTo } from '$lib/fiscal/core/alike';
import { openingYear } from './own-years.server';

/** Another state with its balance against the national average, dollars per person. */
export interface BesideState {
	readonly code: StateCode;
	readonly neutral: number | null;
	readonly side: 'payer' | 'recipient' | 'even' | null;
	readonly rank: number | null;
}

/** What a state is like, beside the nation. */
export interface Circumstance {
	readonly id: CircumstanceId;
	readonly year: number;
	readonly state: number | null;
	/** The nation's; for its population, the sum. */
	readonly nation: number | null;
	readonly rank: number | null;
}

/** Neighbors whose ranks are named beside a state's own. */
const FOLLOWED = 2;

/** The neighbors with the most people; of a state that has none, the states nearest in balance. */
export function followedBeside(code: StateCode): readonly StateCode[] {
	const { view } = openingYear().shown;
	const people = (other: StateCode) => view.population[positionOf(other)] ?? 0;
	const neighbors = [...neighborsOf(code)].sort((a, b) => people(b) - people(a));
	return (neighbors.length > 0 ? neighbors : nearestTo(code, view.neutral, FOLLOWED)).slice(
		0,
		FOLLOWED
	);
}

/** A state as others name it beside themselves, by our own account in the year that the explorer opens with. */
export function besideOf(code: StateCode): BesideState {
	const { view, sides } = openingYear().shown;
	const i = positionOf(code);
	return {
		code,
		neutral: view.neutral[i] ?? null,
		side: sides.neutral[i] ?? null,
		rank: rankOf(view.neutral)[i] ?? null
	};
}

/** Persons, personal income per person, and residents of 65 and over, each in its newest year. */
export function circumstancesOf(code: StateCode): readonly Circumstance[] {
	const { year } = openingYear();
	const i = positionOf(code);
	const told = circumstanceYears().filter(({ fiscalYear }) => fiscalYear <= year);
	return CIRCUMSTANCES.flatMap((id) => {
		const newest = told.findLast((one) => one.id === id);
		if (!newest) return [];
		const { fiscalYear, values, rank, nation } = newest;
		return [{ id, year: fiscalYear, state: values[i] ?? null, nation, rank: rank[i] ?? null }];
	});
}
