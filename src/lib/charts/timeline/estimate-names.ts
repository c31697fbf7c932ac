import { firstFree, type Box, type Disc, type Obstacles, type Segment } from '../kit/declutter';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import type { Plot } from './labels';
import { segmentsOfRun, type PublishedMark } from './published';
import type { TimelineSeries } from './series';
import type { Scales } from './strokes';

/** The name of an estimate: its left end and its base line, and the line that leads from it to one of its years. */
export interface EstimateName {
	/** All of it, or where that finds no room what stands after its comma. */
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Empty where the name stands beside its line and no other is as near. */
	readonly leader: string;
	/** Which of all places it has: the same number is the same year and the same side in a drawing of another size. */
	readonly place: number;
}

/** What names are placed in. */
export interface NameGround {
	readonly scales: Scales;
	readonly plot: Plot;
	readonly published: readonly PublishedMark[];
	/** What else is written in the plot. */
	readonly words: readonly Box[];
}

const HEIGHT = 15;

/** Nearer to a line than this, in pixels, a name would be taken for its name. */
const ALONE = 18;

/** How far from a year its name may stand without a line that leads to it, and with one, in pixels. */
const NEAR = [5, 11];
const FAR = [24, 36, 50, 66, 84, 104, 126, 150, 176, 204, 234];

/**
 * Where the names of other estimates stand, in their order: beside an end of their line where no other line is as
 * near, else at the end of a leader; clear of lines, marks and each other, and of fills and zero where there is room
 * beside them. `before` are the places of the same names in another size, which are kept where they are free.
 */
export function estimateNames(
	series: TimelineSeries,
	ground: NameGround,
	before: readonly (EstimateName | null)[] = []
): readonly (EstimateName | null)[] {
	const own = series.estimates.map(({ runs }) =>
		runs.flatMap((run) => segmentsOfRun(run, ground.scales))
	);
	const drawn = lineSegments(series, ground.scales);
	const grounds = [...fillSegments(series, ground.scales), ...zeroSegments(series, ground)];
	const discs = discsOf(series, ground);
	const boxes: Box[] = [...ground.words];
	const leaders: Segment[] = [];
	return series.estimates.map(({ label }, i) => {
		const others = [...drawn, ...own.filter((_, j) => j !== i).flat()];
		const lines = [...others, ...(own[i] ?? []), ...leaders];
		const within = (more: readonly Segment[]): Surroundings => ({
			clear: { bounds: ground.plot, boxes, discs, segments: [...lines, ...more] },
			others: [...others, ...more]
		});
		const kept = before[i]?.place;
		// "Rockefeller, report of 2023", else "report of 2023".
		for (const text of new Set([label, label.slice(label.indexOf(', ') + 1).trim()])) {
			const places = placesFor(series, i, { text, ...ground });
			const clear = bestOf(places, kept, within(grounds));
			const at = clear >= 0 ? clear : bestOf(places, kept, within([]));
			const place = places[at];
			if (!place) continue;
			boxes.push(place.box);
			if (place.leader) leaders.push(place.leader);
			return nameAt(place, at, text);
		}
		return null;
	});
}

/** What a name keeps clear of, and the lines that it could be taken for a name of. */
interface Surroundings {
	readonly clear: Obstacles;
	readonly others: readonly Segment[];
}

/** The place that is kept where it is free, else the first whose leader crosses no line, else the first free; or −1. */
function bestOf(
	places: readonly Place[],
	kept: number | undefined,
	{ clear, others }: Surroundings
): number {
	const isFree = ({ box, leader }: Place): boolean => {
		if (firstFree([box], clear) < 0) return false;
		return leader ? !meetsBox(leader, clear.boxes) : isAlone(box, others);
	};
	const held = kept === undefined ? undefined : places[kept];
	if (kept !== undefined && held && isFree(held)) return kept;
	let first = -1;
	for (const [i, place] of places.entries()) {
		if (!isFree(place)) continue;
		if (!place.leader || !crosses(place.leader, others)) return i;
		if (first < 0) first = i;
	}
	return first;
}

function meetsBox(leader: Segment, boxes: readonly Box[]): boolean {
	return boxes.some((box) => !isAlone(box, [leader], 0));
}

