import { group } from 'd3';
import type { Column } from '$lib/fiscal/core/types';
import type { EstimateStroke } from './estimate-strokes';
import { runsOf, type Run, type YearRange } from './runs';
import type { FlagBand, OtherEstimate, PublishedPoint } from './series';
import { capital } from '$lib/words/capital';
import { yearRange } from '$lib/words/year-ranges';

/** How an entry of the legend is drawn: a line of its kind, a mark, or a wash. */
export type LegendKind =
	| 'first'
	| 'even'
	| 'range'
	| 'first lighter'
	| 'estimate'
	| 'shared-out'
	| 'collected'
	| 'covid'
	| 'flag';

/** A line, a mark or a wash of a timeline, and what it means. */
export interface LegendWords {
	readonly kind: LegendKind;
	readonly words: string;
	/** How the line of another estimate is drawn. */
	readonly stroke?: EstimateStroke;
	/** Whether no two of its years are joined: it is drawn as marks alone. */
	readonly isDots?: boolean;
}

/** What the legend of a timeline is made of. */
export interface LegendInput {
	/** The chosen line and its estimate. */
	readonly line: string;
	/** Whether it has one year alone: a dot, its even line a dash. */
	readonly isDot?: boolean;
	/** The dashed line; `null` where none is drawn. */
	readonly even: string | null;
	/** Whether a range of past misses lies around the chosen line. */
	readonly hasRange: boolean;
	readonly estimates: readonly (Pick<OtherEstimate, 'label' | 'family' | 'stroke'> &
		Partial<Pick<OtherEstimate, 'years' | 'values' | 'editions'>>)[];
	/** Writes the last figure of each, which on a phone no name stands beside. */
	readonly write?: (value: number) => string;
	/** Of whom the other estimates are, where several states are followed; `null` where there is no one else. */
	readonly name: string | null;
	readonly published: readonly PublishedPoint[];
	readonly flags: readonly FlagBand[];
	/** Years in which the chosen line is drawn fainter. */
	readonly held: readonly YearRange[];
}

/** Over the drawing there is room for the words of two. */
const MOST_FLAGS_OVER = 2;

/** What lines, marks and washes of a timeline mean, in the order of the legend. */
export function timelineLegend(input: LegendInput): readonly LegendWords[] {
	const { line, isDot: isDots = false, even, hasRange, published, flags, held } = input;
	const kinds = (['shared-out', 'collected'] as const).filter((kind) =>
		published.some((point) => point.kind === kind)
	);
	const listed = flags.length > MOST_FLAGS_OVER ? flags : [];
	return [
		{ kind: 'first', words: line, isDots },
		...(even ? [{ kind: 'even', words: even, isDots } as const] : []),
		...(hasRange ? [{ kind: 'range', words: 'Range of past misses' } as const] : []),
		...held.map((range) => ({ kind: 'first lighter', words: heldWords(range) }) as const),
		...estimateWords(input),
		...kinds.map((kind) => ({ kind, words: KIND_WORDS[kind] })),
		...listed.map(({ kind, label, ...range }) => ({ kind, words: `${label}, ${yearsOf(range)}` }))
	];
}

/** Each estimate by its own stroke; the reports of one publisher once, since each is named where it ends. */
function estimateWords({ estimates, name, write }: LegendInput): readonly LegendWords[] {
	const ofName = (words: string) => (name === null ? capital(words) : `${name}, ${words}`);
	const all = estimates.map(({ label, family, stroke, years = [], values = [], editions }) => ({
		kind: 'estimate' as const,
		words: ofName(family ? REPORTS : `${label}${endWords(years, values, write)}`),
		stroke,
		isDots: areLone(runsOf(years, values, editions))
	}));
	return [...group(all, ({ words }) => words).values()].flatMap((same) =>
		same.slice(0, 1).map((one) => ({ ...one, isDots: same.every(({ isDots }) => isDots) }))
	);
}

function areLone(runs: readonly Run[]): boolean {
	return runs.length > 0 && runs.every((run) => run.length === 1);
}

/** Where a line ends: ", +$1,200 in 2005". */
function endWords(years: readonly number[], values: Column, write: LegendInput['write']): string {
	const at = values.findLastIndex((value) => value !== null);
	const last = values[at] ?? null;
	return last === null || !write ? '' : `, ${write(last)} in ${years[at] ?? ''}`;
}

const REPORTS = 'Rockefeller Institute, by report';

/** The name of the dashed line: the national average, or where the chosen state would be level. */
export function evenName(isAverage: boolean, state: string): string {
	return isAverage ? 'National average' : `Where ${state} would be level with the others`;
}

/** What the marks of figures that others printed mean. */
export const KIND_WORDS: Readonly<Record<PublishedPoint['kind'], string>> = {
	'shared-out': 'Published, taxes shared out',
	collected: 'Published, taxes as collected'
};

function heldWords(range: YearRange): string {
	return `Fainter: over a quarter is not shared out by figures of the year, ${yearsOf(range)}`;
}

function yearsOf({ from, to }: YearRange): string {
	return yearRange(from, to);
}
