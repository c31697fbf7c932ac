import type { DisasterRow } from '$lib/data/account-sources';
import { isStateCode, positionOf, STATE_CODES } from '$lib/data/states';
import { holding, type Key } from './key';
import { onlyIn, remembered, type Levels, type LevelsByYear } from './levels';

/** Months over which public assistance and individual assistance of an incident are paid out, evenly. */
const PUBLIC_MONTHS = 60;
const INDIVIDUAL_MONTHS = 12;

const MONTHS_OF_YEAR = 12;

/** Months from the beginning of a calendar year to that of the fiscal year of the next: October is the tenth. */
const FISCAL_START = 9;

/** Disaster assistance by state: the key, and its dollars in the 51 areas by fiscal year. */
export interface DisasterAssistance {
	readonly key: Key;
	readonly located: (fiscalYear: number) => number;
}

/** Public assistance to governments, each incident spread over five years from its first month. */
export function publicAssistance(rows: readonly DisasterRow[]): DisasterAssistance {
	return spread(rows, PUBLIC_MONTHS, (row) => row.public_assistance_usd ?? 0);
}

/** Assistance to persons, each incident spread over a year from its first month. */
export function individualAssistance(rows: readonly DisasterRow[]): DisasterAssistance {
	return spread(rows, INDIVIDUAL_MONTHS, (row) => row.individual_assistance_usd ?? 0);
}

function spread(
	rows: readonly DisasterRow[],
	months: number,
	value: (row: DisasterRow) => number
): DisasterAssistance {
	const levels: LevelsByYear = remembered((fiscalYear) => {
		const sums = STATE_CODES.map(() => 0);
		for (const row of rows) {
			if (!isStateCode(row.area)) continue;
			const part = monthsInside(row.incident_start, months, fiscalYear) / months;
			const position = positionOf(row.area);
			sums[position] = (sums[position] ?? 0) + part * value(row);
		}
		return sums;
	});
	const total = (of: Levels) => of.reduce((sum, amount) => sum + amount, 0);
	const located = (fiscalYear: number) => total(levels(fiscalYear) ?? []);
	return { key: holding(onlyIn(levels, (fiscalYear) => located(fiscalYear) > 0)), located };
}

/** How many of the months from that of a day on fall into a fiscal year. */
function monthsInside(day: string, months: number, fiscalYear: number): number {
	const first = Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - 1;
	const start = (fiscalYear - 1) * MONTHS_OF_YEAR + FISCAL_START;
	const from = Math.max(first, start);
	const to = Math.min(first + months, start + MONTHS_OF_YEAR);
	return Math.max(0, to - from);
}
