import type { StateCode } from '$lib/data/states';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	dollarsOf,
	isInDollars,
	measureOf,
	ruleOf,
	scaleOf,
	settle,
	unitOf,
	type ChoiceInYear
} from '$lib/fiscal/measures/measures';
import { entryYears, isReport, isSameEntry, REVISER } from '$lib/fiscal/estimates/editions';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { hasLocalPrices, LOCAL_PRICE_YEARS } from '$lib/fiscal/core/prices';
import type { Choice, DollarsId, MeasureId, ScaleId } from '$lib/fiscal/core/types';
import {
	nearest,
	optionField,
	readAddress,
	writeAddress,
	yearField,
	type Field,
	type Fields,
	type Query
} from './address';
import { yearRanges } from '$lib/words/year-ranges';
import { listOf } from '$lib/words/names';
import {
	estimateField,
	followedField,
	pick,
	yearNote,
	type Following,
	type YearsOf
} from './selection';

/** All that a reader of the comparison has chosen: what its address says. */
export interface Comparison extends ChoiceInYear, Following {
	/** The year that the slope starts from; it leads to the year of the choice. */
	readonly from: number;
	/** The year that the sum over years starts with. */
	readonly start: number;
}

/** A comparison read from an address, and in words what could not be read. */
export interface ComparisonReading {
	readonly comparison: Comparison;
	readonly notes: readonly string[];
}

/** The states that are compared where the address names none: the four with the most people. */
export const USUAL_STATES: readonly StateCode[] = ['CA', 'TX', 'NY', 'FL'];

/** The fields of the address. */
function fieldsOf(yearsOf: YearsOf, query?: Query): Fields<Comparison> {
	const fieldOf = (key: YearKey) =>
		yearField<Comparison>((known) => usualYear(key, known, yearsOf), yearNote);
	return {
		states: followedField(USUAL_STATES),
		estimate: estimateField(yearsOf, query),
		measure: optionField('measure', MEASURES, 'net'),
		scale: SCALE,
		dollars: DOLLARS_FIELD,
		deficit: optionField('deficit', DEFICIT_RULES, 'none'),
		interest: optionField('interest', INTERESTS, 'left-out'),
		year: fieldOf('year'),
		from: fieldOf('from'),
		start: fieldOf('start')
	};
}

/** The years of an estimate that have figures in the dollars chosen: those at prices of each state begin late. */
export function yearsWithFigures(
	{ estimate, dollars }: Pick<Comparison, 'estimate' | 'dollars'>,
	yearsOf: YearsOf
): readonly number[] {
	const { all } = yearsOf(estimate);
	return dollars === 'local' ? all.filter(hasLocalPrices) : all;
}

/** The year that a slope starts from where nobody has chosen one: the first, or from that one the newest. */
function usualFrom(all: readonly number[], year: number): number {
	const first = all[0] ?? year;
	return first === year ? (all.at(-1) ?? year) : first;
}

/** The first year from which on an estimate has every year: a year that it lacks breaks off a sum from before it. */
function firstSummed(all: readonly number[]): number {
	return all.findLast((year, i) => all[i - 1] !== year - 1) ?? 0;
}

/** The years of a comparison, and what a note calls each. */
const YEAR_WORDS = {
	year: 'the year',
	from: '“Compared with”',
	start: 'the start of the sum'
} as const;

type YearKey = keyof typeof YEAR_WORDS;

const YEAR_KEYS: readonly YearKey[] = ['year', 'from', 'start'];

/** Choices that a measure had no place for, and years that an estimate does not have, until one has. */
export type Kept = Partial<Pick<Comparison, 'deficit' | 'scale' | 'dollars' | YearKey>>;

/** A change asked for, and what earlier ones left aside. */
export interface Change {
	readonly before: Comparison;
	readonly after: Comparison;
	readonly kept: Kept;
}

