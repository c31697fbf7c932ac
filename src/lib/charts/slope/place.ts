import type { StateCode } from '$lib/data/states';
import { spread } from '../kit/declutter';
import { offArrow, sharedExtent, type SharedExtent } from '../kit/shared-extent';
import { strongWidth } from '../kit/label-width';
import { shortName } from '../kit/short-name';
import { tenth } from '../kit/tenth';
import type { SlopeLine, SlopeSeries } from './series';

/** A word beside an end of a line, in pixels from the top of the plot. */
export interface SlopeLabel {
	readonly code: StateCode;
	readonly text: string;
	readonly y: number;
	/** Where its line ends: a leader goes there from the word. */
	readonly at: number;
}

/** The word of breaking even, among those of the left side: in the plot a line could cross it. */
export type EvenLabel = Omit<SlopeLabel, 'code'>;

/** Lines between two years: their heights in pixels, which the page stretches across, and the words beside them. */
export interface PlacedSlope {
	/** All states that are not compared, in one path. */
	readonly others: string;
	/** The line of any state. */
	readonly pathOf: (code: StateCode) => string;
	/** The states compared, in their order; without a path where a year has no figure. */
	readonly lines: readonly { readonly code: StateCode; readonly path: string }[];
	/** The national average; empty where there is no one average. */
	readonly average: string;
	/** Where a state breaks even; `null` where no value is. */
	readonly pivot: number | null;
	readonly even: EvenLabel | null;
	readonly left: readonly SlopeLabel[];
	readonly right: readonly SlopeLabel[];
	/** Room for the words at both sides of the plot, in pixels. */
	readonly gutters: readonly [left: number, right: number];
}

/** Height of the plot in pixels. */
export const HEIGHT = 300;

const GAP = 17;
/** Between a line and its word, in pixels. */
const AWAY = 16;

/** Places lines between two years on a scale that holds the states compared, the average and breaking even. */
export function placeSlope(series: SlopeSeries, write: (value: number) => string): PlacedSlope {
	const { lines, average, pivot } = series;
	const extent = slopeExtent(series);
	const heightOf = (value: number) => heightIn(extent, value);
	const path = (ends: Pick<SlopeLine, 'from' | 'to'>) => slopePath(ends, heightOf);
	// Of one year compared with itself the right side says all.
	const isOneYear = series.years[0] === series.years[1];
	const fromWords = labelsOf(isOneYear ? [] : lines, {
		end: 'from',
		heightOf,
		textOf: (_, value) => `${write(value)}${offArrow(extent, value)}`,
		even: pivot
	});
	const left = fromWords.filter(isOfState);
	const right = labelsOf(lines, {
		end: 'to',
		heightOf,
		textOf: (code, value) =>
			[code && shortName(code), `${write(value)}${offArrow(extent, value)}`].join(' '),
		even: null
	}).filter(isOfState);
	return {
		others: series.others.map(path).join(''),
		pathOf: (code) => {
			const line = [...lines, ...series.others].find((one) => one.code === code);
			return line ? path(line) : '';
		},
		lines: lines.map((line) => ({ code: line.code, path: path(line) })),
		average: average ? path(average) : '',
		pivot: pivot === null ? null : heightOf(pivot),
		even: fromWords.find(({ code }) => code === null) ?? null,
		left,
		right,
		gutters: [gutterOf(fromWords), gutterOf(right)]
	};
}

/** The scale of a slope, and who leaves it. */
export function slopeExtent({
	lines,
	average,
	pivot
}: Pick<SlopeSeries, 'lines' | 'average' | 'pivot'>): SharedExtent {
	return sharedExtent(
		lines.map(({ code, from, to }) => ({ code, values: [from, to] })),
		[average?.from ?? null, average?.to ?? null, pivot]
	);
}

/** How near to the line of a state compared a place has to be that points at it, and to that of another, in pixels. */
const [REACH, REACH_OTHERS] = [14, 7];

/**
 * The state pointed at by a place, a share of the way across and pixels down: beside the plot by its word, in it by the
 * nearest line, of those compared first; `null` where none is near.
 */
export function slopeAt(
	series: SlopeSeries,
	placed: Pick<PlacedSlope, 'left' | 'right'>,
	{ across, down }: { readonly across: number; readonly down: number }
): StateCode | null {
	const apart = (height: number) => Math.abs(height - down);
	if (across < 0 || across > 1) {
		const words = across < 0 ? placed.left : placed.right;
		return nearest(
			words.map(({ code, y }) => ({ code, apart: apart(y) })),
			GAP / 2
		);
	}
	const extent = slopeExtent(series);
	const apartOf = (lines: readonly SlopeLine[]) =>
		lines.flatMap(({ code, from, to }) => {
			if (from === null || to === null) return [];
			return { code, apart: apart(heightIn(extent, from + across * (to - from))) };
		});
	return nearest(apartOf(series.lines), REACH) ?? nearest(apartOf(series.others), REACH_OTHERS);
}

function nearest(
	found: readonly { readonly code: StateCode; readonly apart: number }[],
	reach: number
): StateCode | null {
	const least = Math.min(reach, ...found.map(({ apart }) => apart));
	return found.find(({ apart }) => apart === least)?.code ?? null;
}

function heightIn({ low, high }: SharedExtent, value: number): number {
	return high > low ? (HEIGHT * (high - value)) / (high - low) : HEIGHT / 2;
}

function slopePath(
	{ from, to }: Pick<SlopeLine, 'from' | 'to'>,
	heightOf: (value: number) => number
): string {
	if (from === null || to === null) return '';
	return `M0 ${tenth(heightOf(from))}L1 ${tenth(heightOf(to))}`;
}

interface Words {
	readonly end: 'from' | 'to';
	readonly heightOf: (value: number) => number;
	readonly textOf: (code: StateCode | null, value: number) => string;
	/** The value of breaking even, where it has a word at this side too. */
	readonly even: number | null;
}

/** A word at a side of the plot; that of breaking even is no state's. */
type SideLabel = Omit<SlopeLabel, 'code'> & { readonly code: StateCode | null };

function isOfState(label: SideLabel): label is SlopeLabel {
	return label.code !== null;
}

function labelsOf(
	lines: readonly SlopeLine[],
	{ end, heightOf, textOf, even }: Words
): readonly SideLabel[] {
	const all = [...lines, ...(even === null ? [] : [{ code: null, from: even, to: even }])];
	const known = all.flatMap(({ code, [end]: value }) => (value === null ? [] : [{ code, value }]));
	const ends = known.map(({ value }) => Math.min(HEIGHT, Math.max(0, heightOf(value))));
	const heights = spread(ends, GAP, [0, HEIGHT]);
	return known.map(({ code, value }, i) => ({
		code,
		text: textOf(code, value),
		y: Math.round(heights[i] ?? 0),
		at: tenth(ends[i] ?? 0)
	}));
}

function gutterOf(labels: readonly SideLabel[]): number {
	return Math.ceil(Math.max(0, ...labels.map(({ text }) => strongWidth(text)))) + AWAY;
}
