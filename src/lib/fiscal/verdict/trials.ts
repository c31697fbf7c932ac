import { group, mean, range, sum } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { sideOf } from '../core/verdict-band';
import { meets, type Tested } from './meets';
import { isNeutral, withRelief } from './specifications';
import type { Figure, ReckonedRow, ReckonedSigns, ReckonedYear, Specification } from './types';

/**
 * Years that a specification has to cover, of those a part names, before it may speak of every year or of
 * some year: one report on one year can do neither.
 */
const LEAST_YEARS = 2;

/** One test of a part: a specification in one year, or a specification over all the years it covers. */
export interface Trial {
	readonly specification: Specification;
	/** The years looked at, rising. */
	readonly fiscalYears: readonly number[];
	/** Those of them that are as the part asserts; of an average or a sum all or none. */
	readonly agreeingYears: readonly number[];
	/** The figure of the year, the average or the sum; `null` where years are tested one by one. */
	readonly value: number | null;
	readonly agrees: boolean;
}

/** The years that a part names, of those in hand. */
export interface YearSpan {
	readonly first: number;
	readonly last: number;
}

/** The trials of a part, and the years they are about; `span` is `null` where none of the years is in hand. */
export interface Trials {
	readonly span: YearSpan | null;
	readonly trials: readonly Trial[];
}

/**
 * Puts a part to every specification that it leaves open, for one state. Figures that are the same count
 * once: by year where each year is a trial, else over all years. Where a specification leaves COVID relief
 * out, its years without any are those with it. Every year and some year need `LEAST_YEARS` covered years
 * and are then about the years covered; an average or a sum needs all years of the span.
 */
export function trialsOf(part: ClaimPartRow, signs: ReckonedSigns): Trials {
	const span = spanOf(part, signs);
	if (!span) return { span, trials: [] };
	const open = signs.rows.filter(({ specification }) => isOpenTo(part, specification));
	if (part.scope === 'each-spec-year') return { span, trials: yearTrials(part, open, span) };
	const courses = open.flatMap((row) => courseOf({ part, span, rows: signs.rows }, row));
	return { span, trials: uniqueBy(courses, nameOfCourse).flatMap((own) => courseTrial(part, own)) };
}

/** A specification over all years of the span that it has figures for. */
interface Course {
	readonly specification: Specification;
	readonly years: readonly ReckonedYear[];
	readonly measure: Measure;
}

interface Scene {
	readonly part: ClaimPartRow;
	readonly span: YearSpan;
	readonly rows: readonly ReckonedRow[];
}

type Measure = NonNullable<ClaimPartRow['measure']>;

function spanOf(part: ClaimPartRow, { rows }: ReckonedSigns): YearSpan | null {
	const inHand = rows.flatMap(({ specification, years }) =>
		specification.isHybrid ? [] : [years[0], years.at(-1)].flatMap((year) => year?.fiscalYear ?? [])
	);
	const first = Math.max(part.from_year ?? -Infinity, Math.min(...inHand));
	const last = Math.min(part.to_year ?? Infinity, Math.max(...inHand));
	return first <= last ? { first, last } : null;
}

/** Amounts of one side and ratios are plain figures: no deficit rule changes them. */
function isOpenTo(part: ClaimPartRow, { rule, variant, isHybrid }: Specification): boolean {
	if (isHybrid) return false;
	if (part.covid_relief === 'without' && variant?.covid !== 'out') return false;
	if (isNeutral(rule)) return part.measure === 'net' && part.figures !== 'plain';
	return part.figures !== 'neutral';
}

function yearTrials(
	part: ClaimPartRow,
	rows: readonly ReckonedRow[],
	span: YearSpan
): readonly Trial[] {
	const measure = part.measure ?? 'net';
	const all = rows.flatMap(({ specification, years }) =>
		yearsIn(years, span, measure).map((year) => ({ specification, years: [year], measure }))
	);
	return uniqueBy(all, nameOfCourse).flatMap(({ specification, years }) =>
		years.map((year) => yearTrial(part, specification, year))
	);
}