/** What a change leads to: the comparison, what it had to leave aside, and what is said of both. */
export interface Changed {
	readonly comparison: Comparison;
	readonly kept: Kept;
	readonly notes: readonly string[];
}

/**
 * The comparison after a change: years that the estimate has, options that can be combined. What another measure
 * has no place for, and a year that another estimate does not have, is left aside,
 * which a note says, and comes back with the first that has.
 */
export function changedComparison({ before, after, kept }: Change, yearsOf: YearsOf): Changed {
	const asked = withKeptYears({ before, after, kept });
	const settled = settledComparison(before, asked, yearsOf);
	const moved = movedYears({ before, after: asked, kept }, settled, yearsOf);
	const { deficit, scale, dollars } = kept;
	const options: Kept = {
		...(deficit && { deficit }),
		...(scale && { scale }),
		...(dollars && { dollars })
	};
	if (before.measure === settled.measure) {
		return { comparison: settled, kept: { ...options, ...moved.kept }, notes: moved.notes };
	}
	const wanted: Kept = { ...pickKept(before), ...options };
	const comparison = settledComparison(settled, { ...settled, ...wanted }, yearsOf);
	const left = leftAside(wanted, comparison);
	return {
		comparison,
		kept: { ...(isInDollars(comparison) ? left : wanted), ...moved.kept },
		notes: [...notesOnLeft(left, comparison), ...moved.notes]
	};
}

/** What a change asks for; one that takes another estimate is asked for the year that the reader had chosen. */
export function askedComparison(
	before: Comparison,
	kept: Kept,
	change: (wanted: Comparison) => Comparison
): Comparison {
	const plain = change(before);
	const { year } = kept;
	if (year === undefined || isSameEntry(plain.estimate, before.estimate)) return plain;
	return change({ ...before, year });
}

/** Whether a change may bring years that there were not, or take some away. */
function changesYears({ before, after }: Change): boolean {
	return before.estimate !== after.estimate || before.dollars !== after.dollars;
}

/** The change with the years in it that the reader had chosen before an estimate did not have them. */
function withKeptYears(change: Change): Comparison {
	const { before, after, kept } = change;
	if (!changesYears(change)) return after;
	const again = YEAR_KEYS.flatMap((key) => {
		const year = kept[key];
		return year !== undefined && after[key] === before[key] ? [[key, year] as const] : [];
	});
	return { ...after, ...Object.fromEntries(again) };
}

/**
 * Years of a change that another one has to stand for: those that were chosen are kept, and told. So is the year where
 * nobody had chosen it and the estimate does not have it.
 */
function movedYears(
	change: Change,
	settled: Comparison,
	yearsOf: YearsOf
): Pick<Changed, 'kept' | 'notes'> {
	const { before, after, kept } = change;
	if (!changesYears(change)) {
		const same = YEAR_KEYS.filter((key) => kept[key] !== undefined && after[key] === before[key]);
		return { kept: Object.fromEntries(same.map((key) => [key, kept[key]])), notes: [] };
	}
	const moved = YEAR_KEYS.filter((key) => settled[key] !== after[key]);
	const chosen = moved.filter((key) => !isUnmoved(key, [before, after], yearsOf));
	const isMissing = (key: YearKey) => !yearsOf(settled.estimate).all.includes(after[key]);
	const told = moved.filter(
		(key) =>
			kept[key] !== after[key] && (chosen.includes(key) || (key === 'year' && isMissing(key)))
	);
	return {
		kept: Object.fromEntries(chosen.map((key) => [key, after[key]])),
		notes: told.length === 0 ? [] : [movedWords({ told, chosen, after, settled }, yearsOf)]
	};
}

interface Moved {
	readonly told: readonly YearKey[];
	/** Those of them that a reader had chosen. */
	readonly chosen: readonly YearKey[];
	readonly after: Comparison;
	readonly settled: Comparison;
}