function isAlone(box: Box, segments: readonly Segment[], by = ALONE): boolean {
	const { left, right, top, bottom } = box;
	const wide = { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
	return firstFree([wide], { bounds: EVERYWHERE, boxes: [], discs: [], segments }) === 0;
}

/** Whether a leader crosses or touches one of several lines. */
function crosses(leader: Segment, lines: readonly Segment[]): boolean {
	return lines.some(
		(line) =>
			turn(leader, line.x1, line.y1) * turn(leader, line.x2, line.y2) <= 0 &&
			turn(line, leader.x1, leader.y1) * turn(line, leader.x2, leader.y2) <= 0
	);
}

/** On which side of a line a point is: a positive or a negative number. */
function turn({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
	return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}

/** A place that a name may have; with a leader where it is not near. */
interface Place {
	readonly box: Box;
	readonly leader: Segment | null;
}

const EVERYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

function nameAt({ box, leader }: Place, place: number, text: string): EstimateName {
	const width = labelWidth(text);
	return {
		text,
		x: tenth((box.left + box.right - width) / 2),
		y: tenth(box.bottom - 3),
		leader: leader
			? `M${tenth(leader.x1)} ${tenth(leader.y1)}L${tenth(leader.x2)} ${tenth(leader.y2)}`
			: '',
		place
	};
}

/**
 * All places of a name, the best first: near each end of what is seen of its line from the newest on, then far from
 * each; none where all of it is off the axis.
 */
function placesFor(
	{ estimates, domain }: TimelineSeries,
	index: number,
	{ text, scales, plot }: NameGround & { readonly text: string }
): readonly Place[] {
	const { runs = [] } = estimates[index] ?? {};
	const width = labelWidth(text) + 4;
	const ends = runs.toReversed().flatMap((run) => {
		const inside = run.filter(({ value }) => value >= domain[0] && value <= domain[1]);
		return [inside.at(-1), ...(inside.length > 1 ? [inside[0]] : [])];
	});
	const anchors = ends.flatMap((dot) =>
		dot ? [{ x: scales.x(dot.year), y: scales.y(dot.value) }] : []
	);
	const near = anchors.flatMap((anchor) => boxesAt(anchor, { width, plot, distances: NEAR }));
	const far = FAR.flatMap((away) =>
		anchors.flatMap((anchor) =>
			boxesAt(anchor, { width, plot, distances: [away] }).map((box) => ({
				box,
				leader: leaderTo(box, anchor)
			}))
		)
	);
	return [...near.map((box) => ({ box, leader: null })), ...far];
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Over and under a point, before it, in its middle and after it, held inside the plot; then beside it. */
function boxesAt(
	{ x, y }: Point,
	{
		width,
		plot,
		distances
	}: { readonly width: number; readonly plot: Plot; readonly distances: readonly number[] }
): readonly Box[] {
	const inside = (left: number) => Math.min(Math.max(left, plot.left), plot.right - width);
	return distances.flatMap((away) => {
		const lefts = [x + 4 - width, x - width / 2, x - 4];
		const tops = [y - away - HEIGHT, y + away];
		const stacked = tops.flatMap((top) => lefts.map((left) => boxOf(inside(left), top, width)));
		const beside = [x - away - width, x + away].map((left) => boxOf(left, y - HEIGHT / 2, width));
		return [...stacked, ...beside];
	});
}

function boxOf(left: number, top: number, width: number): Box {
	return { left, right: left + width, top, bottom: top + HEIGHT };
}

/** From the edge of a name to just before a point. */
function leaderTo({ left, right, top, bottom }: Box, { x, y }: Point): Segment {
	const from = {
		x: Math.min(Math.max(x, left + 4), right - 4),
		y: Math.min(Math.max(y, top), bottom)
	};
	const length = Math.hypot(x - from.x, y - from.y) || 1;
	const rest = Math.max(0, length - 5) / length;
	return {
		x1: from.x,
		y1: from.y,
		x2: from.x + (x - from.x) * rest,
		y2: from.y + (y - from.y) * rest
	};
}

/** The marks that names keep clear of: published figures, and every year of an estimate that has a mark of its own. */
function discsOf(
	{ estimates }: TimelineSeries,
	{ scales, published }: NameGround
): readonly Disc[] {
	const dots = estimates.flatMap(({ runs }) => runs.flat());
	return [
		...published.map(({ x, y }) => ({ x, y, r: 6 })),
		...dots.map(({ year, value }) => ({ x: scales.x(year), y: scales.y(value), r: 4 }))
	];
}

/** Lines that are no estimate's: no name is printed on one. */
function lineSegments(series: TimelineSeries, scales: Scales): readonly Segment[] {
	const runs = [...series.followed.flatMap((line) => line.runs), ...(series.even?.runs ?? [])];
	return runs.flatMap((run) => segmentsOfRun(run, scales));
}

/** Each year's stroke of a fill: names stand on it only where there is no other room. */
function fillSegments({ fills }: TimelineSeries, scales: Scales): readonly Segment[] {
	return fills.flatMap(({ stations }) =>
		stations.map(({ year, line, even }) => {
			const x = scales.x(year);
			return { x1: x, x2: x, y1: scales.y(line), y2: scales.y(even) };
		})
	);
}

/** The line of zero across the plot, where the axis has it. */
function zeroSegments(
	{ domain: [least, most] }: TimelineSeries,
	{ scales, plot }: NameGround
): readonly Segment[] {
	const y = scales.y(0);
	return least <= 0 && most >= 0 ? [{ x1: plot.left, x2: plot.right, y1: y, y2: y }] : [];
}
