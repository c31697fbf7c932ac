import type { StateCode } from '$lib/data/states';
import { spread } from '../shared/declutter';
import { strongWidth } from '../shared/label-width';
import { chartName, shortName } from '../shared/short-name';
import type { FrameKind } from './frame';
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

/** The name at the end of a line, with the elbow that leads to it. */
export interface EndLabel {
	readonly of: Labeled;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly leader: string;
}

/** The room right of the plot, and whether values fit in it beside the names. */
export interface Gutter {
	readonly width: number;
	readonly hasValues: boolean;
}

/** The inner rectangle of a drawing, in pixels. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const SIZE = 12;
const GAP = 16;
const INDENT = 18;
/** The widest gutter of each drawing. */
const MOST: Readonly<Record<FrameKind, number>> = { narrow: 84, medium: 190, wide: 260 };

/** Room for the widest name with the widest value of any year, so that nothing moves with the year. */
export function gutterOf(series: TimelineSeries, kind: FrameKind, formats: Formats): Gutter {
	const ends = endsOf(series, kind);
	const full = Math.max(0, ...ends.map((end) => fullWidth(end, formats)));
	if (full + INDENT <= MOST[kind]) return { width: full + INDENT, hasValues: true };
	const names = Math.max(0, ...ends.map((end) => strongWidth(end.name, SIZE)));
	return { width: names + INDENT, hasValues: false };
}

function fullWidth({ name, values }: End, { full }: Formats): number {
	const widths = values.map((value) => strongWidth(`${name} ${full(value)}`, SIZE));
	return Math.max(...widths);
}

/** Names at the ends of lines, `GAP` pixels apart and inside the plot's height. */
export function endLabels(
	series: TimelineSeries,
	kind: FrameKind,
	{ plot, scales }: { readonly plot: Plot; readonly scales: Scales }
): readonly EndLabel[] {
	const ends = endsOf(series, kind);
	const heights = ends.map(({ last }) => within(scales.y(last.value), plot));
	const spaced = spread(heights, GAP, [plot.top + 4, plot.bottom]);
	return ends.map(({ of, name, last }, i) => {
		const y = spaced[i] ?? 0;
		const from = { x: scales.x(last.year), y: heights[i] ?? 0 };
		return { of, name, x: plot.right + INDENT, y, leader: elbow(from, y, plot.right) };
	});
}

/** The line a name stands for, with its last dot. */
interface End {
	readonly of: Labeled;
	readonly name: string;
	readonly last: Dot;
	readonly values: readonly number[];
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
	return last ? { of, name, last, values: runs.flat().map((dot) => dot.value) } : null;
}

function evenName(isAverage: boolean, kind: FrameKind): string {
	if (!isAverage) return 'Level';
	return kind === 'narrow' ? 'Average' : 'Average state';
}

function within(y: number, { top, bottom }: Plot): number {
	return Math.min(Math.max(y, top), bottom);
}

/** From a line's end straight to the edge of the plot, then slanting to its name. */
function elbow(from: { readonly x: number; readonly y: number }, y: number, edge: number): string {
	const [start, end] = [from.y.toFixed(1), y.toFixed(1)];
	return `M${(from.x + 4).toFixed(1)} ${start}H${(edge + 5).toFixed(1)}L${(edge + 10).toFixed(1)} ${end}h4`;
}