/** "Tax Foundation 2007 has FY1981–2005: the start of the sum moved to FY2005. FY2012 returns …" */
function movedWords({ told, chosen, after, settled }: Moved, yearsOf: YearsOf): string {
	const moves = listOf(told.map((key) => `${YEAR_WORDS[key]} moved to FY${settled[key]}`));
	if (told.every((key) => key === 'from') && isBeforeLocal(after)) {
		return `Prices of each state are known from FY${LOCAL_PRICE_YEARS.from} on: ${moves}.`;
	}
	const { estimate } = settled;
	const who = isReport(estimate) ? REVISER : estimateOf(estimate).label;
	const own = [...new Set(told.filter((key) => chosen.includes(key)).map((key) => after[key]))];
	const come = own.length === 1 ? 'returns' : 'return';
	const back =
		own.length === 0
			? ''
			: ` ${listOf(own.map((year) => `FY${year}`))} ${come} when you choose an estimate that has ${own.length === 1 ? 'it' : 'them'}.`;
	return `${who} has FY${yearRanges(entryYears(estimate, yearsOf).all)}: ${moves}.${back}`;
}

function isBeforeLocal({ dollars, from }: Comparison): boolean {
	return dollars === 'local' && !hasLocalPrices(from);
}

function pickKept({ deficit, scale, dollars, measure }: Comparison): Kept {
	// A ratio has no scale and no dollars of its own that could come back.
	return isInDollars({ measure }) ? { deficit, scale, dollars } : {};
}

function leftAside(asked: Kept, { deficit, scale, dollars }: Comparison): Kept {
	return {
		...(asked.deficit && asked.deficit !== deficit && { deficit: asked.deficit }),
		...(asked.scale && asked.scale !== scale && { scale: asked.scale }),
		...(asked.dollars && asked.dollars !== dollars && { dollars: asked.dollars })
	};
}

/** Why a measure goes without what can be chosen for a balance. */
function whyLeft(measure: MeasureId): string {
	const { unit, label, sides } = measureOf(measure);
	const what = unit === 'dollars' ? `“${label}”` : `A ${unit}`;
	return `${what} is ${sides === 'both' ? 'shown dollar for dollar' : 'one side alone'}`;
}

/** What is said of choices left aside that are not the usual ones. */
function notesOnLeft(
	{ deficit, scale, dollars }: Kept,
	{ measure }: Comparison
): readonly string[] {
	const names = [
		deficit && deficit !== 'none' ? ruleOf(deficit).label : '',
		scale && scale !== 'per-person' ? scaleOf(scale).label : '',
		dollars && dollars !== 'real' ? dollarsOf(dollars).label : ''
	].filter(Boolean);
	if (names.length === 0) return [];
	const come = names.length === 1 ? 'comes' : 'come';
	return [
		`${whyLeft(measure)}: ${listOf(names.map((name) => `“${name}”`))} ${come} back with “${measureOf('net').label}”.`
	];
}

/** What is compared when the address says nothing. */
export function defaultComparison(yearsOf: YearsOf): Comparison {
	return readAddress(fieldsOf(yearsOf), new Map<string, string>()).view;
}

/** Reads a comparison from a query. What cannot be followed falls back to the usual and is told in a note. */
export function parseComparison(query: URLSearchParams, yearsOf: YearsOf): ComparisonReading {
	const { view, notes } = readAddress(fieldsOf(yearsOf, query), query);
	const settled = settle(view);
	const choice = withUsualAgain(view, pick(settled.choice), query);
	// Dollars that had to go take the first year that they had with them.
	const from = query.has('from')
		? view.from
		: usualFrom(yearsWithFigures(choice, yearsOf), view.year);
	return { comparison: { ...view, ...choice, from }, notes: [...notes, ...settled.notes] };
}

/** A balance in the place of a ratio that the estimate does not print has people, and dollars of one year, unless asked. */
function withUsualAgain(
	asked: Comparison,
	choice: ChoiceInYear,
	query: URLSearchParams
): ChoiceInYear {
	if (isInDollars(asked) || !isInDollars(choice)) return choice;
	return {
		...choice,
		...(!query.has('scale') && { scale: 'per-person' }),
		...(!query.has('dollars') && { dollars: 'real' })
	};
}

