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
