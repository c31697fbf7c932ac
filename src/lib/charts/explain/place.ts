import { extent, max, scaleLinear, scaleLog, scaleSqrt, ticks } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { Explained, ExplainedPoint } from '$lib/fiscal/conditions/explain';
import { labelDots, type DotLabel, type PlacedDot } from '../scatter/labels';
import { airyDomain, roundTicks } from '../kit/axis';
import type { Box, Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import { servedFrames, type Frame } from '../kit/frame';

/** A tick of an axis: its value, its place in pixels and its words. */
export interface Tick {
	readonly value: number;
	readonly at: number;
	readonly text: string;
}

/** A stick from a state's dot to what goes with its income, or with both. */
export interface Stick {
	readonly code: StateCode;
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/** One of the two scatters in pixels. */
export interface Panel {
	readonly kind: 'income' | 'both';
	readonly left: number;
	readonly top: number;
	readonly plot: Box;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** The fitted line, or where net is just what goes with income and age. */
	readonly line: string;
	/** The national average. */
	readonly zeroY: number;
	readonly sticks: readonly Stick[];
	/** Large dots first; the chosen one last. */
	readonly dots: readonly PlacedDot[];
	readonly labels: readonly DotLabel[];
}

/** Both scatters in pixels. */
export interface Placement {
	readonly frame: Frame;
	readonly panels: readonly Panel[];
}

/** What the view adds to the figures. */
export interface Dress {
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
	readonly tick: (value: number) => string;
	readonly incomeTick: (value: number) => string;
}

/** Panels stand under each other on a phone, side by side elsewhere. */
export const FRAMES = servedFrames({ narrow: 692, medium: 420, wide: 500 }, 'panels');

const GAP = 40;
const STACK_GAP = 24;

/** Places both scatters in a frame: side by side, or under each other. */
export function placeExplain(explained: Explained, frame: Frame, dress: Dress): Placement {
	const isStacked = frame.kind === 'narrow';
	const width = isStacked ? frame.width : (frame.width - GAP) / 2;
	const height = isStacked ? (frame.height - STACK_GAP) / 2 : frame.height;
	const size = { width, height, frame };
	return {
		frame,
		panels: [
			{ ...incomePanel(explained, size, dress), left: 0, top: 0 },
			{
				...bothPanel(explained, size, dress),
				left: isStacked ? 0 : tenth(width + GAP),
				top: isStacked ? tenth(height + STACK_GAP) : 0
			}
		]
	};
}

interface Size {
	readonly width: number;
	readonly height: number;
	readonly frame: Frame;
}

type Unplaced = Omit<Panel, 'left' | 'top'>;

const AIR = 0.06;

function incomePanel(explained: Explained, size: Size, dress: Dress): Unplaced {
	const { points, netAt } = explained;
	const [least = 1, most = 2] = extent(points, ({ income }) => income);
	const domain = [least * 0.97, most * 1.03] as const;
	const y = heightOf(points, size, dress);
	const x = scaleLog(domain, [y.plot.left, y.plot.right]);
	const line = stepsOf(domain)
		.map((income) => `${tenth(x(income))} ${y.at(netAt(income))}`)
		.join('L');
	return dressed(points, {
		kind: 'income',
		y,
		size,
		dress,
		xOf: ({ income }) => tenth(x(income)),
		expectedOf: ({ byIncome }) => byIncome,
		xTicks: ticksAcross(ticks(...domain, 5), x, dress.incomeTick),
		line: `M${line}`,
		segments: []
	});
}

const STEPS = 24;

/** Incomes from end to end, each step the same ratio. */
function stepsOf([low, high]: readonly [number, number]): readonly number[] {
	return Array.from({ length: STEPS + 1 }, (_, i) => low * (high / low) ** (i / STEPS));
}

function bothPanel({ points }: Explained, size: Size, dress: Dress): Unplaced {
	const y = heightOf(points, size, dress);
	const [low, high] = airyDomain(
		points.map(({ fitted }) => fitted),
		AIR
	) ?? [0, 1];
	const x = scaleLinear([low, high], [y.plot.left, y.plot.right]);
	const ends = { x1: tenth(x(low)), y1: y.at(low), x2: tenth(x(high)), y2: y.at(high) };
	return dressed(points, {
		kind: 'both',
		y,
		size,
		dress,
		xOf: ({ fitted }) => tenth(x(fitted)),
		expectedOf: ({ fitted }) => fitted,
		xTicks: ticksAcross(roundTicks([low, high], 5), x, dress.tick),
		line: `M${ends.x1} ${ends.y1}L${ends.x2} ${ends.y2}`,
		segments: [ends]
	});
}

function ticksAcross(
	values: readonly number[],
	x: (value: number) => number,
	text: (value: number) => string
): readonly Tick[] {
	return values.map((value) => ({ value, at: tenth(x(value)), text: text(value) }));
}

interface Height {
	readonly plot: Box;
	readonly at: (value: number) => number;
	readonly ticks: readonly Tick[];
}

/** The axis of net, the same in both panels. */
function heightOf(
	points: readonly ExplainedPoint[],
	{ width, height }: Size,
	dress: Dress
): Height {
	const domain = airyDomain([...points.map(({ net }) => net), 0], AIR) ?? [0, 1];
	const values = roundTicks(domain, 6).map((value) => ({ value, text: dress.tick(value) }));
	const room = Math.max(0, ...values.map(({ text }) => labelWidth(text)));
	const plot = { left: Math.ceil(room) + 10, right: width - 10, top: 44, bottom: height - 44 };
	const scale = scaleLinear(domain, [plot.bottom, plot.top]);
	const at = (value: number) => tenth(scale(value));
	return { plot, at, ticks: values.map((tick) => ({ ...tick, at: at(tick.value) })) };
}

interface Sketch {
	readonly kind: Panel['kind'];
	readonly y: Height;
	readonly size: Size;
	readonly dress: Dress;
	readonly xOf: (point: ExplainedPoint) => number;
	readonly expectedOf: (point: ExplainedPoint) => number;
	readonly xTicks: readonly Tick[];
	readonly line: string;
	readonly segments: readonly Segment[];
}

function dressed(points: readonly ExplainedPoint[], sketch: Sketch): Unplaced {
	const { kind, y, dress, xOf, expectedOf, xTicks, line } = sketch;
	const { followed } = dress;
	const sticks = points
		.filter(({ state }) => followed.includes(state))
		.map((point) => ({
			code: point.state,
			x: xOf(point),
			from: y.at(point.net),
			to: y.at(expectedOf(point))
		}));
	const dots = dotsOf(points, sketch);
	const ranking = {
		points: points.map((point) => ({
			code: point.state,
			paid: expectedOf(point),
			received: point.net,
			population: point.population,
			side: sideOf(point)
		})),
		followed,
		// Codes where there is no room for names.
		kind: sketch.size.frame.kind === 'wide' ? ('wide' as const) : ('narrow' as const)
	};
	const segments = [...sketch.segments, ...sticks.map(segmentOf)];
	const labels = labelDots(dots, ranking, { bounds: y.plot, boxes: [], segments });
	return {
		kind,
		plot: y.plot,
		xTicks,
		yTicks: y.ticks,
		line,
		zeroY: y.at(0),
		sticks,
		dots,
		labels
	};
}

function segmentOf({ x, from, to }: Stick): Segment {
	return { x1: x, y1: from, x2: x, y2: to };
}

const LARGEST = { narrow: 10, medium: 10, wide: 13 } as const;
const LEAST = 3;

function dotsOf(points: readonly ExplainedPoint[], sketch: Sketch): readonly PlacedDot[] {
	const { y, size, dress, xOf } = sketch;
	const most = max(points, ({ population }) => population) ?? 1;
	const radius = scaleSqrt([0, most], [0, LARGEST[size.frame.kind]]);
	const [chosen] = dress.followed;
	return points
		.map((point) => ({
			code: point.state,
			side: sideOf(point),
			x: xOf(point),
			y: y.at(point.net),
			r: Math.max(LEAST, radius(point.population))
		}))
		.sort((a, b) => Number(a.code === chosen) - Number(b.code === chosen) || b.r - a.r);
}

function sideOf({ net }: ExplainedPoint): PlacedDot['side'] {
	return net < 0 ? 'payer' : 'recipient';
}
