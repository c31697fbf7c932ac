import { line, scaleLinear } from 'd3';
import { roundTicks } from '../kit/axis';
import type { Box, Segment } from '../kit/declutter';
import { tenth } from '../kit/tenth';
import type { Size } from '../kit/frame';
import { runsOf, type Run } from '../timeline/runs';
import { evenYears } from './even-years';
import {
	nameOfRange,
	namesOfLines,
	type LedName,
	type NamedLine,
	type Plot,
	type Point
} from './labels';
import type { AssertedMeasure, YearSpan } from '$lib/fiscal/verdict/asserted-figure';
import { evenValue, type AssertedLine, type AssertedSeries, type LineKind } from './series';

/** Strokes of one way to reckon, and as dots its years that stand alone and the year asked for. */
export interface PlacedLine {
	readonly id: string;
	readonly kind: LineKind;
	readonly d: string;
	readonly dots: readonly Point[];
}

interface Area extends Point {
	readonly width: number;
	readonly height: number;
}

/** A chart of figures against what is asserted, in pixels of its frame. */
export interface PlacedAsserted {
	readonly frame: Size;
	readonly lines: readonly PlacedLine[];
	/** What is asserted, within the chart. */
	readonly range: Area;
	/** What is asserted, over the plot. */
	readonly label: LedName;
	/** The names of mixes of sources by their lines, apart from each other and from all lines. */
	readonly ends: readonly LedName[];
	/** The name of the line where a balance is even; none for amounts of one side. */
	readonly even: readonly LedName[];
	readonly stated: number | null;
	/** What the quoted source printed, in its year; `null` where it is not known. */
	readonly printed: Point | null;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
	/** Where a state is even; for amounts of one side, where nothing is. */
	readonly evenY: number;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
}

const MARGIN = { top: 24, right: 18, bottom: 28, left: 64 };

/** Room of a year under the axis, in pixels. */
const YEAR_ROOM = 44;

/**
 * Places a series in a frame, with what is asserted in a few words; one year is as wide as it is on the axis, a range
 * open to a side ends at the chart.
 */
export function placeAsserted(series: AssertedSeries, frame: Size, words: string): PlacedAsserted {
	const { top, left } = MARGIN;
	const [right, bottom] = [frame.width - MARGIN.right, frame.height - MARGIN.bottom];
	const domain = yearsOf(series);
	const x = scaleLinear([domain[0] - 0.5, domain[1] + 0.5], [left, right]);
	const y = valueScale(series, [bottom, top]);
	const [lowest = 0, highest = 0] = y.domain();
	const only = onlyYear(series.span);
	const range = boxOf(series, { x, y, ends: [lowest, highest] });
	const plot = { left, right, top, bottom };
	const perYear = (right - left) / (domain[1] - domain[0] + 1);
	const label = nameOfRange(range, { plot, full: frame.width, words, span: series.span });
	return {
		frame,
		lines: series.lines.map((one) => placedLine(one, { x, y, only })),
		range,
		label,
		...namesIn(series, { x, y, only, plot, range, label }),
		stated: series.range.stated === null ? null : tenth(y(series.range.stated)),
		printed: printedAt(series, { x, y }),
		ticks: ticksOf(series, [lowest, highest]).map((value) => ({ value, y: tenth(y(value)) })),
		years: evenYears(domain, perYear, YEAR_ROOM).map((year) => ({ year, x: tenth(x(year)) })),
		evenY: tenth(y(baseOf(series))),
		left,
		right,
		bottom
	};
}

/** How far it is from the foot of a chart to its top, on its scale. */
export function heightOf(series: AssertedSeries): number {
	const [from = 0, to = 0] = valueScale(series, [0, 1]).domain();
	return Math.abs(to - from);
}

/** The one year a part is about; `null` where it is about several. */
export function onlyYear({ first, last }: YearSpan): number | null {
	return first === last ? last : null;
}

/** Ranks keep to their places; all else has round ends. */
function valueScale({ measure, low, high }: AssertedSeries, ends: readonly [number, number]) {
	const scale = scaleLinear([low, high], ends);
	return measure === 'rank' ? scale : scale.nice(6);
}

function ticksOf({ measure }: AssertedSeries, ends: readonly [number, number]): readonly number[] {
	if (measure !== 'rank') return roundTicks(ends, 6);
	const [last] = ends;
	const step = last > 25 ? 10 : last > 12 ? 5 : 2;
	const places = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
	return [1, ...places.filter((place) => place > 1)];
}

/** Where a state is even, average or as another; ranks stand on their lowest place. */
function baseOf({ measure, low }: AssertedSeries): number {
	return measure === 'rank' ? low : evenValue(measure);
}

function printedAt({ printed }: AssertedSeries, { x, y }: Scales): Point | null {
	return printed && { x: tenth(x(printed.year)), y: tenth(y(printed.value)) };
}

function yearsOf({ lines, span }: AssertedSeries): readonly [number, number] {
	const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
	return [Math.min(span.first, ...years), Math.max(span.last, ...years)];
}

type Scale = (value: number) => number;

interface Scales {
	readonly x: Scale;
	readonly y: Scale;
}

interface LineScales extends Scales {
	/** The one year a part is about: each line has a dot in it; `null` where it is about several. */
	readonly only: number | null;
}

