import { positionOf, STATES, type StateCode } from '$lib/data/states';
import type { Column } from './types';

/** The states whose values are nearest to a state's own, the nearest first; none where it has no value. */
export function nearestTo(code: StateCode, values: Column, count: number): readonly StateCode[] {
	const own = values[positionOf(code)] ?? null;
	if (own === null) return [];
	return STATES.flatMap((other, i) => {
		const value = values[i] ?? null;
		return other.code === code || value === null
			? []
			: [{ code: other.code, apart: Math.abs(value - own) }];
	})
		.sort((a, b) => a.apart - b.apart)
		.slice(0, count)
		.map((other) => other.code);
}

/** How far apart two balances are, in their own unit; `null` where one is missing. */
export function gapTo(other: number | null, own: number | null): number | null {
	return other === null || own === null ? null : Math.abs(other - own);
}
