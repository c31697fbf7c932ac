import type { StateCode } from '$lib/data/states';
import { spread } from '../kit/declutter';
import { strongWidth } from '../kit/label-width';
import { chartName, shortName } from '../kit/short-name';
import type { FrameKind } from '../kit/frame';
import type { Dot, Run } from './runs';
import type { TimelineSeries } from './series';
import type { Scales } from './strokes';

/** How values are written: short on the axis, in full everywhere else. */
export interface Formats {
	readonly tick: (value: number) => string;
	readonly full: (value: number) => string;
}

/** What a name at a line's end belongs to: a state, or the even line. */
export type Labeled = StateCode | 'even';

/** The name at the end of a line with the line's last value, and the elbow that leads to them. */
export interface EndLabel {
	readonly of: Labeled;
	/** "California −$1,426", one under the other in a narrow drawing; the name alone where values find no room. */
	readonly rows: readonly string[];
	readonly x: number;
	/** Middle of the first row. */
	readonly y: number;
	readonly leader: string;
}

/** The room right of the plot, and what stands in it. */
export interface Gutter {
	readonly width: number;
	/** The year of all values that name no other; `null` where values find no room. */
	readonly endYear: number | null;
	readonly ends: readonly End[];
}

/** The inner rectangle of a drawing, in pixels. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const GAP = 16;
/** From one row of a name to the next. */
export const ROW = 13;
const INDENT = 18;
/** The widest gutter of each drawing. */
const MOST: Readonly<Record<FrameKind, number>> = { narrow: 128, medium: 190, wide: 260 };

/**
 * Names with the values of each line's last year, in full or as on the axis, where they fit, else names alone;
 * nothing moves with the year.
 */
export function gutterOf(series: TimelineSeries, kind: FrameKind, formats: Formats): Gutter {
	const ends = endsOf(series, kind);
	const newest = Math.max(...ends.map(({ last }) => last.year));
	const choices = [formats.full, formats.tick].map((write) => {
		const value = (end: End) => endValue(end, newest, write);
		const own = ends.map((end) => ({
			...end,
			rows: kind === 'narrow' ? [...end.rows, value(end)] : [`${end.rows.join(' ')} ${value(end)}`]
		}));
		return { width: widthOf(own), endYear: newest, ends: own };
	});
	const fitting = ends.length > 0 && choices.find(({ width }) => width <= MOST[kind]);
	return fitting || { width: widthOf(ends), endYear: null, ends };
}

/** A line that ends before the others says in which year. */
function endValue({ last }: End, newest: number, write: (value: number) => string): string {
	return last.year === newest ? write(last.value) : `${write(last.value)} in ${last.year}`;
}

function widthOf(ends: readonly End[]): number {
	return Math.max(0, ...ends.flatMap(({ rows }) => rows).map((row) => strongWidth(row))) + INDENT;
}

/** Names at the ends of lines, `GAP` pixels and their rows apart and inside the plot's height. */
export function endLabels(
	{ ends }: Gutter,
	{ plot, scales }: { readonly plot: Plot; readonly scales: Scales }
): readonly EndLabel[] {
	const heights = ends.map(({ last }) => within(scales.y(last.value), plot));
	const under = ROW * Math.max(0, ...ends.map(({ rows }) => rows.length - 1));
	const half = under / 2;
	const spaced = spread(heights, GAP + under, [plot.top + 4 + half, plot.bottom - half]);
	return ends.map(({ of, rows, last }, i) => {
		const middle = spaced[i] ?? 0;
		const from = { x: scales.x(last.year), y: heights[i] ?? 0 };
		const leader = elbow(from, middle, plot.right);
		return { of, rows, x: plot.right + INDENT, y: middle - half, leader };
	});
}

/** What is written at a line's end, with its last dot. */
interface End {
	readonly of: Labeled;
	readonly rows: readonly string[];
	readonly last: Dot;
}

function endsOf({ followed, even }: TimelineSeries, kind: FrameKind): readonly End[] {
	const states = followed.map(({ code, runs }) =>
		endOf(code, kind === 'narrow' ? shortName(code) : chartName(code), runs)
	);
	const level = even && endOf('even', evenName(even.isAverage, kind), even.runs);
	return [...states, level].filter((end) => end !== null);
}

function endOf(of: Labeled, name: string, runs: readonly Run[]): End | null {
	const last = runs.at(-1)?.at(-1);
	return last ? { of, rows: [name], last } : null;
}

function evenName(isAverage: boolean, kind: FrameKind): string {
	if (!isAverage) return 'Level';
	return kind === 'narrow' ? 'Average' : 'National average';
}

function within(y: number, { top, bottom }: Plot): number {
	return Math.min(Math.max(y, top), bottom);
}

/** From a line's end straight to the edge of the plot, then slanting to its name. */
function elbow(from: { readonly x: number; readonly y: number }, y: number, edge: number): string {
	const [start, end] = [from.y.toFixed(1), y.toFixed(1)];
	return `M${(from.x + 4).toFixed(1)} ${start}H${(edge + 5).toFixed(1)}L${(edge + 10).toFixed(1)} ${end}h4`;
}
