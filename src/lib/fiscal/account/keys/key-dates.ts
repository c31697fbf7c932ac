import { inFlagOrder } from '../../core/flags';
import type { Flag } from '../../core/types';
import { ageOf } from './key';
import type { AccountYear, KeyDate, LineYear } from '../types';

/** The part of a line's key that is farthest from the fiscal year; `null` for a key without dates. */
export function oldestDate({ dates }: Pick<LineYear, 'dates'>, fiscalYear: number): KeyDate | null {
	return dates.reduce<KeyDate | null>(
		(oldest, date) =>
			oldest === null || ageOf(date, fiscalYear) > ageOf(oldest, fiscalYear) ? date : oldest,
		null
	);
}

/** Whether a counted line with money in it is shared out, in part at least, by figures of an earlier year. */
export function isFromEarlierYear(line: LineYear, fiscalYear: number): boolean {
	return isInUse(line) && line.dates.some(({ keyYear }) => keyYear < fiscalYear);
}

/** From which years figures are carried to a year one way, rising, and whether by the growth of another figure. */
export interface Carried {
	readonly years: readonly number[];
	readonly byGrowth: boolean;
}

/** What is carried back to a year from later ones, and on to it from earlier ones. */
export interface CarriedBothWays {
	readonly back: Carried;
	readonly forward: Carried;
}

/** The years from which figures of a year's lines with money are carried, held or moved by growth. */
export function carriedTo({
	fiscalYear,
	lines
}: Pick<AccountYear, 'fiscalYear' | 'lines'>): CarriedBothWays {
	const dates = lines.filter(isInUse).flatMap((line) => line.dates);
	const moved = dates.filter(({ basis }) => basis === 'held' || basis === 'carried');
	const from = (some: readonly KeyDate[]): Carried => ({
		years: [...new Set(some.map(({ keyYear }) => keyYear))].sort((a, b) => a - b),
		byGrowth: some.some(({ basis }) => basis === 'carried')
	});
	return {
		back: from(moved.filter(({ keyYear }) => keyYear > fiscalYear)),
		forward: from(moved.filter(({ keyYear }) => keyYear < fiscalYear))
	};
}

/** Whether a line of the year is counted and has money. */
function isInUse(line: LineYear): boolean {
	return line.isCounted && line.total !== 0;
}

/** What a reader must know of an account's year: keys of other years, relief, loan re-estimates. */
export function flagsOf(fiscalYear: number, lines: readonly LineYear[]): readonly Flag[] {
	const used = lines.filter(isInUse);
	const bases = new Set(used.flatMap(({ dates }) => dates.map(({ basis }) => basis)));
	const flags: Flag[] = [];
	if (bases.has('held') || bases.has('carried')) flags.push('key-held');
	if (bases.has('carried')) flags.push('key-carried');
	if (bases.has('mean')) flags.push('period-mean');
	if (RELIEF_YEARS.includes(fiscalYear) && has(used, 'coronavirus-payments')) flags.push('covid');
	if (fiscalYear === RE_ESTIMATE_YEAR && has(used, 'students')) flags.push('credit-re-estimate');
	return inFlagOrder(flags);
}

const RELIEF_YEARS: readonly number[] = [2020, 2021];

/** The fiscal year whose students line is mostly a re-estimate of what loans cost. */
const RE_ESTIMATE_YEAR = 2022;

function has(lines: readonly LineYear[], id: LineYear['line']): boolean {
	return lines.some(({ line }) => line === id);
}
