import type { StateCode } from '$lib/data/states';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	dollarsOf,
	measureOf,
	ruleOf,
	scaleOf,
	settle,
	unitOf,
	type ChoiceInYear
} from '$lib/fiscal/measures/measures';
import { hasLocalPrices, LOCAL_PRICE_YEARS } from '$lib/fiscal/core/prices';
import type { Choice, DollarsId, ScaleId } from '$lib/fiscal/core/types';
import {
	nearest,
	optionField,
	readAddress,
	writeAddress,
	yearField,
	type Field,
	type Fields
} from './address';
import { listOf } from '$lib/words/names';
import { ESTIMATE, followedField, pick, yearNote, type Following, type YearsOf } from './selection';

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
function fieldsOf(yearsOf: YearsOf): Fields<Comparison> {
	const startYear = yearField<Comparison>(({ estimate }) => {
		const { all } = yearsOf(estimate);
		return { all, opening: firstSummed(all) };
	}, yearNote);
	const fromYear = yearField<Comparison>((known) => {
		const all = yearsWithFigures(known, yearsOf);
		return { all, opening: all[0] ?? 0 };
	}, yearNote);
	return {
		states: followedField(USUAL_STATES),
		estimate: ESTIMATE,
		measure: optionField('measure', MEASURES, 'net'),
		scale: SCALE,
		dollars: DOLLARS_FIELD,
		deficit: optionField('deficit', DEFICIT_RULES, 'none'),
		interest: optionField('interest', INTERESTS, 'left-out'),
		year: yearField<Comparison>(({ estimate }) => yearsOf(estimate), yearNote),
		from: fromYear,
		start: startYear
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

/** The first year from which on an estimate has every year: a year that it lacks breaks off a sum from before it. */
function firstSummed(all: readonly number[]): number {
	return all.findLast((year, i) => all[i - 1] !== year - 1) ?? 0;
}

/** What is said where a change of the choice moves the year that the slope starts from. */
function notesOnMovedStart(before: Comparison, after: Comparison): readonly string[] {
	if (after.dollars !== 'local' || hasLocalPrices(before.from)) return [];
	return [
		`Prices of each state are known from FY${LOCAL_PRICE_YEARS.from} on: “Compared with” moved to FY${after.from}.`
	];
}

/** Choices that a measure had no place for, until one has. */
export type Kept = Partial<Pick<Comparison, 'deficit' | 'scale' | 'dollars'>>;

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
 * has no place for is left aside,
 * which a note says, and comes back with the first measure that has.
 */
export function changedComparison({ before, after, kept }: Change, yearsOf: YearsOf): Changed {
	const settled = settledComparison(before, after, yearsOf);
	const moved = notesOnMovedStart(before, settled);
	if (before.measure === settled.measure) return { comparison: settled, kept, notes: moved };
	const asked: Kept = { ...pickKept(before), ...kept };
	const comparison = settledComparison(settled, { ...settled, ...asked }, yearsOf);
	const left = leftAside(asked, comparison);
	return {
		comparison,
		kept: unitOf(comparison) === 'ratio' ? asked : left,
		notes: [...notesOnLeft(left, comparison), ...moved]
	};
}

function pickKept({ deficit, scale, dollars, ...rest }: Comparison): Kept {
	// A ratio has no scale and no dollars of its own that could come back.
	return unitOf({ scale, ...rest }) === 'ratio' ? {} : { deficit, scale, dollars };
}

function leftAside(asked: Kept, { deficit, scale, dollars }: Comparison): Kept {
	return {
		...(asked.deficit && asked.deficit !== deficit && { deficit: asked.deficit }),
		...(asked.scale && asked.scale !== scale && { scale: asked.scale }),
		...(asked.dollars && asked.dollars !== dollars && { dollars: asked.dollars })
	};
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
	const isRatio = measureOf(measure).unit === 'ratio';
	const opening = isRatio
		? 'A ratio is shown dollar for dollar'
		: `“${measureOf(measure).label}” is one side alone`;
	const come = names.length === 1 ? 'comes' : 'come';
	return [
		`${opening}: ${listOf(names.map((name) => `“${name}”`))} ${come} back with “${measureOf('net').label}”.`
	];
}

/** What is compared when the address says nothing. */
export function defaultComparison(yearsOf: YearsOf): Comparison {
	return readAddress(fieldsOf(yearsOf), new Map<string, string>()).view;
}

/** Reads a comparison from a query. What cannot be followed falls back to the usual and is told in a note. */
export function parseComparison(query: URLSearchParams, yearsOf: YearsOf): ComparisonReading {
	const { view, notes } = readAddress(fieldsOf(yearsOf), query);
	const settled = settle(view);
	const choice = withUsualAgain(view, pick(settled.choice), query);
	// Dollars that had to go take the first year that they had with them.
	const from = query.has('from') ? view.from : (yearsWithFigures(choice, yearsOf)[0] ?? view.from);
	return { comparison: { ...view, ...choice, from }, notes: [...notes, ...settled.notes] };
}

/** A balance in the place of a ratio that the estimate does not print has people, and dollars of one year, unless asked. */
function withUsualAgain(
	asked: Comparison,
	choice: ChoiceInYear,
	query: URLSearchParams
): ChoiceInYear {
	if (unitOf(asked) !== 'ratio' || unitOf(choice) === 'ratio') return choice;
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
	const year = carriedYear('year', [before, asked], (one) => ({
		all: yearsOf(one.estimate).all,
		usual: yearsOf(one.estimate).opening
	}));
	const { choice } = settle({ ...asked, year });
	const settled = { ...asked, ...pick(choice) };
	return {
		...settled,
		from: carriedYear('from', [before, settled], (one) => firstOf(yearsWithFigures(one, yearsOf))),
		start: carriedYear('start', [before, settled], (one) => {
			const { all } = yearsOf(one.estimate);
			return { all, usual: firstSummed(all) };
		})
	};
}

/** Years of an estimate, and which of them is meant where nobody has chosen one. */
interface UsualYear {
	readonly all: readonly number[];
	readonly usual: number;
}

function firstOf(all: readonly number[]): UsualYear {
	return { all, usual: all[0] ?? 0 };
}

/**
 * The year after a change: the nearest that there is; where another estimate is taken and the year stood where
 * nobody had moved it, its own usual one, so that an estimate of one year does not leave that year to the next.
 */
function carriedYear(
	key: 'year' | 'from' | 'start',
	[before, after]: readonly [Comparison, Comparison],
	yearsOf: (one: Comparison) => UsualYear
): number {
	const { all, usual } = yearsOf(after);
	const isUnmoved =
		before.estimate !== after.estimate &&
		before[key] === after[key] &&
		before[key] === yearsOf(before).usual;
	return isUnmoved ? usual : nearest(all, after[key]);
}

/** A ratio has no scale but the total: with a measure in dollars the usual one comes back. */
function unscaled(before: Comparison, after: Comparison): Comparison {
	const wasRatio = unitOf(before) === 'ratio' && unitOf(after) !== 'ratio';
	return wasRatio ? { ...after, scale: 'per-person' } : after;
}

const SCALE: Field<ScaleId, Pick<Choice, 'measure'>> = {
	...optionField<ScaleId>('scale', SCALES, 'per-person'),
	usual: ({ measure }) =>
		unitOf({ measure, scale: 'per-person' }) === 'ratio' ? 'total' : 'per-person'
};

/** Money over years is told in dollars of one year; a ratio and a share have none. */
const DOLLARS_FIELD: Field<DollarsId, Pick<Choice, 'measure' | 'scale'>> = {
	...optionField<DollarsId>('dollars', DOLLARS, 'real'),
	usual: (known) => (unitOf(known) === 'dollars' ? 'real' : 'current')
};
