import { remembered, type Levels, type LevelsByYear } from './levels';

/**
 * How a key came by its shares in a fiscal year: `own`, figures of that year; `mean`, one figure for a period
 * of up to five years that holds the year; `carried`, the last own amounts moved on with another quantity of
 * each state; `held`, the shares of another year, unchanged.
 */
export type KeyBasis = 'own' | 'mean' | 'carried' | 'held';

/** What a national total is shared out by in one fiscal year. */
export interface KeyYear {
	readonly levels: Levels;
	/** The last year of the key's own figures behind it (the first, where an earlier year uses them). */
	readonly keyYear: number;
	readonly basis: KeyBasis;
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
		const basis = found === fiscalYear ? 'own' : 'held';
		return { levels: known(found) ?? [], keyYear: found, basis };
	};
}

/** A key with data of one year alone, held in every other; throws where a state is missing. */
export function fixed(levels: Levels | null, keyYear: number): Key {
	if (levels === null) throw new Error(`The key of ${keyYear} has a state missing.`);
	return (fiscalYear) => ({ levels, keyYear, basis: fiscalYear === keyYear ? 'own' : 'held' });
}

/** A key whose levels are one figure for the years `from` to `to`; held outside of them. */
export function ofPeriod(levels: Levels | null, from: number, to: number): Key {
	if (levels === null) throw new Error(`The key of ${from} to ${to} has a state missing.`);
	return (fiscalYear) => {
		const isInside = fiscalYear >= from && fiscalYear <= to;
		return { levels, keyYear: isInside ? fiscalYear : to, basis: isInside ? 'mean' : 'held' };
	};
}

/** A key that is carried on after its last own year: its figures from then on are told by that year. */
export function carriedAfter(key: Key, last: number): Key {
	return (fiscalYear) => {
		const year = key(fiscalYear);
		return fiscalYear <= last ? year : { ...year, keyYear: last, basis: 'carried' };
	};
}

/** One key up to a fiscal year, another from it on. */
export function switching(first: Key, from: number, second: Key): Key {
	return (fiscalYear) => (fiscalYear < from ? first(fiscalYear) : second(fiscalYear));
}

/** Years from a fiscal year to the last own figures of its key; a mean that holds the year counts as 1. */
export function ageOf({ keyYear, basis }: Omit<KeyYear, 'levels'>, fiscalYear: number): number {
	return basis === 'mean' ? 1 : Math.abs(fiscalYear - keyYear);
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
