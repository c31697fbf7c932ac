import { firstFree, type Box, type Disc, type Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { Plot } from './labels';
import type { Run } from './runs';
import type { PublishedPoint, TimelineSeries } from './series';
import type { Scales } from './strokes';

/** A mark of a published point; `label` has the publisher's name where it finds room. */
export interface PublishedMark {
	readonly point: PublishedPoint;
	readonly x: number;
	readonly y: number;
	readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

const RADIUS = 4;
/** Longer names stay out of the drawing; the list beside it has them all. */
const LONGEST = 150;

/** The room that the name of a mark takes. */
export function labelBoxes(marks: readonly PublishedMark[]): readonly Box[] {
	return marks.flatMap(({ label }) => {
		if (!label) return [];
		const half = labelWidth(label.text) / 2 + 2;
		return [
			{ left: label.x - half, right: label.x + half, top: label.y - 12, bottom: label.y + 4 }
		];
	});
}

/** Places published points, and names each publisher once, where the name hits no followed line or mark. */
export function placePublished(
	series: TimelineSeries,
	scales: Scales,
	plot: Plot
): readonly PublishedMark[] {
	const marks = series.published.map((point) => ({
		point,
		x: scales.x(point.fiscalYear),
		y: scales.y(point.value)
	}));
	const discs = [...marks, ...loneDots(series, scales)].map(({ x, y }): Disc => ({
		x,
		y,
		r: RADIUS + 2
	}));
	const segments = segmentsOf(series, scales);
	// An older report of a publisher whose newest one is a line has no second name.
	const named = new Set(series.estimates.map(({ label }) => label));
	const boxes: Box[] = [];
	return marks.map((mark) => {
		const text = mark.point.publisher;
		const choices = named.has(text) ? [] : choicesFor(mark, labelWidth(text));
		const free = choices[firstFree(choices, { bounds: boundsOf(plot), boxes, discs, segments })];
		if (!free) return { ...mark, label: null };
		named.add(text);
		boxes.push(free);
		const [x, y] = [tenth((free.left + free.right) / 2), tenth(free.bottom - 4)];
		return { ...mark, label: { text, x, y } };
	});
}

function boundsOf({ left, right, top, bottom }: Plot): Box {
	return { left, right: right - 6, top, bottom };
}

/** Left of the mark, right of it, under it, over it. */
function choicesFor(
	{ x, y }: { readonly x: number; readonly y: number },
	width: number
): readonly Box[] {
	if (width > LONGEST) return [];
	const [across, half, gap] = [width + 4, (width + 4) / 2, RADIUS + 4];
	const [top, bottom] = [y - 8, y + 8];
	return [
		{ left: x - gap - across, right: x - gap, top, bottom },
		{ left: x + gap, right: x + gap + across, top, bottom },
		{ left: x - half, right: x + half, top: y + gap, bottom: y + gap + 16 },
		{ left: x - half, right: x + half, top: y - gap - 16, bottom: y - gap }
	];
}

function loneDots({ followed }: TimelineSeries, { x, y }: Scales) {
	const lone = followed.flatMap((line) => line.runs.filter((run) => run.length === 1).flat());
	return lone.map((dot) => ({ x: x(dot.year), y: y(dot.value) }));
}

/** The strokes of all followed lines, other estimates and the even line, which names keep clear of. */
export function segmentsOf(series: TimelineSeries, scales: Scales): readonly Segment[] {
	const followed = series.followed.flatMap((line) => line.runs);
	const estimates = series.estimates.flatMap((estimate) => estimate.runs);
	return [...followed, ...estimates, ...(series.even?.runs ?? [])].flatMap((run) =>
		segmentsOfRun(run, scales)
	);
}

/** The strokes between the years of a run, in pixels. */
export function segmentsOfRun(run: Run, { x, y }: Scales): readonly Segment[] {
	return run.slice(1).map((dot, i) => {
		const before = run[i] ?? dot;
		return { x1: x(before.year), y1: y(before.value), x2: x(dot.year), y2: y(dot.value) };
	});
}
