import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { CollectionsRow } from '$lib/data/taxes';
import type { Key } from './key';
import { summedOver, type Levels, type LevelsByYear } from './levels';

/** First fiscal year in which collections of estate and gift tax are used. */
export const FIRST_ESTATE_COLLECTIONS = 1995;

/** FY1997 books districts of several states to one of them, so its rows are of no use. */
const UNUSABLE_YEAR = 1997;

/** Years whose sum splits the row that holds Maryland and D.C. together through FY1998. */
const CAPITAL_YEARS = [2003, 2004];

/** Years added up, since a few estates make a year. */
const WINDOW = [2, 1, 0];

/**
 * Estate and gift tax by the state of filing: the sum of the years in hand among three to the fiscal year;
 * where none of them is in hand, the last window that had one.
 */
export function estateKey(rows: readonly CollectionsRow[]): Key {
	const collected = collectedLevels(rows);
	return (fiscalYear) => {
		const last = lastWindow(collected, fiscalYear);
		const years = inWindow(collected, last);
		const keyYear = Math.max(...years);
		const basis = keyYear === fiscalYear ? 'own' : 'held';
		return { levels: summedOver(collected, years) ?? [], keyYear, basis };
	};
}

function inWindow(collected: LevelsByYear, fiscalYear: number): readonly number[] {
	return WINDOW.map((back) => fiscalYear - back).filter((year) => collected(year) !== null);
}

function lastWindow(collected: LevelsByYear, fiscalYear: number): number {
	for (let year = fiscalYear; year >= FIRST_ESTATE_COLLECTIONS; year -= 1) {
		if (inWindow(collected, year).length > 0) return year;
	}
	throw new Error(`No collections of estate and gift tax up to FY${fiscalYear}.`);
}

function collectedLevels(rows: readonly CollectionsRow[]): LevelsByYear {
	const cells = new Map<string, number | null>(
		rows.map((row) => [`${row.fiscal_year} ${row.area}`, estateAndGift(row)])
	);
	const cell = (fiscalYear: number, area: string) => cells.get(`${fiscalYear} ${area}`) ?? null;
	const known = new Map<number, Levels | null>();
	return (fiscalYear) => {
		if (fiscalYear === UNUSABLE_YEAR) return null;
		const found = known.get(fiscalYear);
		if (found !== undefined) return found;
		const levels = levelsIn(fiscalYear, cell);
		known.set(fiscalYear, levels);
		return levels;
	};
}

type Cell = (fiscalYear: number, area: string) => number | null;

function levelsIn(fiscalYear: number, cell: Cell): Levels | null {
	const joint = cell(fiscalYear, 'DC') === null;
	const values = STATE_CODES.map((state) =>
		joint && isSplit(state) ? splitOf(fiscalYear, state, cell) : cell(fiscalYear, state)
	);
	const present = values.filter((value) => value !== null);
	return present.length === values.length ? present : null;
}

function isSplit(state: StateCode): boolean {
	return state === 'DC' || state === 'MD';
}

/** The part of D.C. or Maryland in the row that holds both. */
function splitOf(fiscalYear: number, state: StateCode, cell: Cell): number | null {
	const both = cell(fiscalYear, 'MD');
	const sumOf = (area: string) =>
		CAPITAL_YEARS.reduce((sum, year) => sum + (cell(year, area) ?? 0), 0);
	const part = sumOf(state) / (sumOf('DC') + sumOf('MD'));
	return both === null ? null : both * part;
}

/** Estate and gift tax of one row in whole dollars: one column to FY2000, two after; `null` where neither is. */
function estateAndGift(row: CollectionsRow): number | null {
	if (row.estate_and_gift_usd !== null) return row.estate_and_gift_usd;
	const { estate_usd: estate, gift_usd: gift } = row;
	return estate === null || gift === null ? null : estate + gift;
}
