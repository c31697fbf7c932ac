import { STATES, type StateCode } from '$lib/data/states';
import { ageOf, type KeyBasis } from '../keys/key';
import { oldestDate } from '../keys/key-dates';
import { lineOf } from './lines';
import type { AccountYear, KeyId, LineGroup, LineId, LineSide, LineYear } from '../types';

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
	/** The last own year of the key's oldest part; `null` for the key that follows from the taxes paid. */
	readonly key_year: number | null;
	/** How the oldest part came from those figures: own, mean, carried or held; empty without a key year. */
	readonly key_basis: KeyBasis | '';
	/** Years from the fiscal year to the key's, a mean that holds the year counting 1; `null` without a key year. */
	readonly key_age: number | null;
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
	'key_basis',
	'key_age',
	'counted'
];

/**
 * Every line of every state and year, by fiscal year, state and the order of `LINES`; `keyIn` says what a line goes by
 * in a year, where its own key has turned to another.
 */
export function accountLineRows(
	years: readonly AccountYear[],
	keyIn: KeyIn
): readonly AccountLineRow[] {
	return years.flatMap((year) => {
		const keys = year.lines.map((line) => keyIn(line, year.fiscalYear));
		return STATES.flatMap((_, position) => rowsOfState(year, keys, position));
	});
}

type KeyIn = (line: LineYear, fiscalYear: number) => KeyId;

/** Every line of one state in one year. */
function rowsOfState(
	year: AccountYear,
	keys: readonly KeyId[],
	position: number
): readonly AccountLineRow[] {
	const state = STATES[position]?.code;
	if (state === undefined) throw new Error(`No state at position ${position}.`);
	return year.lines.flatMap((line, at) => {
		if (line.total === 0) return [];
		const { side, group } = lineOf(line.line);
		return [
			{
				fiscal_year: year.fiscalYear,
				state,
				side,
				group,
				line: line.line,
				usd: line.usd[position] ?? 0,
				national_usd: line.total,
				key: keys[at] ?? line.key,
				...dateOf(line, year.fiscalYear),
				counted: line.isCounted ? 'yes' : 'no'
			}
		];
	});
}

function dateOf(line: LineYear, fiscalYear: number) {
	const date = oldestDate(line, fiscalYear);
	return {
		key_year: date?.keyYear ?? null,
		key_basis: date?.basis ?? '',
		key_age: date ? ageOf(date, fiscalYear) : null
	} as const;
}