function yearTrial(part: ClaimPartRow, specification: Specification, year: ReckonedYear): Trial {
	const { fiscalYear, side } = year;
	const value = valueOf(year, part.measure ?? 'net') ?? NaN;
	const agrees = meets(part, { value, side });
	return {
		specification,
		fiscalYears: [fiscalYear],
		agreeingYears: agrees ? [fiscalYear] : [],
		value,
		agrees
	};
}

function courseOf({ part, span, rows }: Scene, row: ReckonedRow): readonly Course[] {
	const { specification } = row;
	const measure = part.measure ?? 'net';
	const own = yearsIn(row.years, span, measure);
	const twin = rows.find((other) => other.specification.id === withRelief(specification));
	const covered = new Set(own.map(({ fiscalYear }) => fiscalYear));
	const before = yearsIn(twin?.years ?? [], span, measure).filter(
		({ fiscalYear }) => !covered.has(fiscalYear)
	);
	const years = [...before, ...own].sort((a, b) => a.fiscalYear - b.fiscalYear);
	return years.length >= leastYears(part, span) ? [{ specification, years, measure }] : [];
}

function leastYears({ scope }: ClaimPartRow, { first, last }: YearSpan): number {
	const all = range(first, last + 1).length;
	return scope === 'average' || scope === 'sum' ? all : Math.min(all, LEAST_YEARS);
}

function courseTrial(part: ClaimPartRow, course: Course): readonly Trial[] {
	const { specification, years } = course;
	if (part.scope === 'average' || part.scope === 'sum') return [totalTrial(part, course)];
	const agreeing = years.filter((year) => yearTrial(part, specification, year).agrees);
	const agrees =
		part.scope === 'some-year' ? agreeing.length > 0 : agreeing.length === years.length;
	return [{ specification, ...yearsOfTrial(years, agreeing), value: null, agrees }];
}

function totalTrial(part: ClaimPartRow, { specification, years, measure }: Course): Trial {
	const total = part.scope === 'sum' ? sum : mean;
	const value = total(years, (year) => valueOf(year, measure)) ?? NaN;
	const band = total(years, (year) => year.band) ?? null;
	const tested: Tested = { value, side: measure === 'net' ? sideOf(value, band) : null };
	const agrees = meets(part, tested);
	return { specification, ...yearsOfTrial(years, agrees ? years : []), value, agrees };
}

function yearsOfTrial(years: readonly ReckonedYear[], agreeing: readonly ReckonedYear[]) {
	return {
		fiscalYears: years.map(({ fiscalYear }) => fiscalYear),
		agreeingYears: agreeing.map(({ fiscalYear }) => fiscalYear)
	};
}

function yearsIn(
	years: readonly ReckonedYear[],
	{ first, last }: YearSpan,
	measure: Measure
): readonly ReckonedYear[] {
	return years.filter(
		(year) =>
			!year.isShownOnly &&
			year.fiscalYear >= first &&
			year.fiscalYear <= last &&
			year.side !== null &&
			valueOf(year, measure) !== null
	);
}

function valueOf({ net, paid, received }: ReckonedYear, measure: Measure): number | null {
	switch (measure) {
		case 'net':
			return net;
		case 'paid':
			return paid;
		case 'received':
			return received;
		case 'ratio':
			return paid && received !== null ? received / paid : null;
	}
}

/** Courses with one name have the same figures in every year. */
function nameOfCourse({ specification, years, measure }: Course): string {
	const figures: readonly Figure[] = measure === 'ratio' ? ['paid', 'received'] : [measure];
	const names = years.map((year) =>
		[year.fiscalYear, ...figures.map((figure) => year.sameAs[figure])].join(' ')
	);
	return [specification.rule, ...names].join(';');
}

function uniqueBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
	return [...group(items, nameOf).values()].flatMap((same) => same.slice(0, 1));
}