/** What is drawn of a line: strokes over years without a gap, and as dots years that stand alone and the one asked for. */
export function drawnOf(
	{ points }: AssertedLine,
	only: number | null
): { readonly strokes: readonly Run[]; readonly dots: Run } {
	const runs = runsOf(
		points.map(({ year }) => year),
		points.map(({ value }) => value)
	);
	const lone = runs.filter((run) => run.length === 1).flat();
	const isLone = (year: number) => lone.some((dot) => dot.year === year);
	const marked = points.filter(({ year }) => year === only && !isLone(year));
	return { strokes: runs.filter((run) => run.length > 1), dots: [...lone, ...marked] };
}

function placedLine(one: AssertedLine, { x, y, only }: LineScales): PlacedLine {
	const { id, kind } = one;
	const { strokes, dots } = drawnOf(one, only);
	const path = line<{ readonly year: number; readonly value: number }>(
		({ year }) => tenth(x(year)),
		({ value }) => tenth(y(value))
	);
	return {
		id,
		kind,
		d: strokes.map((run) => path(run) ?? '').join(''),
		dots: dots.map(({ year, value }) => ({ x: tenth(x(year)), y: tenth(y(value)) }))
	};
}

interface BoxInput {
	readonly x: Scale;
	readonly y: Scale;
	readonly ends: readonly [number, number];
}

function boxOf({ range, span }: AssertedSeries, { x, y, ends }: BoxInput): Area {
	const [low, high] = [range.low ?? ends[0], range.high ?? ends[1]];
	const left = x(span.first - 0.5);
	return {
		x: tenth(left),
		y: tenth(y(high)),
		width: tenth(x(span.last + 0.5) - left),
		height: tenth(Math.max(2, y(low) - y(high)))
	};
}

interface NameScales extends LineScales {
	readonly plot: Plot;
	/** What is asserted. */
	readonly range: Area;
	/** Its name, over the plot. */
	readonly label: LedName;
}

/** Radius of a dot and of the mark of a printed figure, with air around them. */
const DOT = 5;
const MARK = 8;

/** The names of lines, and of the line where a balance is even, away from all that is drawn. */
function namesIn(
	series: AssertedSeries,
	{ x, y, only, plot, range, label }: NameScales
): Pick<PlacedAsserted, 'ends' | 'even'> {
	const evenY = y(baseOf(series));
	const printed = printedAt(series, { x, y });
	const discs = [
		...series.lines
			.flatMap((one) => placedLine(one, { x, y, only }).dots)
			.map((dot) => ({ ...dot, r: DOT })),
		...(printed ? [{ ...printed, r: MARK }] : [])
	];
	const segments = series.lines.flatMap((one) => segmentsOf(one, { x, y }));
	const evenLine = { x1: plot.left, y1: evenY, x2: plot.right, y2: evenY };
	const bounds = { ...plot, bottom: plot.bottom - 2 };
	const rangeBox = {
		left: range.x,
		right: range.x + range.width,
		top: range.y,
		bottom: range.y + range.height
	};
	const mixes = namedLines(series, { x, y });
	const namedOff = (boxes: readonly Box[]) =>
		namesOfLines(
			mixes,
			{ bounds, boxes, discs, segments: [...segments, evenLine] },
			{ before: [label] }
		);
	const off = namedOff([rangeBox]);
	// A range open to a side can fill the chart: a name stands on it rather than nowhere.
	const ends = off.length === mixes.length ? off : namedOff([]);
	const drawn = { bounds, boxes: [], discs, segments };
	const evenWithin = (farthest: number) =>
		namesOfLines(evenNames(series, { y, plot }), drawn, { before: [label, ...ends], farthest });
	// Short beside its line rather than whole and far from it.
	const beside = evenWithin(BESIDE);
	return { ends, even: beside.length > 0 ? beside : evenWithin(plot.bottom - plot.top) };
}

/** How far from the even line its name is not yet led to it, in pixels. */
const BESIDE = 15;

/** How far the name of the even line is moved along it to find a place. */
const ALONG = 12;

/** What the line is called, whole and short; amounts of one side and ranks have none. */
const EVEN_NAMES: ReadonlyMap<AssertedMeasure, readonly string[]> = new Map([
	['net', ['Even']],
	['ratio', ['A dollar back for a dollar', 'Even']],
	['of-average', ['National average', 'Average']],
	['multiple', ['As much as the other state', 'As much']]
]);

function evenNames(
	series: AssertedSeries,
	{ y, plot }: Pick<NameScales, 'y' | 'plot'>
): readonly NamedLine[] {
	const words = EVEN_NAMES.get(series.measure);
	if (!words) return [];
	const count = Math.floor((plot.right - plot.left) / ALONG) + 1;
	const points = Array.from({ length: count }, (_, index) => ({
		x: plot.right - index * ALONG,
		y: y(baseOf(series))
	}));
	return [{ words, points: points.toReversed() }];
}

function segmentsOf({ points }: AssertedLine, { x, y }: Scales): readonly Segment[] {
	return points.flatMap(({ year, value }, at) => {
		const before = points[at - 1];
		if (before?.year !== year - 1) return [];
		return { x1: x(before.year), y1: y(before.value), x2: x(year), y2: y(value) };
	});
}

function namedLines({ lines, hybrids }: AssertedSeries, { x, y }: Scales): readonly NamedLine[] {
	return hybrids.map(({ id, label }) => ({
		words: [
			`${label}, no vote`,
			label,
			label.replace(/^IRS collections(?= less | beside )/, 'IRS')
		],
		points: (lines.find((one) => one.id === id)?.points ?? []).map(({ year, value }) => ({
			x: x(year),
			y: y(value)
		}))
	}));
}
