import { group } from 'd3';
import type { StateCode } from '$lib/data/states';
import { claimGroups } from './claim-groups.server';

/** The claims about a state: how many, and which of them the list has first. */
export interface ClaimsOfState {
	readonly state: StateCode;
	readonly count: number;
	readonly first: string;
}

/** How many claims are about each state, most first, and which of them the list has first. */
export function claimsByState(): readonly ClaimsOfState[] {
	const cards = claimGroups().flatMap(({ claims }) => claims);
	const about = group(
		cards.flatMap(({ id, states }) => states.map((state) => ({ id, state }))),
		({ state }) => state
	);
	return [...about]
		.map(([state, claims]) => ({ state, count: claims.length, first: claims[0]?.id ?? '' }))
		.toSorted((a, b) => b.count - a.count);
}

/** The states besides one that most is said about, as in `claimsByState`. */
export function othersSpokenOf(but: StateCode): readonly ClaimsOfState[] {
	return claimsByState().filter(({ state, count }) => state !== but && count >= SPOKEN_OF);
}

/** So many claims about a state have it named where only some are. */
const SPOKEN_OF = 3;
