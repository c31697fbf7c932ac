import { extent, mean, sum } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { isWithin, type Measured } from './bounds';
import type { MakerId } from './makers';
import { methodsOf, type Method } from './methods';
import {
	breaksEvery,
	hasSign,
	multipleOf,
	scoreAmongAll,
	scoreOfAll,
	scoreOfSide,
	type Score,
	type YearFinder
} from './scores';
import type { SentenceYears } from './sentence-years';
import type { Cell, CellRow, Specification } from './types';
import { ballotOf, toleranceOf, valueOf } from './values';
import { hasFigure, votesOf, type Placed, type Vote } from './votes';

/** The part of the years named that a method must have for a sentence about every year, some year or a count. */
export const LEAST_OF_YEARS = 0.5;

/** The same for averages, sums and counts that state a number. */
export const LEAST_OF_TOTAL = 0.9;

/** What a part is put to. */
export interface Evidence {
	/** All calculations of the state, group or nation that it speaks of. */
	readonly rows: readonly CellRow[];
	/** The state whose place among all is tested; `null` of a group or the nation. */
	readonly state: StateCode | null;
	readonly years: Pick<SentenceYears, 'counted'>;
	/** The edition that the sentence quotes, which has no vote on its own amount: ids of an estimate or a figure. */
	readonly quotedEditions: readonly string[];
	readonly yearOf: YearFinder;
}

/** One calculation, or one method over its years, put to a part of a claim. */
export interface Trial {
	readonly maker: MakerId;
	readonly specification: Specification;
	/** All methods that give the same. */
	readonly methods: readonly Specification[];
	readonly weight: number;
	/** The one year it is about; `null` of a method over several. */
	readonly fiscalYear: number | null;
	readonly fiscalYears: readonly number[];
	/** Years that go against the part. */
	readonly againstYears: readonly number[];
	/** The figure, its mean or its sum, as a size in the part's unit; `null` where no figure is tested. */
	readonly value: number | null;
	/** Least and most balance of its years, received less paid, where a side is tested; else `null`. */
	readonly nets: readonly [least: number, most: number] | null;
	/** How far a stated figure may lie from `value`. */
	readonly tolerance: number;
	/** 1 where it bears the part out, a half where it is about even in one year, else 0. */
	readonly score: number;
	/** The same without the tolerance, an exact number to half a unit of its last digit; `score` where no amount is stated. */
	readonly reached: number;
}

/**
 * Every vote on a part: each calculation of each year where years speak for themselves, else each method that has
 * enough of the years (METHOD 6). Calculations that cannot tell are no votes.
 */
export function trialsOf(part: ClaimPartRow, evidence: Evidence): readonly Trial[] {
	const ballot = ballotOf(part);
	const { counted } = evidence.years;
	const scene = { part, evidence };
	// After the votes are shared out: else an older edition of the maker would vote in the quoted one's place.
	const votes = votesOnPart(scene).filter((vote) => !isQuoted(scene, vote));
	if (isByYear(part)) return votes.map((vote) => yearTrial(scene, vote));
	const least = needsAll(part) ? LEAST_OF_TOTAL : LEAST_OF_YEARS;
	return methodsOf(votes, ballot.figure, { fiscalYears: counted, least }).map((method) =>
		methodTrial(scene, method)
	);
}

/** Whether each year's calculations speak for themselves; "up to" speaks of the greatest of several. */
export function isByYear({ scope, bound }: Pick<ClaimPartRow, 'scope' | 'bound'>): boolean {
	return scope === 'each-year' && bound !== 'up-to';
}

/** Whether a method needs nine tenths of the years named, not half: of averages, sums and counts. */
export function needsAll({ scope }: Pick<ClaimPartRow, 'scope'>): boolean {
	return scope === 'average' || scope === 'sum' || scope === 'count';
}

interface Scene {
	readonly part: ClaimPartRow;
	readonly evidence: Evidence;
}

/**
 * The votes of the years named. Years know nothing of each other: where every figure of them can tell, the votes of all
 * years are cut, which are known for every sentence about the state.
 */
function votesOnPart(scene: Scene): readonly Vote[] {
	const { part, evidence } = scene;
	const named = new Set(evidence.years.counted);
	const ballot = ballotOf(part);
	if (!everyFigureTells(scene, named)) return votesOf(ableRows(scene, named), ballot);
	return votesOf(evidence.rows, ballot).filter(({ cell }) => named.has(cell.fiscalYear));
}

