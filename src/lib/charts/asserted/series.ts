import type { ClaimPartRow } from '$lib/data/claims';
import {
	assertedFigure,
	assertedMeasure,
	bandIn,
	toleranceIn,
	type AssertedMeasure,
	type YearSpan
} from '$lib/fiscal/verdict/asserted-figure';
import { asserted, type AssertedRange } from '$lib/fiscal/verdict/asserted-range';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isPointSource, makerOf, makerWords } from '$lib/fiscal/verdict/makers';
import { isNeutral, ownSpecification } from '$lib/fiscal/verdict/specifications';
import type { YearFinder } from '$lib/fiscal/verdict/scores';
import type { Cell, CellRow, Specification } from '$lib/fiscal/verdict/types';
import { ballotOf, type Measure } from '$lib/fiscal/verdict/values';
import { nameOf as nameOfFigure } from '$lib/fiscal/verdict/votes';

/** How a line is drawn: our own account with its own keys, with other keys, what others published, or a mix of sources without a vote. */
export type LineKind = 'ours' | 'variant' | 'published' | 'hybrid';

/** One method over its years; a year without a figure is not there. */
export interface AssertedLine {
	readonly id: string;
	readonly kind: LineKind;
	readonly points: readonly { readonly year: number; readonly value: number }[];
	/** Years whose figure has no vote, as one has that the sentence itself quotes; absent where there is none. */
	readonly unvoted?: readonly number[];
}

/** A figure as its own source printed it, in the year it is of. */
export interface PrintedMark {
	readonly year: number;
	/** On the scale of the chart. */
	readonly value: number;
	/** Who printed it: of a balance of two sources both makers; nobody where that is not known. */
	readonly by: readonly string[];
}

/**
 * What a figure as printed is called: "As USAFacts printed it"; not of two makers, of whom neither printed the balance.
 * A multiple is made of two figures that its source printed.
 */
export function printedWords({ by }: PrintedMark, measure: AssertedMeasure): string {
	const [maker = '', ...others] = by;
	const source = others.length > 0 || maker === '' ? 'its source' : maker;
	return measure === 'multiple' ? `By figures of ${source}` : `As ${source} printed it`;
}

/** The figures of one state against what a part of a claim asserts of them. */
export interface AssertedSeries {
	readonly measure: AssertedMeasure;
	/** What states are compared by where a place among all is drawn, else the same. */
	readonly of: Measure;
	/** Whether dollars are a person's. */
	readonly isPerPerson: boolean;
	/** Our own account last, so that it is drawn on top. */
	readonly lines: readonly AssertedLine[];
	/** Whether choices of our own account that leave COVID-19 relief out stand beside it; absent where it leaves it out too. */
	readonly hasWithoutRelief?: true;
	readonly range: AssertedRange;
	/** Of a sum over so many years, by whose share of a year its range is drawn; absent elsewhere. */
	readonly sumOver?: number;
	/** Whether what is asserted is an average of the years, which are drawn one by one; absent elsewhere. */
	readonly isAverage?: true;
	/** The years the part is about. */
	readonly span: YearSpan;
	/** What the quoted source printed; `null` where it is not known or not of one year. */
	readonly printed: PrintedMark | null;
	/** Lowest and highest of all that is drawn, zero (or 1 for a ratio) among them; of ranks the last and the first. */
	readonly low: number;
	readonly high: number;
	/** Names of the published estimates among the lines. */
	readonly published: readonly string[];
	/** Names of the mixes of sources among the lines, by id: "IRS collections less USAspending". */
	readonly hybrids: readonly { readonly id: string; readonly label: string }[];
}

/** What a chart is drawn from: a part, all calculations of its state, its years, and what its source printed. */
export interface AssertedInput {
	readonly part: ClaimPartRow;
	readonly rows: readonly CellRow[];
	/** The years of all states that they are of. */
	readonly yearOf: YearFinder;
	readonly span: YearSpan | null;
	/** As a size in the part's unit. */
	readonly printed: number | null;
	/** Who printed it. */
	readonly printedBy: readonly string[];
}

/**
 * Every method that votes on a part, in the years named and around them, with the range the part asserts; `null`
 * where there is no figure or nothing asserted of one. Hybrids are drawn beside them and never vote.
 */
