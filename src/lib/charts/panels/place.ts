import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { roundTicks } from '../kit/axis';
import { sharedExtent, withinExtent, type SharedExtent } from '../kit/shared-extent';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import { decadeTicks, type DecadeTick } from '../kit/decades';
import { yearArea, yearPath } from '../kit/year-path';
import type { PublishedPoint } from '../timeline/series';

/** One state of the small drawings: its values by year, and what is written at the right of its name. */
export interface Panel {
	readonly code: StateCode;
	readonly name: string;
	readonly values: Column;
	readonly end: string;
	/** Figures that others printed of it, in years of the drawing. */
	readonly published: readonly PublishedPoint[];
}

/** What small drawings are placed by. */
export interface PanelsInput {
	readonly years: readonly number[];
	readonly panels: readonly Panel[];
	/** The national average by year; `null` where there is no one average. */
	readonly average: Column | null;
	/** The value of breaking even; `null` where no value is. */
	readonly pivot: number | null;
	/** Writes a value of the axis. */
	readonly tick: (value: number) => string;
}

/** Small drawings under each other on one scale: lines in years and pixels, which the page stretches across. */
export interface PlacedPanels {
	/** The box of each plot: years from the first across, pixels down. */
	readonly viewBox: string;
	readonly plots: readonly PlacedPanel[];
	readonly ticks: readonly { readonly text: string; readonly y: number }[];
	/** Right end of each plot, in years. */
	readonly last: number;
	/** Where a state breaks even, from the top of each plot; `null` where no value is. */
	readonly pivot: number | null;
	readonly average: string;
	readonly years: readonly DecadeTick[];
	/** Room for the words of the axis left of the plots, in pixels. */
	readonly gutter: number;
	/** Height of all of them, without what stands under. */
	readonly height: number;
}

/** A figure that others printed: percent of the plot across, pixels down. */
export interface PlacedPoint extends Pick<PublishedPoint, 'id' | 'kind'> {
	readonly percent: number;
	readonly y: number;
}

/** One small drawing. */
export interface PlacedPanel extends Panel {
	/** Top of its plot, in pixels. */
	readonly top: number;
	readonly line: string;
	readonly points: readonly PlacedPoint[];
	/** Between the line and breaking even; empty where no value is even. */
	readonly area: string;
}

/** Height of one plot in pixels. */
export const PLOT = 84;

/** Room over each plot, for its name, clear of the marks that stand at the foot of the one before. */
const HEAD = 38;

const TICKS = 3;
/** Between the words of the axis and the plot, in pixels. */
const AWAY = 8;

/** The one scale of small drawings, which holds what others printed of each state as well as its line. */
export function panelsExtent(
	panels: readonly Pick<Panel, 'code' | 'values' | 'published'>[],
	average: Column | null,
	pivot: number | null
): SharedExtent {
	const states = panels.map(({ code, values, published }) => ({
		code,
		values: [...values, ...published.map(({ value }) => value)]
	}));
	return sharedExtent(states, [...(average ?? []), pivot ?? 0]);
}

/** Places small drawings on one scale: see `sharedExtent`. */
export function placePanels({ years, panels, average, pivot, tick }: PanelsInput): PlacedPanels {
	const extent = panelsExtent(panels, average, pivot);
	const { low, high } = extent;
	const heightOf = (value: number) =>
		high > low ? (PLOT * (high - withinExtent(extent, value))) / (high - low) : PLOT / 2;
	const heightsOf = (values: Column) =>
		values.map((value) => (value === null ? null : heightOf(value)));
	const level = pivot === null ? null : heightOf(pivot);
	const last = Math.max(1, years.length - 1);
	const ticks = roundTicks([low, high], TICKS).map((value) => ({
		text: tick(value),
		y: Math.round(heightOf(value))
	}));
	return {
		viewBox: `0 0 ${last} ${PLOT}`,
		last,
		plots: panels.map((panel, i) => {
			const heights = heightsOf(panel.values);
			return {
				...panel,
				top: HEAD + i * (HEAD + PLOT),
				line: yearPath(heights),
				points: panel.published.map(({ id, kind, fiscalYear, value }) => ({
					id,
					kind,
					percent: tenth((100 * years.indexOf(fiscalYear)) / last),
					y: tenth(heightOf(value))
				})),
				area: level === null ? '' : yearArea(heights, level)
			};
		}),
		ticks,
		gutter: Math.ceil(Math.max(...ticks.map(({ text }) => labelWidth(text)))) + AWAY,
		pivot: level,
		average: average ? yearPath(heightsOf(average)) : '',
		years: decadeTicks(years),
		height: panels.length * (HEAD + PLOT)
	};
}