/** The query of a comparison, without the question mark; empty for the usual one. */
export function serialiseComparison(comparison: Comparison, yearsOf: YearsOf): string {
	return writeAddress(fieldsOf(yearsOf), comparison);
}

/** The same with what later data might change always in it, for addresses that are kept. */
export function pinnedComparison(comparison: Comparison, yearsOf: YearsOf): string {
	const pinned = ['states', 'estimate', 'dollars', 'year', 'from', 'start'] as const;
	return writeAddress(fieldsOf(yearsOf), comparison, pinned);
}

/**
 * What a change leads to: years that the estimate has, options that can be combined, and dollars of the base year
 * again, where a ratio or a share had no dollars and the new choice has.
 */
function settledComparison(before: Comparison, after: Comparison, yearsOf: YearsOf): Comparison {
	// An estimate that does not print the ratio shown ends it: that is settled before what a ratio has not comes back.
	const { measure } = settle(after).choice;
	const told = unscaled(before, { ...after, measure });
	const isMoneyAgain = unitOf(before) !== 'dollars' && unitOf(told) === 'dollars';
	const asked = isMoneyAgain ? { ...told, dollars: 'real' as const } : { ...after, measure };
	const year = carriedYear('year', [before, asked], yearsOf);
	const { choice } = settle({ ...asked, year });
	const settled = { ...asked, ...pick(choice) };
	return {
		...settled,
		from: carriedYear('from', [before, settled], yearsOf),
		start: carriedYear('start', [before, settled], yearsOf)
	};
}

/** The years that there are for a choice, and which of them is meant where nobody has chosen one. */
function usualYear(key: YearKey, one: Comparison, yearsOf: YearsOf): EstimateYears {
	switch (key) {
		case 'year':
			return yearsOf(one.estimate);
		case 'from': {
			const all = yearsWithFigures(one, yearsOf);
			return { all, opening: usualFrom(all, one.year) };
		}
		case 'start': {
			const { all } = yearsOf(one.estimate);
			return { all, opening: firstSummed(all) };
		}
	}
}

/** Whether another estimate is taken and a year stands where nobody had moved it. */
function isUnmoved(
	key: YearKey,
	[before, after]: readonly [Comparison, Comparison],
	yearsOf: YearsOf
): boolean {
	return (
		before.estimate !== after.estimate &&
		before[key] === after[key] &&
		before[key] === usualYear(key, before, yearsOf).opening
	);
}

/**
 * The year after a change: the nearest that there is; where another estimate is taken and the year stood where
 * nobody had moved it, its own usual one, so that an estimate of one year does not leave that year to the next.
 */
function carriedYear(
	key: YearKey,
	change: readonly [Comparison, Comparison],
	yearsOf: YearsOf
): number {
	const { all, opening } = usualYear(key, change[1], yearsOf);
	return isUnmoved(key, change, yearsOf) ? opening : nearest(all, change[1][key]);
}

/** A ratio has no scale but the total: with a measure in dollars the usual one comes back. */
function unscaled(before: Comparison, after: Comparison): Comparison {
	return !isInDollars(before) && isInDollars(after) ? { ...after, scale: 'per-person' } : after;
}

const SCALE: Field<ScaleId, Pick<Choice, 'measure'>> = {
	...optionField<ScaleId>('scale', SCALES, 'per-person'),
	usual: (known) => (isInDollars(known) ? 'per-person' : 'total')
};

/** Money over years is told in dollars of one year; a ratio and a share have none. */
const DOLLARS_FIELD: Field<DollarsId, Pick<Choice, 'measure' | 'scale'>> = {
	...optionField<DollarsId>('dollars', DOLLARS, 'real'),
	usual: (known) => (unitOf(known) === 'dollars' ? 'real' : 'current')
};
