import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { capital } from '$lib/words/capital';

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

/** What the columns of both ends are headed. */
export interface EndHeads {
	readonly lowest: string;
	readonly highest: string;
}

/** "Paid most" and "Received most": where some state at an end, or every one, stands on the other side, so it says. */
export function endHeads(ends: readonly Extremes[]): EndHeads {
	return {
		lowest: headOf(
			ends.map(({ lowest }) => lowest.value > 0),
			'Paid most',
			'received least'
		),
		highest: headOf(
			ends.map(({ highest }) => highest.value < 0),
			'Received most',
			'paid least'
		)
	};
}

function headOf(areTurned: readonly boolean[], own: string, turned: string): string {
	if (!areTurned.includes(true)) return own;
	if (areTurned.includes(false)) return `${own}, or ${turned}`;
	return capital(turned);
}
