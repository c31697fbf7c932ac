import { max, scaleLinear, scaleSqrt, sum } from 'd3';
import type { StateCode } from '$lib/data/states';
import { roundTicks } from '../kit/axis';
import type { Box, Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import {
	areaAbove,
	areaBelow,
	BREAK_EVEN,
	isBeside,
	shortZoneWords,
	stretchOf,
	zoneWords,
	type Point
} from '../kit/zones';
import type { Frame, FrameKind } from './frame';
import { carryLabels, labelDots, type DotLabel, type PlacedDot } from './labels';
import type { ScatterPoint, ScatterSeries } from './series';
import { nameLine, nameZone, type LineName, type NamedLine, type ZoneLabel } from './line-names';

/** A tick of an axis: its value, its place in pixels and its words. */
export interface Tick {
	readonly value: number;
	readonly at: number;
	readonly text: string;
}

/** A line between the zones, in pixels, and its name. */
export interface PlacedLine extends Segment {
	readonly kind: LineKind;
	readonly label: LineName | null;
}

/** Break even, the national average, or the nation's own ratio. */
export type LineKind = 'even' | 'average' | 'ratio';

/** A scatter in pixels. */
export interface Placement {
	readonly frame: Frame;
	readonly plot: Box;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** The washes of the two outer zones, as polygon points. */
	readonly washes: { readonly above: string; readonly below: string };
	readonly lines: readonly PlacedLine[];
	readonly zones: { readonly above: ZoneLabel | null; readonly below: ZoneLabel | null };
	/** Large dots first, so that small ones lie on top; the chosen one last. */
	readonly dots: readonly PlacedDot[];
	readonly labels: readonly DotLabel[];
}

/** What the view adds to the figures. */
export interface Dress {
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
	readonly tick: (value: number) => string;
	/** A drawing of the same states in the same frame, whose names keep their places beside their dots. */
	readonly before?: Placement | undefined;
}

interface Scales {
	readonly x: (paid: number) => number;
	readonly y: (received: number) => number;
}

/** Places a scatter in a frame. */
export function placeScatter(series: ScatterSeries, frame: Frame, dress: Dress): Placement {
	const { kind } = frame;
	const yTexts = texts(series.window.y, 6, dress.tick);
	const plot = plotOf(frame, Math.max(0, ...yTexts.map(({ text }) => labelWidth(text))));
	const x = scaleLinear(series.window.x, [plot.left, plot.right]);
	const y = scaleLinear(series.window.y, [plot.bottom, plot.top]);
	const dots = dotsOf(series.points, { x, y }, { kind, chosen: dress.followed[0] });
	const lines = linesOf(series, { x, y }, kind);
	const isIn = (side: 'above' | 'below') => (box: Box) =>
		isBeside(evenLinesOf(series), side, [
			x.invert((box.left + box.right) / 2),
			y.invert((box.top + box.bottom) / 2)
		]);
	const words = wordsOf(series, lines, { plot, dots, kind, isIn });
	const boxes = [words.zones.above?.box ?? [], words.zones.below?.box ?? []].flat();
	const names = words.lines.flatMap((line) => line.label?.boxes ?? []);
	return {
		frame,
		plot,
		xTicks: textsAcross(series.window.x, plot, dress.tick).map((tick) => ({
			...tick,
			at: tenth(x(tick.value))
		})),
		yTicks: yTexts.map((tick) => ({ ...tick, at: tenth(y(tick.value)) })),
		washes: washesOf(series, { x, y }),
		lines: words.lines,
		zones: words.zones,
		dots,
		labels: dress.before
			? carryLabels(dress.before.labels, dress.before.dots, dots)
			: labelDots(
					dots,
					{ points: series.points, followed: dress.followed, kind },
					{ bounds: plot, boxes: [...boxes, ...names], segments: words.lines }
				)
	};
}

/** What a drawing was placed from, and whether its names kept their places. */
interface Placed {
	readonly series: ScatterSeries;
	readonly dress: Dress;
	readonly placement: Placement;
	readonly isCarried: boolean;
}

/**
 * Places scatters and remembers the last one: what was placed is not placed again, and while years pass in quick
 * succession the names keep their places beside their dots.
 */
export function scatterPlacer(): (
	series: ScatterSeries,
	frame: Frame,
	view: Dress & { readonly isMoving: boolean }
) => Placement {
	const last = new Map<FrameKind, Placed>();
	return (series, frame, { isMoving, ...dress }) => {
		const known = last.get(frame.kind);
		const like = known && isAlike(known, frame, dress) ? known : undefined;
		if (like && like.series === series && (isMoving || !like.isCarried)) return like.placement;
		const before = isMoving ? like?.placement : undefined;
		const placement = placeScatter(series, frame, { ...dress, before });
		last.set(frame.kind, { series, dress, placement, isCarried: before !== undefined });
		return placement;
	};
}

function isAlike({ placement, dress }: Placed, frame: Frame, { followed, tick }: Dress): boolean {
	return (
		placement.frame.width === frame.width && dress.followed === followed && dress.tick === tick
	);
}

function texts(domain: readonly [number, number], count: number, tick: (value: number) => string) {
	return roundTicks(domain, count).map((value) => ({ value, text: tick(value) }));
}

/** As many round values, at most seven, as can stand side by side. */
function textsAcross(
	domain: readonly [number, number],
	{ left, right }: Box,
	tick: (value: number) => string
) {
	const fits = (row: readonly { readonly text: string }[]) =>
		sum(row, ({ text }) => labelWidth(text) + 12) <= right - left;
	const rows = [7, 6, 5, 4, 3, 2].map((count) => texts(domain, count, tick));
	return rows.find(fits) ?? texts(domain, 1, tick);
}

function plotOf({ width, height }: Frame, ticksWidth: number): Box {
	return { left: Math.ceil(ticksWidth) + 12, right: width - 14, top: 26, bottom: height - 44 };
}

const LARGEST: Readonly<Record<FrameKind, number>> = { narrow: 11, wide: 14 };
const LEAST = 3;

function dotsOf(
	points: readonly ScatterPoint[],
	{ x, y }: Scales,
	{ kind, chosen }: { readonly kind: FrameKind; readonly chosen: StateCode | undefined }
): readonly PlacedDot[] {
	const most = max(points, (point) => point.population ?? 0) ?? 0;
	const radius = scaleSqrt([0, Math.max(most, 1)], [0, LARGEST[kind]]);
	const dots = points.map(({ code, side, paid, received, population }) => ({
		code,
		side,
		x: x(paid),
		y: y(received),
		r: population === null ? LEAST : Math.max(LEAST, radius(population))
	}));
	return dots.sort((a, b) => Number(a.code === chosen) - Number(b.code === chosen) || b.r - a.r);
}

/** The lines that part the zones. */
function evenLinesOf({ average, ratio }: ScatterSeries) {
	const level = average ?? ratio;
	return level ? [BREAK_EVEN, level] : [BREAK_EVEN];
}

function washesOf(series: ScatterSeries, scales: Scales) {
	const { window } = series;
	const lines = evenLinesOf(series);
	const draw = (corners: readonly Point[]) =>
		corners.map(([x, y]) => `${scales.x(x).toFixed(1)},${scales.y(y).toFixed(1)}`).join(' ');
	return { above: draw(areaAbove(lines, window)), below: draw(areaBelow(lines, window)) };
}

interface Drawn extends NamedLine {
	readonly kind: LineKind;
}

function linesOf(series: ScatterSeries, { x, y }: Scales, kind: FrameKind): readonly Drawn[] {
	const { window, average, ratio } = series;
	const isDeficit = (series.averageOver ?? 0) >= 0;
	const [upper, lower] = isDeficit ? (['over', 'under'] as const) : (['under', 'over'] as const);
	const all = [
		{ kind: 'even' as const, line: BREAK_EVEN, side: lower },
		{ kind: 'average' as const, line: average, side: upper },
		{ kind: 'ratio' as const, line: ratio, side: upper }
	];
	return all.flatMap(({ kind: of, line, side }) => {
		const stretch = line && stretchOf(line, window);
		if (!stretch) return [];
		const [from, to] = stretch.map(([a, b]) => [tenth(x(a)), tenth(y(b))] as const);
		return from && to ? [{ kind: of, name: NAMES[of][kind], from, to, side }] : [];
	});
}

const NAMES: Readonly<Record<LineKind, Readonly<Record<FrameKind, string>>>> = {
	even: { narrow: 'Even', wide: 'Break even' },
	average: { narrow: 'Average', wide: 'National average' },
	ratio: { narrow: 'Nation', wide: 'As the nation as a whole' }
};

interface Stage {
	readonly plot: Box;
	readonly dots: readonly PlacedDot[];
	readonly kind: FrameKind;
	/** Whether a place lies in the zone above all lines, or in the one below. */
	readonly isIn: (side: 'above' | 'below') => (box: Box) => boolean;
}

/** Names the lines first, then the zones, each keeping off the dots and what is named already. */
function wordsOf(
	series: ScatterSeries,
	drawn: readonly Drawn[],
	{ plot, dots, kind, isIn }: Stage
) {
	const segments = drawn.map(segmentOf);
	const boxes: Box[] = [];
	const obstacles = { bounds: plot, boxes, discs: dots };
	const lines = drawn.map((line, i): PlacedLine => {
		const others = segments.filter((_, other) => other !== i);
		const label = nameLine(line, { ...obstacles, segments: others });
		boxes.push(...(label?.boxes ?? []));
		return { kind: line.kind, label, ...segmentOf(line) };
	});
	const say = kind === 'narrow' ? shortZoneWords : zoneWords;
	const { above, below } = say(series.averageOver);
	return {
		lines,
		zones: {
			above: nameZone(above, 'top-left', { ...obstacles, segments, isIn: isIn('above') }),
			below: nameZone(below, 'bottom-right', { ...obstacles, segments, isIn: isIn('below') })
		}
	};
}

function segmentOf({ from, to }: NamedLine): Segment {
	return { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
}
