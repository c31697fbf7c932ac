import { isStateCode, type StateCode } from '../lib/data/states';
import type { RawRow } from './raw-table';

/** The postal code in a cell; throws `RawError` where it is not one of the 51. */
export function stateIn(raw: RawRow, column = 'abbr'): StateCode {
	const code = raw.text(column);
	if (isStateCode(code)) return code;
	throw raw.fault(column, 'the postal code of a state or DC');
}

/** The postal code in a cell, or one of the further codes given; throws `RawError` where it is neither. */
export function areaIn<T extends string>(
	raw: RawRow,
	column: string,
	others: readonly T[]
): StateCode | T {
	const code = raw.text(column);
	return isStateCode(code) ? code : raw.oneOf(column, others);
}

/**
 * The rows of the 51 areas, those of the codes given left out; throws `RawError` at an area that is
 * neither, so that none is dropped unseen.
 */
export function rowsOfStates(
	rows: readonly RawRow[],
	column: string,
	leftOut: readonly string[]
): readonly RawRow[] {
	return rows.filter((raw) => {
		const code = raw.text(column);
		if (isStateCode(code)) return true;
		if (leftOut.includes(code)) return false;
		throw raw.fault(column, ['the postal code of a state or DC', ...leftOut].join(', or '));
	});
}
