import { STATES, type StateCode } from '$lib/data/states';
import { isFromEarlierYear } from '../keys/key-dates';
import type { AccountYear, LineId } from '../types';

/** One counted line over all years: whole current dollars of a state and of the nation, in the order of the years. */
export interface StateLine {
	readonly line: LineId;
	readonly usd: readonly number[];
	readonly nation: readonly number[];
	/** Whether the key of the year is that of an earlier one. */
	readonly isHeld: readonly boolean[];
}

/** What one state pays and receives line by line, by the years of an account. */
export interface StateLines {
	readonly state: StateCode;
	readonly fiscalYears: readonly number[];
	readonly lines: readonly StateLine[];
}

/** The counted lines of one state; a line without any money in the nation in any year is left out. */
export function stateLinesOf(years: readonly AccountYear[], position: number): StateLines {
	const state = STATES[position]?.code;
	if (state === undefined) throw new Error(`No state at position ${position}.`);
	const ids = years[0]?.lines.map(({ line }) => line) ?? [];
	return {
		state,
		fiscalYears: years.map(({ fiscalYear }) => fiscalYear),
		lines: ids.flatMap((_, index) => lineAt(years, { index, position }))
	};
}

function lineAt(
	years: readonly AccountYear[],
	{ index, position }: { readonly index: number; readonly position: number }
): readonly StateLine[] {
	const cells = years.flatMap((year) => {
		const line = year.lines[index];
		return line ? [{ line, fiscalYear: year.fiscalYear }] : [];
	});
	const first = cells[0]?.line;
	const isEmpty = cells.every(({ line }) => line.total === 0);
	if (!first?.isCounted || isEmpty) return [];
	return [
		{
			line: first.line,
			usd: cells.map(({ line }) => line.usd[position] ?? 0),
			nation: cells.map(({ line }) => line.total),
			isHeld: cells.map(({ line, fiscalYear }) => isFromEarlierYear(line, fiscalYear))
		}
	];
}
