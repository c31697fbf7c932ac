import { scaleLinear } from 'd3';
import type { LineSide } from '$lib/fiscal/account/types';
import { roundTicks, yearTicks, type YearTick } from '../kit/axis';
import { labelWidth, strongWidth } from '../kit/label-width';
import { areasOf, type Area } from './frame';
import { type Frame } from '../kit/frame';
import { bandLabels, gutterOf, type BandLabel, type Formats } from './labels';
import type { BreakdownSeries } from './series';
import { unitsInto } from './shapes';

/** One side in pixels; all that stands still while the year moves. */
export interface PanelPlace {
	readonly side: LineSide;
	readonly area: Area;
	readonly plot: Area;
	/** Brings the shapes of the side into the plot. */
	readonly matrix: string;
	readonly labels: readonly BandLabel[];
	readonly x: (year: number) => number;
	readonly yearAt: (x: number) => number;
}

/** A whole drawing in pixels. */
export interface Placement {
	readonly frame: Frame;
	readonly panels: readonly PanelPlace[];
	/** Round values from the top of a plot: both sides have the same. */
	readonly ticks: readonly {
		readonly value: number;
		readonly text: string;
		readonly down: number;
	}[];
	readonly down: (value: number) => number;
	/** Whether the gutter has room for values beside the names. */
	readonly hasValues: boolean;
	/** Undoes the shapes' scale for a pattern, so that its squares stay squares. */
	readonly patternScale: string;
}

const HEAD = 26;
const FOOT = 34;

/** Places both sides in a frame, on one scale. */
export function placeBreakdown(series: BreakdownSeries, frame: Frame, formats: Formats): Placement {
	const ticks = roundTicks(series.domain, frame.kind === 'wide' ? 6 : 5).map((value) => ({
		value,
		text: formats.tick(value)
	}));
	const margin = Math.ceil(Math.max(...ticks.map(({ text }) => labelWidth(text)))) + 10;
	const gutter = gutterOf(series, frame.kind, formats);
	const areas = areasOf(frame);
	const plots = areas.map((area) => plotOf(area, margin, gutter.width));
	const height = Math.max(1, (plots[0]?.bottom ?? 0) - (plots[0]?.top ?? 0));
	const down = scaleLinear(series.domain, [height, 0]);
	const panels = series.panels.flatMap((panel, i): readonly PanelPlace[] => {
		const [area, plot] = [areas[i], plots[i]];
		if (!area || !plot) return [];
		const x = scaleLinear(series.span, [plot.left, plot.right]);
		const y = (value: number) => Math.round(plot.top + down(value));
		return [
			{
				side: panel.side,
				area,
				plot,
				matrix: unitsInto(series.span, plot).matrix,
				labels: bandLabels(panel, gutter, { plot, y }),
				x: (year) => Math.round(x(year)),
				yearAt: (px) => x.invert(px)
			}
		];
	});
	const unit = unitsInto(series.span, plots[0] ?? areas[0]);
	return {
		frame,
		panels,
		ticks: ticks.map((tick) => ({ ...tick, down: Math.round(down(tick.value)) })),
		down: (value) => Math.round(down(value)),
		hasValues: gutter.hasValues,
		patternScale: `scale(${(1 / unit.x).toFixed(4)} ${(1 / unit.y).toFixed(4)})`
	};
}

function plotOf(area: Area, margin: number, gutter: number): Area {
	return {
		left: Math.round(area.left + margin),
		right: Math.max(Math.round(area.left + margin) + 1, Math.round(area.right - gutter)),
		top: Math.round(area.top + HEAD),
		bottom: Math.round(area.bottom - FOOT)
	};
}

/** Everything of one side that moves with the year. */
export interface PanelCursor {
	readonly x: number;
	readonly ticks: readonly YearTick[];
	/** The value of each band in the year by id, written out. */
	readonly values: ReadonlyMap<string, string>;
	readonly total: string;
	/** The nation's; empty where it is not drawn. */
	readonly nation: string;
	/** How far down the plot the total stands. */
	readonly totalDown: number;
}

/** Places the year on each side; `null` where the breakdown has no such year. */
export function cursorsOf(
	series: BreakdownSeries,
	placement: Placement,
	{ year, formats }: { readonly year: number; readonly formats: Formats }
): readonly PanelCursor[] | null {
	const index = series.years.indexOf(year);
	if (index < 0) return null;
	return placement.panels.map((place, i) => {
		const panel = series.panels[i];
		const total = panel?.total[index] ?? 0;
		const room = placement.frame.kind === 'narrow' ? 38 : 44;
		return {
			x: place.x(year),
			ticks: yearTicks(series.span, place.x, { chosen: year, room }),
			values: new Map(
				panel?.bands.map((band) => [band.id, formats.beside(band.values[index] ?? 0)]) ?? []
			),
			total: formats.full(total),
			nation: panel?.nation ? formats.full(panel.nation[index] ?? 0) : '',
			totalDown: placement.down(total)
		};
	});
}

/** What stands over a side: its own sum in the year, and beside it the nation's; empty where that is not drawn. */
export interface Head {
	readonly own: string;
	readonly nation: string;
}

const SIDE_NAMES: Readonly<Record<LineSide, string>> = { paid: 'Paid', received: 'Received' };

/** Between the two, in pixels; as in the drawing. */
export const HEAD_GAP = 8;

/** Writes what stands over a side; what follows the sum, "a person", gives way where both do not fit beside each other. */
export function headOf(
	{ side, area }: PanelPlace,
	cursor: PanelCursor | undefined,
	{ frame, year, unit }: { readonly frame: Frame; readonly year: number; readonly unit: string }
): Head {
	if (!cursor) return { own: SIDE_NAMES[side], nation: '' };
	const nation = cursor.nation && `${frame.kind === 'narrow' ? 'US' : 'nation'} ${cursor.nation}`;
	const room = area.right - area.left - (nation ? HEAD_GAP + labelWidth(nation) : 0);
	const told = [unit, ''].map((of) => `${SIDE_NAMES[side]} ${cursor.total}${of}, ${year}`);
	return { own: told.find((own) => strongWidth(own, 14) <= room) ?? told.at(-1) ?? '', nation };
}

/**
 * The side and year pointed at: beside a plot, on its names or its values, the year nearest to it; `null` only for a
 * drawing without panels.
 */
export function pointAt(
	series: BreakdownSeries,
	placement: Placement,
	at: { readonly x: number; readonly y: number }
): { readonly side: LineSide; readonly year: number } | null {
	const [place] = placement.panels.toSorted((a, b) => awayFrom(a.area, at) - awayFrom(b.area, at));
	if (!place) return null;
	const [first, last] = series.span;
	const year = Math.round(place.yearAt(at.x));
	return { side: place.side, year: Math.min(Math.max(year, first), last) };
}

function awayFrom(
	{ left, right, top, bottom }: Area,
	at: { readonly x: number; readonly y: number }
) {
	const [across, down] = [
		Math.max(left - at.x, at.x - right, 0),
		Math.max(top - at.y, at.y - bottom, 0)
	];
	return across + down;
}
