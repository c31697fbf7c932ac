import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Column } from './types';

/** A state with its value. */
export interface Extreme {
	readonly code: StateCode;
	readonly value: number;
}

/** The states at both ends of a year: received − paid, lowest and highest. */
export interface Extremes {
	readonly lowest: Extreme;
	readonly highest: Extreme;
}

/** The lowest and the highest of a column in the order of `STATES`; `null` where it has no figure. */
export function extremesOf(column: Column): Extremes | null {
	const present = STATE_CODES.flatMap((code, i) => {
		const value = column[i] ?? null;
		return value === null ? [] : [{ code, value }];
	}).toSorted((a, b) => a.value - b.value);
	const [lowest, highest] = [present[0], present.at(-1)];
	return lowest && highest ? { lowest, highest } : null;
}
