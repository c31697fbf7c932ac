import { positionOf, type StateCode } from '$lib/data/states';
import { accountOfDatasets, accountRows, ownAccountYear, ownAccountYears } from './account.server';
import {
	FIRST_RANGE_YEAR,
	rangeOf,
	surpriseOf,
	type MissQuestion,
	type Surprise
} from '$lib/fiscal/account/misses/past-misses';
import { replays, type Replays } from '$lib/fiscal/account/misses/replays';
import { transferLevels } from '$lib/fiscal/account/keys/transfer-levels';
import type { AccountYear, LineId } from '$lib/fiscal/account/types';
import { mapColumn, wholeDollars } from '$lib/fiscal/core/columns';
import type { ContextByYear } from '$lib/fiscal/core/context';
import type { NetRange } from '$lib/fiscal/core/types';

let made: ReadonlyMap<number, NetRange> | undefined;

/**
 * The range of past misses around each balance of our own account, by fiscal year from FY2019 on: computed at
 * the first call, the same object at later ones. In whole dollars per person: cents would say more than the
 * replayed years can tell.
 */
export function accountRanges(contexts: ContextByYear): ReadonlyMap<number, NetRange> {
	made ??= makeRanges(contexts);
	return made;
}

/** How far the last year of a line's figures moved a state in a year, beside the range told before it. */
export function accountSurprise(
	{ line, state, fiscalYear }: SurpriseWanted,
	contexts: ContextByYear
): Surprise {
	const year = ownAccountYear(fiscalYear);
	if (!year) throw new Error(`The account has no FY${fiscalYear}.`);
	return surpriseOf(questionOf(year, accountReplays(), contexts), line, positionOf(state));
}

/** Which line's newest figures, where and in which fiscal year. */
export interface SurpriseWanted {
	readonly line: LineId;
	readonly state: StateCode;
	readonly fiscalYear: number;
}

function makeRanges(contexts: ContextByYear): ReadonlyMap<number, NetRange> {
	const past = accountReplays();
	const years = ownAccountYears().filter(({ fiscalYear }) => fiscalYear >= FIRST_RANGE_YEAR);
	return new Map(
		years.map((year) => {
			const { low, high } = rangeOf(questionOf(year, past, contexts));
			const range = { low: mapColumn(low, wholeDollars), high: mapColumn(high, wholeDollars) };
			return [year.fiscalYear, range];
		})
	);
}

function questionOf(year: AccountYear, past: Replays, contexts: ContextByYear): MissQuestion {
	const context = contexts.get(year.fiscalYear);
	if (!context) throw new Error(`No population for fiscal year ${year.fiscalYear}.`);
	return { year, population: context.population, replays: past };
}

/** Every key of the account whose past can be made again, from the datasets. */
export function accountReplays(): Replays {
	const rows = accountRows();
	const { fiscalYears, totals } = accountOfDatasets();
	return replays({
		rows,
		transfers: transferLevels(rows.transfers),
		premiums: (fiscalYear) => totals['medicare-premiums'][fiscalYears.indexOf(fiscalYear)] ?? NaN
	});
}