export function assertedSeries(input: AssertedInput): AssertedSeries | null {
	const { part, rows, yearOf, span } = input;
	const { measure } = part;
	if (measure === null || span === null || !isDrawn(part)) return null;
	const open = rows.filter(({ specification }) => isOpen(part, specification));
	const own = open.find(({ specification }) => isOurs(part, specification));
	const window = windowOf(span);
	const others = open.filter((row) => row !== own);
	const firsts = firstOfFigures(open, part);
	const lines = [...rows.filter((row) => isHybridOf(part, row)), ...others, ...(own ? [own] : [])]
		.map((row) => lineOf(row, { part, yearOf, window, firsts, isOwn: row === own }))
		.filter(({ points }) => points.length > 0);
	if (lines.every(({ kind }) => kind === 'hybrid')) return null;
	const range = rangeOf(part, own, span);
	const mark = markOf(input);
	const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
	const marks = [range.low, range.high, mark?.value ?? null].filter(
		(value) => value !== null && Number.isFinite(value)
	);
	const drawn = assertedMeasure(part, measure);
	const kinds = kindsOf(lines);
	return {
		measure: drawn,
		of: measure,
		isPerPerson: part.scale === 'per-person' && drawn === measure,
		lines,
		...withoutRelief(part, open, kinds),
		range,
		...totalOf(part, yearsOf(span)),
		span,
		printed: mark,
		...endsOf(drawn, [...values, ...marks.map(Number)]),
		published: publishedNames(lines, open),
		hybrids: rows
			.filter(({ specification: { id } }) => kinds.get(id) === 'hybrid')
			.map(({ specification }) => ({
				id: specification.id,
				label: hybridName(specification, measure)
			}))
	};
}

/** The range that a part asserts, by the band and the tolerance of our own account. */
function rangeOf(part: ClaimPartRow, own: CellRow | undefined, span: YearSpan): AssertedRange {
	const cells = own?.years ?? [];
	const [band, tolerance] = [bandIn(cells, span), toleranceIn(cells, part, span)];
	return asserted(part, { years: yearsOf(span), band, tolerance });
}

function yearsOf({ first, last }: YearSpan): number {
	return last - first + 1;
}

/** What is asserted of all years together, which are drawn one by one. */
function totalOf(
	{ scope }: ClaimPartRow,
	years: number
): Pick<AssertedSeries, 'sumOver' | 'isAverage'> {
	if (scope === 'sum') return { sumOver: years };
	return scope === 'average' ? { isAverage: true } : {};
}

function withoutRelief(
	{ covid_relief: relief }: ClaimPartRow,
	open: readonly CellRow[],
	kinds: ReadonlyMap<string, LineKind>
): Pick<AssertedSeries, 'hasWithoutRelief'> {
	const isBeside = ({ specification: { id, variant } }: CellRow) =>
		variant?.covid === 'out' && kinds.get(id) === 'variant';
	return relief !== 'without' && open.some(isBeside) ? { hasWithoutRelief: true } : {};
}

/** The least room of ranks, so that a first place among few is not drawn as a wide one. */
const LEAST_RANKS = 5;

function endsOf(
	measure: AssertedMeasure,
	values: readonly number[]
): Pick<AssertedSeries, 'low' | 'high'> {
	if (measure === 'rank') return { low: Math.max(LEAST_RANKS, ...values) + 0.5, high: 0.5 };
	const all = [...values, evenValue(measure)];
	return { low: Math.min(...all), high: Math.max(...all) };
}

/** The figure at which a state is even, average, or as another; of one side, nothing. */
export function evenValue(measure: AssertedMeasure): number {
	return measure === 'ratio' || measure === 'of-average' || measure === 'multiple' ? 1 : 0;
}

function kindsOf(lines: readonly AssertedLine[]): ReadonlyMap<string, LineKind> {
	return new Map(lines.map(({ id, kind }) => [id, kind]));
}

/** A mix of sources by the figures of a part; those without COVID relief have none. */
function isHybridOf(part: ClaimPartRow, { specification }: CellRow): boolean {
	const rule = ballotOf(part).figures === 'neutral' ? 'per-person' : 'none';
	const { isHybrid } = specification;
	return isHybrid && specification.rule === rule && part.covid_relief !== 'without';
}

/** Taxes and spending each have one of its sources; a balance is the one less the other. */
function hybridName({ estimate }: Specification, measure: AssertedMeasure): string {
	const label = isPointSource(estimate) ? estimate : estimateOf(estimate).label;
	const [taxes = label, spending = label] = label.split(' and ');
	if (measure === 'paid') return taxes;
	if (measure === 'received') return spending;
	return `${taxes} ${measure === 'net' ? 'less' : 'beside'} ${spending}`;
}