function everyFigureTells({ part, evidence }: Scene, named: ReadonlySet<number>): boolean {
	if (part.covid_relief === 'without') return false;
	const { figure } = ballotOf(part);
	return (
		everyBalanceTells(part) ||
		evidence.rows.every(({ specification, years }) =>
			years.every(
				(cell) =>
					!named.has(cell.fiscalYear) ||
					!hasFigure(cell, figure) ||
					canTell({ part, evidence }, { specification, cell })
			)
		)
	);
}

/** Whether a calculation that has a balance can tell; others are asked one by one. */
function everyBalanceTells({ test, measure }: ClaimPartRow): boolean {
	const isOfSide = test === 'side' || test === 'group-side';
	return isOfSide && (measure ?? 'net') === 'net';
}

/** The years named, without calculations that cannot tell: no such figure, COVID relief in where it is to be out. */
function ableRows({ part, evidence }: Scene, named: ReadonlySet<number>): readonly CellRow[] {
	const open = evidence.rows.filter(
		({ specification }) => part.covid_relief !== 'without' || specification.variant?.covid === 'out'
	);
	return open.map(({ specification, years }) => ({
		specification,
		years: years.filter(
			(cell) => named.has(cell.fiscalYear) && canTell({ part, evidence }, { specification, cell })
		)
	}));
}

function isQuoted({ part, evidence }: Scene, { specification, cell }: Placed): boolean {
	if (part.test !== 'amount') return false;
	return evidence.quotedEditions.some(
		(edition) => cell.edition === edition || specification.estimate === edition
	);
}

function canTell({ part, evidence }: Scene, placed: Placed): boolean {
	return isMeasured(part)
		? measuredIn({ part, evidence }, placed) !== null
		: scoreOf({ part, evidence }, placed) !== null;
}

/** Whether a figure is tried against a number, and not a side or a place. */
function isMeasured({ test }: ClaimPartRow): boolean {
	return test === 'amount' || test === 'multiple';
}

/**
 * The figure of one calculation that a stated number is tried on, with how far that may lie off: of a multiple no
 * further than it is rounded. `null` where the calculation does not tell it.
 */
function measuredIn({ part, evidence }: Scene, { specification, cell }: Placed): Measured | null {
	const isMultiple = part.test === 'multiple';
	const value = isMultiple
		? evidence.state && multipleOf(part, evidence.state, evidence.yearOf({ specification, cell }))
		: valueOf(cell, part, ballotOf(part));
	const tolerance = isMultiple ? slackOf(part) : toleranceOf(cell, part);
	return value === null || tolerance === null ? null : { value, tolerance };
}

/** How far one calculation bears a part about a sign, a rank or a share out. */
function scoreOf({ part, evidence }: Scene, { specification, cell }: Placed): Score {
	const year = evidence.yearOf({ specification, cell });
	switch (part.test) {
		case 'side':
		case 'group-side':
			return scoreOfSide(part.side, cell.side);
		case 'all-states':
			return scoreOfAll(part.side, year);
		case 'multiple': {
			const measured = measuredIn({ part, evidence }, { specification, cell });
			return measured && (isWithin(part, measured) ? 1 : 0);
		}
		default:
			return evidence.state === null ? null : scoreAmongAll(part, evidence.state, year);
	}
}

function yearTrial({ part, evidence }: Scene, vote: Vote): Trial {
	const { maker, specification, methods, cell, weight } = vote;
	const measured = isMeasured(part) ? measuredIn({ part, evidence }, vote) : null;
	const { value = null, tolerance = 0 } = measured ?? {};
	const score = measured
		? Number(isWithin(part, measured))
		: (scoreOf({ part, evidence }, vote) ?? 0);
	const isReached = value === null || isWithin(part, { value, tolerance: slackOf(part) });
	return {
		maker,
		specification,
		methods,
		weight,
		fiscalYear: cell.fiscalYear,
		fiscalYears: [cell.fiscalYear],
		againstYears: score === 0 ? [cell.fiscalYear] : [],
		nets: netsOf(part, [cell]),
		value,
		tolerance,
		score,
		reached: isReached ? score : 0
	};
}

/** How far off a figure may lie that is still the number stated itself: half a unit of its last digit, of a bound nothing. */
function slackOf({ bound, digit }: ClaimPartRow): number {
	return bound === 'exact' ? (digit ?? 0) / 2 : 0;
}

