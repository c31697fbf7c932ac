import { line, scaleLinear } from 'd3';
import { roundTicks, yearTicks, type YearTick } from '../kit/axis';
import { tenth } from '../kit/tenth';
import type { Frame } from '../timeline/frame';
import { runsOf } from '../timeline/runs';
import type { AssertedLine, AssertedSeries, LineKind } from './series';

/** Strokes of one way to reckon, and as dots its years that stand alone and the year asked for. */
export interface PlacedLine {
	readonly id: string;
	readonly kind: LineKind;
	readonly d: string;
	readonly dots: readonly Point[];
}

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Box extends Point {
	readonly width: number;
	readonly height: number;
}

/** A chart of figures against what is asserted, in pixels of its frame. */
export interface PlacedAsserted {
	readonly frame: Frame;
	readonly lines: readonly PlacedLine[];
	/** What is asserted, within the chart. */
	readonly range: Box;
	/** Where the name of the range stands, and from which end. */
	readonly label: Point & { readonly anchor: 'start' | 'end' };
	/** The names of mixes of sources at the end of their lines, apart from each other. */
	readonly ends: readonly (Point & { readonly words: string })[];
	readonly stated: number | null;
	/** What the quoted source printed, in its year; `null` where it is not known. */
	readonly printed: Point | null;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly YearTick[];
	/** Where a state is even; for amounts of one side, where nothing is. */
	readonly evenY: number;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
}

const MARGIN = { top: 24, right: 18, bottom: 28, left: 64 };

/** Places a series in a frame; one year is as wide as it is on the axis, a range open to a side ends at the chart. */
export function placeAsserted(series: AssertedSeries, frame: Frame): PlacedAsserted {
	const { top, left } = MARGIN;
	const [right, bottom] = [frame.width - MARGIN.right, frame.height - MARGIN.bottom];
	const domain = yearsOf(series);
	const x = scaleLinear([domain[0] - 0.5, domain[1] + 0.5], [left, right]);
	const y = scaleLinear([series.low, series.high], [bottom, top]).nice(6);
	const [lowest = 0, highest = 0] = y.domain();
	const only = series.span.first === series.span.last ? series.span.last : null;
	const range = boxOf(series, { x, y, ends: [lowest, highest] });
	return {
		frame,
		lines: series.lines.map((one) => placedLine(one, { x, y, only })),
		range,
		label: labelOf(range, { left, right, top }),
		ends: endsOf(series, { x, y, ends: [bottom, top] }),
		stated: series.range.stated === null ? null : tenth(y(series.range.stated)),
		printed: series.printed && {
			x: tenth(x(series.printed.year)),
			y: tenth(y(series.printed.value))
		},
		ticks: roundTicks([lowest, highest], 6).map((value) => ({ value, y: tenth(y(value)) })),
		years: yearTicks(domain, x, { chosen: series.span.last, room: 44 }),
		evenY: tenth(y(series.measure === 'ratio' ? 1 : 0)),
		left,
		right,
		bottom
	};
}

function yearsOf({ lines, span }: AssertedSeries): readonly [number, number] {
	const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
	return [Math.min(span.first, ...years), Math.max(span.last, ...years)];
}

type Scale = (value: number) => number;

interface LineScales {
	readonly x: Scale;
	readonly y: Scale;
	/** The one year a part is about: each line has a dot in it; `null` where it is about several. */
	readonly only: number | null;
}

function placedLine({ id, kind, points }: AssertedLine, { x, y, only }: LineScales): PlacedLine {
	const runs = runsOf(
		points.map(({ year }) => year),
		points.map(({ value }) => value)
	);
	const path = line<{ readonly year: number; readonly value: number }>(
		({ year }) => tenth(x(year)),
		({ value }) => tenth(y(value))
	);
	const long = runs.filter((run) => run.length > 1);
	const lone = runs.filter((run) => run.length === 1).flat();
	const marked = points.filter((point) => point.year === only && !lone.includes(point));
	return {
		id,
		kind,
		d: long.map((run) => path(run) ?? '').join(''),
		dots: [...lone, ...marked].map(({ year, value }) => ({ x: tenth(x(year)), y: tenth(y(value)) }))
	};
}

interface BoxInput {
	readonly x: Scale;
	readonly y: Scale;
	readonly ends: readonly [number, number];
}

function boxOf({ range, span }: AssertedSeries, { x, y, ends }: BoxInput): Box {
	const [low, high] = [range.low ?? ends[0], range.high ?? ends[1]];
	const left = x(span.first - 0.5);
	return {
		x: tenth(left),
		y: tenth(y(high)),
		width: tenth(x(span.last + 0.5) - left),
		height: tenth(Math.max(2, y(low) - y(high)))
	};
}

interface Bounds {
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

/** Names stand beyond the end of their lines, away from zero, at least a line of text apart. */
function endsOf({ lines, hybrids }: AssertedSeries, { x, y, ends }: BoxInput) {
	const placed = hybrids
		.flatMap(({ id, label }) => {
			const last = lines.find((one) => one.id === id)?.points.at(-1);
			if (!last) return [];
			return {
				x: tenth(x(last.year) + 6),
				y: y(last.value) + (last.value < 0 ? 17 : -7),
				words: `${label}, no vote`
			};
		})
		.toSorted((a, b) => a.y - b.y);
	return placed.map((end, at) => ({
		...end,
		y: tenth(Math.min(ends[0] - 4, Math.max(ends[1], end.y, (placed[at - 1]?.y ?? -99) + 15)))
	}));
}

/** A wide range holds its name in its upper left corner; a narrow one has it at the side with more room. */
function labelOf(range: Box, { left, right, top }: Bounds): PlacedAsserted['label'] {
	if (range.width > 180) return { x: range.x + 6, y: Math.max(top, range.y) + 15, anchor: 'start' };
	const y = tenth(range.y + range.height / 2 + 4);
	const isLeft = range.x - left > right - range.x - range.width;
	return isLeft
		? { x: range.x - 6, y, anchor: 'end' }
		: { x: range.x + range.width + 6, y, anchor: 'start' };
}