/** A sentence about every state at once has no one figure to draw. */
function isDrawn({ test }: ClaimPartRow): boolean {
	return test !== null && test !== 'all-states';
}

/** The mixes of sources that are drawn, and that they do not count: "IRS collections less USAspending, no vote". */
export function hybridWords(hybrids: AssertedSeries['hybrids']): string {
	return `${[...new Set(hybrids.map(({ label }) => label))].join('; ')}, no vote`;
}

/** What votes on a part: with COVID-19 relief and without it, unless the part leaves it out. */
function isOpen(part: ClaimPartRow, { rule, variant, isHybrid }: Specification): boolean {
	if (isHybrid) return false;
	if (part.covid_relief === 'without' && variant?.covid !== 'out') return false;
	return isNeutral(rule) === (ballotOf(part).figures === 'neutral');
}

/** Our own account as it is told first. */
function isOurs(part: ClaimPartRow, { id }: Specification): boolean {
	const rule = ballotOf(part).figures === 'neutral' ? 'per-person' : 'none';
	return id === ownSpecification(rule, { covid: part.covid_relief === 'without' ? 'out' : 'in' });
}

/** A few years are looked at closely, among their neighbors; many among all that are in hand. */
function windowOf({ first, last }: YearSpan): YearSpan {
	return last - first < CLOSE_UP
		? { first: first - NEIGHBORS, last: last + NEIGHBORS }
		: { first: -Infinity, last: Infinity };
}

const CLOSE_UP = 3;
const NEIGHBORS = 6;

interface LineInput {
	readonly part: ClaimPartRow;
	readonly yearOf: YearFinder;
	readonly window: YearSpan;
	readonly firsts: ReadonlyMap<string, string>;
	readonly isOwn: boolean;
}

/** The first of the methods that give a figure in a year, by both. */
function firstOfFigures(rows: readonly CellRow[], part: ClaimPartRow): ReadonlyMap<string, string> {
	const named = rows.flatMap(({ specification, years }) =>
		years.map((cell) => [figureIn(cell, part), specification.id] as const)
	);
	// Of entries with one key a map keeps the last.
	return new Map(named.toReversed());
}

/** A ratio hangs on both sides: balances that are the same can have two. */
function figureIn(cell: Cell, part: ClaimPartRow): string {
	return `${cell.fiscalYear} ${nameOfFigure(cell, ballotOf(part).figure)}`;
}

/** A figure that an earlier method has too is drawn once. */
function lineOf(
	{ specification, years }: CellRow,
	{ part, yearOf, window, firsts, isOwn }: LineInput
): AssertedLine {
	const isFirst = (cell: Cell) =>
		(firsts.get(figureIn(cell, part)) ?? specification.id) === specification.id;
	const shown = years.filter(
		(cell) =>
			(isOwn || isFirst(cell)) && cell.fiscalYear >= window.first && cell.fiscalYear <= window.last
	);
	return {
		id: specification.id,
		kind: kindOf(specification, isOwn),
		points: shown.flatMap((cell) => {
			const value = assertedFigure({ specification, cell }, part, yearOf);
			return value === null ? [] : [{ year: cell.fiscalYear, value }];
		})
	};
}

function kindOf({ isHybrid, variant }: Specification, isOwn: boolean): LineKind {
	if (isOwn) return 'ours';
	if (isHybrid) return 'hybrid';
	return variant ? 'variant' : 'published';
}

function markOf({
	part,
	span,
	printed,
	printedBy: by
}: Omit<AssertedInput, 'rows' | 'yearOf'>): PrintedMark | null {
	if (printed === null || !span || span.first !== span.last) return null;
	const isPaid = part.measure === 'net' && part.side === 'payer';
	return { year: span.last, value: isPaid ? -printed : printed, by };
}

function publishedNames(
	lines: readonly AssertedLine[],
	rows: readonly CellRow[]
): readonly string[] {
	const drawn = new Set(lines.map(({ id }) => id));
	const names = rows
		.filter(({ specification: { variant, id } }) => variant === null && drawn.has(id))
		.map(({ specification }) => nameOf(specification));
	return [...new Set(names)];
}

/** The reports of one institute, each good for its years, are told by one name. */
function nameOf({ estimate }: Specification): string {
	const maker = makerOf(estimate);
	if (maker === 'rockefeller') return 'Rockefeller Institute, by report';
	if (isPointSource(estimate)) return maker ? makerWords(maker).label : estimate;
	return estimateOf(estimate).label;
}
