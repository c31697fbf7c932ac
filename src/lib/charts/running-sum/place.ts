import type { StateCode } from '$lib/data/states';
import { runningSum, totalsByStart } from '$lib/fiscal/core/running-sum';
import type { Column } from '$lib/fiscal/core/types';
import { roundTicks } from '../kit/axis';
import { decadeTicks, type DecadeTick } from '../kit/decades';
import { spread } from '../kit/declutter';
import { offArrow, sharedExtent, withinExtent, type SharedExtent } from '../kit/shared-extent';
import { labelWidth, strongWidth } from '../kit/label-width';
import { shortName } from '../kit/short-name';
import { yearPath } from '../kit/year-path';

/** One state by year, in the unit that is added up. */
export interface SumLine {
	readonly code: StateCode;
	readonly values: Column;
}

/** Writes a value of the axis. */
export type Write = (value: number) => string;

/** What does not move while the start does: scale, axes and room. */
export interface SumFrame {
	readonly viewBox: string;
	/** Right end of the plot, in years. */
	readonly last: number;
	readonly zero: number;
	readonly ticks: readonly { readonly text: string; readonly y: number }[];
	readonly years: readonly DecadeTick[];
	/** Room for the words left and right of the plot, in pixels. */
	readonly gutters: readonly [left: number, right: number];
	/** Of a sum off the scale, its edge. */
	readonly heightOf: (value: number) => number;
	readonly extent: SharedExtent;
}

/** The sums from one start on, placed in a frame. */
export interface PlacedSums {
	readonly lines: readonly { readonly code: StateCode; readonly path: string }[];
	readonly labels: readonly {
		readonly code: StateCode;
		readonly text: string;
		readonly y: number;
	}[];
	/** Where the start stands, in percent of the plot's width. */
	readonly start: number;
}

/** Height of the plot in pixels. */
export const HEIGHT = 300;

const GAP = 17;
const TICKS = 6;
const AWAY = 12;

/** A frame that holds the sums from every start, so that they can be compared while the start moves. */
export function frameSums(
	lines: readonly SumLine[],
	years: readonly number[],
	tick: Write
): SumFrame {
	const extent = sumsExtent(lines);
	const { low, high } = extent;
	const heightOf = (value: number) =>
		high > low ? (HEIGHT * (high - withinExtent(extent, value))) / (high - low) : HEIGHT / 2;
	const last = Math.max(1, years.length - 1);
	const texts = lines.flatMap(({ code, values }) =>
		totalsByStart(values)
			.filter((total) => total !== null)
			.map((total) => textOf(code, `${tick(total)}${offArrow(extent, total)}`))
	);
	const ticks = roundTicks([low, high], TICKS).map((value) => ({
		text: tick(value),
		y: Math.round(heightOf(value))
	}));
	return {
		viewBox: `0 0 ${last} ${HEIGHT}`,
		last,
		zero: heightOf(0),
		ticks,
		years: decadeTicks(years),
		gutters: [
			gutterOf(ticks.map(({ text }) => labelWidth(text))),
			gutterOf(texts.map((text) => strongWidth(text)))
		],
		heightOf,
		extent
	};
}

/** The scale of the sums from every start, and who leaves it. */
export function sumsExtent(lines: readonly SumLine[]): SharedExtent {
	const sums = lines.map(({ code, values }) => ({
		code,
		values: values.flatMap((_, start) => runningSum(values, start).sums)
	}));
	return sharedExtent(sums, [0]);
}

/** The sums of all states from one start on; a line ends where a year has no figure, and then has no total. */
export function placeSums(
	lines: readonly SumLine[],
	{ frame, start, tick }: { readonly frame: SumFrame; readonly start: number; readonly tick: Write }
): PlacedSums {
	const sums = lines.map(({ code, values }) => ({ code, ...runningSum(values, start) }));
	const ends = sums.flatMap(({ code, total }) => (total === null ? [] : [{ code, total }]));
	const heights = spread(
		ends.map(({ total }) => frame.heightOf(total)),
		GAP,
		[0, HEIGHT]
	);
	return {
		lines: sums.map(({ code, sums: own }) => ({
			code,
			path: yearPath(own.map((sum) => (sum === null ? null : frame.heightOf(sum))))
		})),
		labels: ends.map(({ code, total }, i) => ({
			code,
			text: textOf(code, `${tick(total)}${offArrow(frame.extent, total)}`),
			y: Math.round(heights[i] ?? 0)
		})),
		start: (100 * start) / frame.last
	};
}

/** Short, so that the plot has room on a phone: the table tells the whole figure. */
function textOf(code: StateCode, total: string): string {
	return `${shortName(code)} ${total}`;
}

function gutterOf(widths: readonly number[]): number {
	return Math.ceil(Math.max(0, ...widths)) + AWAY;
}
