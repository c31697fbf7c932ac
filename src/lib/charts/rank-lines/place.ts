import { scaleLinear } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { Answer } from '$lib/fiscal/conditions/conditions';
import { ordinal } from '$lib/words/ordinal';
import { yearTicks, type YearTick } from '../kit/axis';
import { spread, type Box } from '../kit/declutter';
import { labelWidth, strongWidth } from '../kit/label-width';
import { chartName, shortName } from '../kit/short-name';
import { tenth } from '../kit/tenth';
import { wrapWords } from '../kit/wrap-words';
import type { Frame } from './frame';
import {
	rankRuns,
	spanOf,
	zoneSteps,
	type RankDot,
	type RankLine,
	type RankRun,
	type RankSeries
} from './series';

/** A state's line in pixels: joined years, and years that stand alone. */
export interface PlacedLine {
	readonly code: StateCode;
	readonly joined: string;
	readonly lone: string;
}

/** A name at the end of a line. */
export interface LineLabel {
	readonly code: StateCode;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** One panel in pixels. */
export interface Panel {
	readonly id: string;
	/** Where the panel begins: x of its left edge, y of its top. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** Its lines; they end where those of the longest one do, next to what they name. */
	readonly heading: readonly { readonly text: string; readonly y: number }[];
	readonly readingY: number;
	readonly plot: Box;
	readonly rankTicks: readonly { readonly rank: number; readonly y: number }[];
	readonly zone: string;
	readonly aside: readonly { readonly year: number; readonly x: number; readonly width: number }[];
	/** The chosen state's line first. */
	readonly lines: readonly PlacedLine[];
	/** Where the chosen state stands in each year: strokes of no length, by what the year says of the sentence. */
	readonly dots: Readonly<Record<Answer, string>>;
	readonly labels: readonly LineLabel[];
}

/** All panels in pixels, with the years they share. */
export interface Placement {
	readonly frame: Frame;
	readonly panels: readonly Panel[];
	/** Place of a year, from the left edge of any panel. */
	readonly x: (year: number) => number;
	readonly ticks: readonly YearTick[];
	/** The year at a point of the drawing, by whichever panel is there. */
	readonly yearAt: (x: number) => number;
}

interface Scales {
	readonly x: (year: number) => number;
	readonly y: (rank: number) => number;
}

/** The lowest place there is: 50 states and D.C. */
const LAST = 51;
const RANK_TICKS = [1, 10, 20, 30, 40, LAST];
const GAP = 32;
const LINE = 15;
const LEFT = 22;
const AXIS = 22;
/** Room between two rows of panels. */
const ROW_GAP = 18;
const YEAR_ROOM = 44;

/** Places panels in a frame, row by row; all share one axis of years. */
export function placeRanks(series: readonly RankSeries[], frame: Frame): Placement {
	const rows = Math.max(1, Math.ceil(series.length / frame.columns));
	const width = (frame.width - GAP * (frame.columns - 1)) / frame.columns;
	const height = frame.height / rows;
	const right = width - gutterOf(series, frame);
	const x = scaleLinear(airy(spanOf(series)), [LEFT, right]);
	const headings = series.map(({ heading }) =>
		wrapWords(heading, width, (line) => strongWidth(line))
	);
	const lines = Math.max(1, ...headings.map((heading) => heading.length));
	const stage = { frame, width, right, x: (year: number) => tenth(x(year)), lines };
	const panels = series.map((one, i) => {
		const column = i % frame.columns;
		const corner = {
			left: tenth(column * (width + GAP)),
			top: tenth(Math.floor(i / frame.columns) * height),
			bottom: height - ROW_GAP
		};
		return placePanel(one, { ...stage, ...corner, heading: headings[i] ?? [] });
	});
	const [first, last] = spanOf(series);
	return {
		frame,
		panels,
		x: stage.x,
		ticks: yearTicks([first, last], stage.x, { chosen: last, room: YEAR_ROOM }),
		yearAt: (at) => x.invert(at % (width + GAP))
	};
}

interface Stage {
	readonly frame: Frame;
	readonly width: number;
	readonly right: number;
	readonly x: (year: number) => number;
	/** How many lines the longest heading takes. */
	readonly lines: number;
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
	readonly heading: readonly string[];
}

function placePanel(series: RankSeries, stage: Stage): Panel {
	const { width, left, top, right, x, heading } = stage;
	const head = stage.lines * LINE;
	const above = head - heading.length * LINE;
	const plot = { left: LEFT, right, top: head + LINE + 10, bottom: stage.bottom - AXIS };
	const scale = scaleLinear([1, LAST], [plot.top + 5, plot.bottom - 4]);
	const y = (rank: number) => tenth(scale(rank));
	const scales = { x, y };
	return {
		id: series.id,
		left,
		top,
		width,
		heading: heading.map((text, i) => ({ text, y: above + i * LINE + 11 })),
		readingY: head + 14,
		plot,
		rankTicks: RANK_TICKS.map((rank) => ({ rank, y: y(rank) })),
		zone: zonePath(series, scales, plot),
		aside: asideOf(series, x),
		lines: series.lines.map((line) => strokesOf(line, series, scales)),
		dots: dotsOf(series, scales),
		labels: labelsOf(series, scales, { plot, frame: stage.frame })
	};
}

/** Half a year more at both ends, so that dots and washes are whole; more where there is one year alone. */
function airy([first, last]: readonly [number, number]): readonly [number, number] {
	return last > first ? [first - 0.5, last + 0.5] : [first - 1, last + 1];
}

function nameOf(code: StateCode, { kind }: Frame): string {
	return kind === 'narrow' ? shortName(code) : chartName(code);
}

/** Room for the longest name with a rank. */
function gutterOf(series: readonly RankSeries[], frame: Frame): number {
	const names = series.flatMap(({ lines }) => lines.map(({ code }) => nameOf(code, frame)));
	return Math.ceil(Math.max(0, ...names.map((name) => strongWidth(`${name} 44th`)))) + 8;
}

function zonePath(series: RankSeries, { x, y }: Scales, plot: Box): string {
	return zoneSteps(series)
		.map(({ from, to, down }) => `M${x(from)} ${plot.top}H${x(to)}V${y(down)}H${x(from)}Z`)
		.join('');
}

function asideOf({ years }: RankSeries, x: Scales['x']) {
	return years
		.filter(({ isSetAside }) => isSetAside)
		.map(({ year }) => ({
			year,
			x: x(year - 0.5),
			width: tenth(x(year + 0.5) - x(year - 0.5))
		}));
}

function strokesOf({ code, rank }: RankLine, { years }: RankSeries, scales: Scales): PlacedLine {
	const runs = rankRuns(years, rank);
	const isJoined = (run: RankRun) => run.length > 1;
	return {
		code,
		joined: runs
			.filter(isJoined)
			.map((run) => `M${run.map((dot) => pointOf(dot, scales)).join('L')}`)
			.join(''),
		lone: strokeDots(runs.filter((run) => !isJoined(run)).flat(), scales)
	};
}

function pointOf({ year, rank }: RankDot, { x, y }: Scales): string {
	return `${x(year)} ${y(rank)}`;
}

function strokeDots(dots: readonly RankDot[], scales: Scales): string {
	return dots.map((dot) => `M${pointOf(dot, scales)}h0`).join('');
}

function dotsOf({ years, lines }: RankSeries, scales: Scales): Panel['dots'] {
	const [chosen] = lines;
	const strokes = (answer: Answer) =>
		strokeDots(
			years.flatMap(({ year }, i) => {
				const rank = chosen?.rank[i] ?? null;
				return rank === null || chosen?.answers[i] !== answer ? [] : [{ year, rank }];
			}),
			scales
		);
	return { yes: strokes('yes'), tie: strokes('tie'), no: strokes('no') };
}

function labelsOf(
	{ years, lines }: RankSeries,
	{ x, y }: Scales,
	{ plot, frame }: { readonly plot: Box; readonly frame: Frame }
): readonly LineLabel[] {
	const ends = lines.flatMap(({ code, rank }) => {
		const last = rankRuns(years, rank).at(-1)?.at(-1);
		return last ? [{ code, last }] : [];
	});
	const heights = spread(
		ends.map(({ last }) => y(last.rank)),
		LINE,
		[plot.top + 4, plot.bottom - 2]
	);
	return ends.map(({ code, last }, i) => {
		const text = `${nameOf(code, frame)} ${ordinal(last.rank)}`;
		const room = frame.width - labelWidth(text);
		const start = asideEnd(years, last.year);
		const from = start === null ? x(last.year) + 9 : x(start) + 4;
		return { code, text, x: tenth(Math.min(from, room)), y: tenth(heights[i] ?? 0) };
	});
}

/** Where hatched years end that follow a year one by one, as names beside it stand on none; `null` where none follows. */
function asideEnd(years: RankSeries['years'], year: number): number | null {
	const asides = new Set(years.filter(({ isSetAside }) => isSetAside).map((one) => one.year));
	let end = year;
	while (asides.has(end + 1)) end++;
	return end > year ? end + 0.5 : null;
}
