import { remembered, type Levels, type LevelsByYear } from './levels';

/** What a national total is shared out by in one fiscal year. */
export interface KeyYear {
	readonly levels: Levels;
	/** The last year of data behind it. */
	readonly keyYear: number;
	/** Whether it is taken from another year. */
	readonly isHeld: boolean;
}

/** What a national total is shared out by in each fiscal year. */
export type Key = (fiscalYear: number) => KeyYear;

/** How far from a fiscal year a key may be looked for. */
const REACH = 50;

/**
 * A key with data in some fiscal years: a year without data takes the nearest earlier year with data, or,
 * before the first of them, that first one.
 */
export function holding(levels: LevelsByYear): Key {
	const known = remembered(levels);
	return (fiscalYear) => {
		const found = nearestYear(known, fiscalYear);
		return { levels: known(found) ?? [], keyYear: found, isHeld: found !== fiscalYear };
	};
}

/** A key with data of one year alone, held in every other. */
export function fixed(levels: Levels | null, keyYear: number): Key {
	if (levels === null) throw new Error(`The key of ${keyYear} has a state missing.`);
	return (fiscalYear) => ({ levels, keyYear, isHeld: fiscalYear !== keyYear });
}

/** A key told as data of its own year, whatever year the fiscal year's figures are named by. */
export function dated(key: Key, keyYearOf: (found: number) => number): Key {
	return (fiscalYear) => {
		const year = key(fiscalYear);
		return { ...year, keyYear: keyYearOf(year.keyYear) };
	};
}

/** One key up to a fiscal year, another from it on. */
export function switching(first: Key, from: number, second: Key): Key {
	return (fiscalYear) => (fiscalYear < from ? first(fiscalYear) : second(fiscalYear));
}

function nearestYear(levels: LevelsByYear, fiscalYear: number): number {
	for (let back = 0; back <= REACH; back += 1) {
		if (levels(fiscalYear - back) !== null) return fiscalYear - back;
	}
	for (let ahead = 1; ahead <= REACH; ahead += 1) {
		if (levels(fiscalYear + ahead) !== null) return fiscalYear + ahead;
	}
	throw new Error(`No year near FY${fiscalYear} has a figure for every state.`);
}
