import { rampOf } from '$lib/charts/kit/ramp';
import { STATES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';

/** The states whose values are nearest to a state's own, the nearest first; none where it has no value. */
export function nearestTo(code: StateCode, values: Column, count: number): readonly StateCode[] {
	const own = valueOf(code, values);
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

function valueOf(code: StateCode, values: Column): number | null {
	return values[STATES.findIndex((state) => state.code === code)] ?? null;
}

/** As far apart as this, dollars per person, two balances still count as near: the outermost edge of the map's classes. */
export const NEAR =
	rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' }).edges.at(-1) ?? Infinity;

/** How far apart two balances are, in their own unit; `null` where one is missing. */
export function gapTo(other: number | null, own: number | null): number | null {
	return other === null || own === null ? null : Math.abs(other - own);
}
