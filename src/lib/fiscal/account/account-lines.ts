import { STATES, type StateCode } from '$lib/data/states';
import { lineOf } from './lines';
import type { AccountYear, LineGroup, LineId, LineSide } from './types';

/**
 * One line of one state in one fiscal year: whole current dollars (negative where fees and offsets exceed
 * outlays), the key it was shared out by and the last year of data behind that key. A line without any money
 * in the nation that year has no rows.
 */
export interface AccountLineRow {
	readonly fiscal_year: number;
	readonly state: StateCode;
	readonly side: LineSide;
	readonly group: LineGroup;
	readonly line: LineId;
	readonly usd: number;
	readonly national_usd: number;
	readonly key: string;
	/** `null` for the key that follows from the taxes of the account itself. */
	readonly key_year: number | null;
	readonly key_held: 'yes' | 'no';
	readonly counted: 'yes' | 'no';
}

/** The columns of `AccountLineRow` in the order of the file. */
export const ACCOUNT_LINE_COLUMNS: readonly (keyof AccountLineRow)[] = [
	'fiscal_year',
	'state',
	'side',
	'group',
	'line',
	'usd',
	'national_usd',
	'key',
	'key_year',
	'key_held',
	'counted'
];

/** Every line of every state and year, by fiscal year, state and the order of `LINES`. */
export function accountLineRows(years: readonly AccountYear[]): readonly AccountLineRow[] {
	return years.flatMap((year) => STATES.flatMap((_, position) => rowsOfState(year, position)));
}

/** Every line of one state in one year. */
export function rowsOfState(year: AccountYear, position: number): readonly AccountLineRow[] {
	const state = STATES[position]?.code;
	if (state === undefined) throw new Error(`No state at position ${position}.`);
	return year.lines
		.filter((line) => line.total !== 0)
		.map((line) => {
			const { side, group } = lineOf(line.line);
			return {
				fiscal_year: year.fiscalYear,
				state,
				side,
				group,
				line: line.line,
				usd: line.usd[position] ?? 0,
				national_usd: line.total,
				key: line.key,
				key_year: line.key === 'tax-share' ? null : line.keyYear,
				key_held: line.isHeld ? 'yes' : 'no',
				counted: line.isCounted ? 'yes' : 'no'
			};
		});
}
