import { group } from 'd3';
import type { TransferRow } from '$lib/data/account-sources';
import { calendarLevels, remembered, type LevelsByYear } from './levels';

/** The levels of one line of BEA's table of transfers. */
export type TransferLevels = (line: string) => LevelsByYear;

/** BEA's transfers to persons, found by line. */
export function transferLevels(rows: readonly TransferRow[]): TransferLevels {
	const byLine = group(rows, (row) => String(row.line));
	return (line) => remembered(calendarLevels(byLine.get(line) ?? [], (row) => row.amount_usd));
}
