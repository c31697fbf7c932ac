import type { ClaimPartRow } from '$lib/data/claims';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { isNeutral } from '$lib/fiscal/verdict/specifications';
import type {
	ReckonedRow,
	ReckonedSigns,
	ReckonedYear,
	Specification
} from '$lib/fiscal/verdict/types';
import type { YearSpan } from '$lib/fiscal/verdict/trials';
import { asserted, type AssertedRange } from './range';

/** What is drawn up the chart: dollars of the whole state, negative where it pays, or a ratio. */
export type AssertedMeasure = NonNullable<ClaimPartRow['measure']>;

/** How a line is drawn: our own account with its own keys, with other keys, or what others published. */
export type LineKind = 'ours' | 'variant' | 'published';

/** One way to reckon over its years; a year without a figure is not there. */
export interface AssertedLine {
	readonly id: string;
	readonly kind: LineKind;
	readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** The figures of one state against what a part of a claim asserts of them. */
export interface AssertedSeries {
	readonly measure: AssertedMeasure;
	/** Our own account last, so that it is drawn on top. */
	readonly lines: readonly AssertedLine[];
	readonly range: AssertedRange;
	/** The years the part is about. */
	readonly span: YearSpan;
	/** Lowest and highest of all that is drawn, zero (or 1 for a ratio) among them. */
	readonly low: number;
	readonly high: number;
	/** Names of the published estimates among the lines. */
	readonly published: readonly string[];
}

const OURS = ['account-none-place-025-excluded-in', 'account-per-person-place-025-excluded-in'];

/**
 * Every way to reckon that a part leaves open, in the years named and around them, with the range the part asserts; `null`
 * where there is no figure or nothing asserted of one. Hybrids are left out: they count in no verdict.
 */
export function assertedSeries(
	part: ClaimPartRow,
	signs: ReckonedSigns,
	span: YearSpan | null
): AssertedSeries | null {
	const { measure } = part;
	if (measure === null || span === null) return null;
	const open = signs.rows.filter(({ specification }) => isOpen(part, specification));
	const own = open.find(({ specification }) => isOurs(part, specification));
	const window = windowOf(span);
	const lines = [...open.filter((row) => row !== own), ...(own ? [own] : [])]
		.map((row) => lineOf(row, { measure, window, isOwn: row === own }))
		.filter(({ points }) => points.length > 0);
	if (lines.length === 0) return null;
	const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
	const range = asserted(part, { years: span.last - span.first + 1, band: bandOf(own, span) });
	const marks = [measure === 'ratio' ? 1 : 0, range.low ?? 0, range.high ?? 0].filter(
		(value, index) => index === 0 || (value !== 0 && Number.isFinite(value))
	);
	return {
		measure,
		lines,
		range,
		span,
		low: Math.min(...values, ...marks),
		high: Math.max(...values, ...marks),
		published: publishedNames(lines, open)
	};
}

/** What a picture of the chart says of its lines: words and color of each kind that is drawn. */
export function assertedLegend(
	{ lines, range, published }: AssertedSeries,
	words: string
): readonly { readonly label: string; readonly color: string }[] {
	const kinds = new Set(lines.map(({ kind }) => kind));
	const all = [
		{ kind: 'ours', label: 'Our own account', color: 'var(--ink)' },
		{ kind: 'variant', label: 'Its other keys', color: 'var(--faint)' },
		{ kind: 'published', label: `Dotted: ${published.join('; ')}`, color: 'var(--ink)' }
	] as const;
	const wash = range.side === null ? 'var(--between)' : `var(--${range.side})`;
	return [
		{ label: `Asserted: ${words}`, color: wash },
		...all.filter(({ kind }) => kinds.has(kind)).map(({ label, color }) => ({ label, color }))
	];
}

function isOpen(part: ClaimPartRow, { rule, variant, isHybrid }: Specification): boolean {
	if (isHybrid) return false;
	const isWithout = part.covid_relief === 'without';
	if (variant && (variant.covid === 'out') !== isWithout) return false;
	if (isWithout && !variant) return false;
	if (isNeutral(rule)) return part.measure === 'net' && part.figures !== 'plain';
	return part.figures !== 'neutral';
}

/** Our own account as it is told first: plain where the part leaves plain figures open. */
function isOurs(part: ClaimPartRow, { id }: Specification): boolean {
	const usual = part.figures === 'neutral' ? OURS[1] : OURS[0];
	return id === (part.covid_relief === 'without' ? usual?.replace(/-in$/, '-out') : usual);
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
	readonly measure: AssertedMeasure;
	readonly window: YearSpan;
	readonly isOwn: boolean;
}

function lineOf(
	{ specification, years }: ReckonedRow,
	{ measure, window, isOwn }: LineInput
): AssertedLine {
	return {
		id: specification.id,
		kind: isOwn ? 'ours' : specification.variant ? 'variant' : 'published',
		points: years.flatMap((year) => {
			const value = valueOf(year, measure);
			const isIn = year.fiscalYear >= window.first && year.fiscalYear <= window.last;
			return value === null || !isIn ? [] : [{ year: year.fiscalYear, value }];
		})
	};
}

function valueOf({ net, paid, received }: ReckonedYear, measure: AssertedMeasure): number | null {
	if (measure === 'ratio') return paid && received !== null ? received / paid : null;
	return { net, paid, received }[measure];
}

/** Half the width of about even in the year of a part; over several years it differs, and zero stands for it. */
function bandOf(row: ReckonedRow | undefined, { first, last }: YearSpan): number {
	if (first !== last) return 0;
	return row?.years.find(({ fiscalYear }) => fiscalYear === last)?.band ?? 0;
}

function publishedNames(
	lines: readonly AssertedLine[],
	rows: readonly ReckonedRow[]
): readonly string[] {
	const drawn = new Set(lines.map(({ id }) => id));
	const names = rows
		.filter(({ specification: { variant, id } }) => variant === null && drawn.has(id))
		.map(({ specification }) => nameOf(specification));
	return [...new Set(names)];
}

/** The reports of one institute, each good for its years, are told by one name. */
function nameOf({ estimate }: Specification): string {
	return estimate.startsWith('rockefeller-')
		? 'Rockefeller Institute, by report'
		: estimateOf(estimate).label;
}
