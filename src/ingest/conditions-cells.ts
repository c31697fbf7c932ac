import type { RawRow } from './raw-table';

/** The marks of the publishers of conditions for a figure that is not there. */
const MISSING = ['NA'];

/** The cell as a number in the publisher's unit, or `null` where it is empty or marked as missing. */
export function numberOrMissing(raw: RawRow, column: string): number | null {
	return raw.isMissing(column, MISSING) ? null : raw.number(column);
}

/** The cell as whole dollars, or `null` where it is empty or marked as missing. */
export function dollarsOrMissing(raw: RawRow, column: string): number | null {
	return raw.dollarsOrMissing(column, 0, MISSING);
}