function methodTrial(scene: Scene, method: Method): Trial {
	const { maker, specification, methods, weight, years } = method;
	const outcome =
		scene.part.test === 'amount' ? amountOutcome(scene.part, method) : signOutcome(scene, method);
	return {
		maker,
		specification,
		methods,
		weight,
		fiscalYear: null,
		fiscalYears: years.map(({ fiscalYear }) => fiscalYear),
		nets: netsOf(scene.part, years),
		...outcome
	};
}

/** The balances that a test of a side looks at; years of which the side alone is known have none. */
function netsOf({ test }: ClaimPartRow, years: readonly Cell[]): Trial['nets'] {
	if (test !== 'side' && test !== 'group-side') return null;
	const [least, most] = extent(years, ({ net }) => net ?? undefined);
	return least === undefined ? null : [least, most];
}

type Outcome = Pick<Trial, 'againstYears' | 'value' | 'tolerance' | 'score' | 'reached'>;

/** Every year, some year, or how many of them are on the side or at the place asserted. */
function signOutcome({ part, evidence }: Scene, { specification, years }: Method): Outcome {
	const isOfSide = part.test === 'side' || part.test === 'group-side';
	const passes = (cell: Cell) => {
		if (!isOfSide) return scoreOf({ part, evidence }, { specification, cell }) === 1;
		if (part.scope === 'count') return hasSign(part.side, cell);
		if (part.scope === 'some-year') return scoreOfSide(part.side, cell.side) === 1;
		return !breaksEvery(part.side, cell.side);
	};
	const against = years.filter((cell) => !passes(cell));
	const passed = years.length - against.length;
	const value = part.scope === 'count' ? passed : null;
	const score = Number(hasEnough(part, { passed, of: years.length }));
	return {
		againstYears: against.map(({ fiscalYear }) => fiscalYear),
		value,
		tolerance: 0,
		score,
		reached: score
	};
}

function hasEnough(
	part: ClaimPartRow,
	{ passed, of }: { readonly passed: number; readonly of: number }
): boolean {
	if (part.scope === 'some-year') return passed > 0;
	if (part.scope === 'count') return isWithin(part, { value: passed, tolerance: 0 });
	return passed === of;
}

function amountOutcome(part: ClaimPartRow, { years }: Method): Outcome {
	const measured = years.map((cell) => ({
		fiscalYear: cell.fiscalYear,
		value: valueOf(cell, part, ballotOf(part)) ?? NaN,
		tolerance: toleranceOf(cell, part) ?? NaN
	}));
	const outcome = triedOutcome(part, measured);
	const tolerance = slackOf(part);
	const exact = triedOutcome(
		part,
		measured.map((year) => ({ ...year, tolerance }))
	);
	return { ...outcome, reached: Math.min(exact.score, outcome.score) };
}

type MeasuredYear = Measured & { readonly fiscalYear: number };
type Tried = Omit<Outcome, 'reached'>;

function triedOutcome(part: ClaimPartRow, measured: readonly MeasuredYear[]): Tried {
	if (part.scope === 'average' || part.scope === 'sum') return totalOutcome(part, measured);
	if (part.bound === 'up-to') return greatestOutcome(part, measured);
	const against = measured.filter((year) => !isWithin(part, year));
	const passed = measured.length - against.length;
	return {
		againstYears: against.map(({ fiscalYear }) => fiscalYear),
		value: null,
		tolerance: 0,
		score: Number(part.scope === 'some-year' ? passed > 0 : against.length === 0)
	};
}

/** Of a sum the tolerance is that of a mean year: a sum is not tried more loosely the more years it has. */
function totalOutcome(part: ClaimPartRow, years: readonly Measured[]): Tried {
	const total = part.scope === 'sum' ? sum : mean;
	const value = total(years, (year) => year.value) ?? NaN;
	const tolerance = mean(years, (year) => year.tolerance) ?? NaN;
	return {
		againstYears: [],
		value,
		tolerance,
		score: Number(isWithin(part, { value, tolerance }))
	};
}

/** "Up to": one year reaches it, none goes beyond. */
function greatestOutcome(part: ClaimPartRow, years: readonly MeasuredYear[]): Tried {
	const high = part.high ?? NaN;
	const beyond = years.filter(({ value, tolerance }) => value > high + tolerance);
	const greatest = years.reduce<Measured>((most, year) => (year.value > most.value ? year : most), {
		value: -Infinity,
		tolerance: 0
	});
	const isReached = years.some(({ value, tolerance }) => value >= high - tolerance);
	return {
		againstYears: beyond.map(({ fiscalYear }) => fiscalYear),
		value: greatest.value,
		tolerance: greatest.tolerance,
		score: Number(isReached && beyond.length === 0)
	};
}
