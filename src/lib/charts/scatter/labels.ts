import { greatest, least } from 'd3';
import type { StateCode } from '$lib/data/states';
import { firstFree, type Box, type Disc, type Obstacles, type Segment } from '../kit/declutter';
import { labelWidth, strongWidth } from '../kit/label-width';
import { chartName } from '../kit/short-name';
import type { FrameKind } from './frame';
import type { ScatterPoint } from './series';

/** A dot in pixels. */
export interface PlacedDot extends Disc {
	readonly code: StateCode;
	readonly side: 'payer' | 'recipient';
}

/** A name beside its dot; `kind` tells the chosen state, names in full, and mere codes. */
export interface DotLabel {
	readonly code: StateCode;
	readonly text: string;
	readonly kind: 'chosen' | 'name' | 'code';
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

interface Wanted {
	readonly dot: PlacedDot;
	readonly text: string;
	readonly kind: DotLabel['kind'];
}

/** What is drawn already, before the first name. */
export interface Ground {
	readonly bounds: Box;
	readonly boxes: readonly Box[];
	readonly segments: readonly Segment[];
}

/** What decides whose name comes first. */
export interface Ranking {
	readonly points: readonly ScatterPoint[];
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
	readonly kind: FrameKind;
}

const HEIGHT = 15;
const GAP = 4;

/**
 * Names dots one by one: the chosen state, the followed, the extremes, then codes. A code that would hit a
 * dot, a name or a line is left out; a name may lie over a line where nothing else is free, and the chosen one
 * over anything but the edge.
 */
export function labelDots(
	dots: readonly PlacedDot[],
	ranking: Ranking,
	ground: Ground
): readonly DotLabel[] {
	const boxes = [...ground.boxes];
	return wantedOf(dots, ranking).flatMap((wanted) => {
		const spot = spotFor(wanted, { ...ground, boxes, discs: dots });
		if (!spot) return [];
		boxes.push(spot.box);
		const { dot, text, kind } = wanted;
		return [{ code: dot.code, text, kind, x: spot.x, y: spot.y, anchor: spot.anchor }];
	});
}

/** Labels as they stood beside other dots, each taken along by its own; those whose dot is gone are left out. */
export function carryLabels(
	labels: readonly DotLabel[],
	from: readonly PlacedDot[],
	to: readonly PlacedDot[]
): readonly DotLabel[] {
	const [before, now] = [from, to].map((dots) => new Map(dots.map((dot) => [dot.code, dot])));
	return labels.flatMap((label) => {
		const [old, dot] = [before?.get(label.code), now?.get(label.code)];
		if (!old || !dot) return [];
		return [{ ...label, x: label.x + dot.x - old.x, y: label.y + dot.y - old.y }];
	});
}

interface Spot {
	readonly box: Box;
	readonly x: number;
	readonly y: number;
	readonly anchor: DotLabel['anchor'];
}

function spotFor(wanted: Wanted, obstacles: Obstacles): Spot | undefined {
	const width = widthOf(wanted);
	// A mere code that finds no place beside its dot is left out: there are many, and farther away they would be mistaken.
	const spots =
		wanted.kind === 'code' ? spotsBeside(wanted.dot, width) : spotsAround(wanted.dot, width);
	const own = spots.filter(({ box }) => isNearest(wanted.dot, box, obstacles.discs));
	const choices = wanted.kind === 'code' ? [own] : [own, spots];
	for (const left of lessAndLess(obstacles).slice(0, YIELDS[wanted.kind])) {
		for (const some of choices) {
			const spot = freeOf(some, left);
			if (spot) return spot;
		}
	}
	return wanted.kind === 'chosen' ? spots[0] : undefined;
}

function freeOf(spots: readonly Spot[], left: Obstacles): Spot | undefined {
	const boxes = spots.map(({ box }) => box);
	return spots[firstFree(boxes, left)];
}

/** Whether no other dot is nearer to a name than its own, for which a reader would take it. */
function isNearest(dot: PlacedDot, box: Box, dots: readonly Disc[]): boolean {
	const away = gapTo(dot, box);
	return dots.every((other) => other === dot || gapTo(other, box) >= away);
}

/** From the edge of a dot to a box, in pixels; less than 0 where they overlap. */
function gapTo({ x, y, r }: Disc, { left, right, top, bottom }: Box): number {
	const [dx, dy] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
	return Math.hypot(dx, dy) - r;
}

/** How much a label may hit before it is left out. */
const YIELDS: Readonly<Record<DotLabel['kind'], number>> = { code: 1, name: 2, chosen: 4 };

/** What a label must not hit: lines give way first, then dots, then other names; the edge never. */
function lessAndLess(all: Obstacles): readonly Obstacles[] {
	const overLines = { ...all, segments: [] };
	const overDots = { ...overLines, discs: [] };
	return [all, overLines, overDots, { ...overDots, boxes: [] }];
}

function widthOf({ text, kind }: Wanted): number {
	return kind === 'chosen' ? strongWidth(text) : labelWidth(text);
}

/** How much farther from its dot a label may stand than beside it before it yields to nothing, in pixels. */
const FARTHER = [0, 5, 10, 14];

/** Beside the dot and around it, nearest first; then the same a little farther away, and slid along it. */
function spotsAround(dot: PlacedDot, width: number): readonly Spot[] {
	const near = spotsBeside(dot, width);
	const far = FARTHER.flatMap((away) => [
		...(away > 0 ? spotsBeside({ ...dot, r: dot.r + away }, width) : []),
		...spotsSlid({ ...dot, r: dot.r + away }, width)
	]);
	return [...near, ...far];
}

/** Right and left but higher or lower, over and under but to one side. */
function spotsSlid({ x, y, r }: PlacedDot, width: number): readonly Spot[] {
	const aside = r + GAP;
	const apart = r + HEIGHT / 2 + 1;
	const along = [HEIGHT / 4, HEIGHT / 2].flatMap((down) => [-down, down]);
	const over = [width / 6, width / 3].flatMap((right) => [-right, right]);
	const shifts = [
		...along.flatMap((down) => [[aside, down, 'start'] as const, [-aside, down, 'end'] as const]),
		...over.flatMap((right) => [
			[right, -apart, 'middle'] as const,
			[right, apart, 'middle'] as const
		])
	];
	return shifts.map(([right, down, anchor]) =>
		spotAt({ x: x + right, y: y + down, anchor }, width)
	);
}

/** Right, left, over, under, then the four corners. */
function spotsBeside({ x, y, r }: PlacedDot, width: number): readonly Spot[] {
	const aside = r + GAP;
	const apart = r + HEIGHT / 2 + 1;
	const corner = r * 0.7 + 2;
	const slant = corner + HEIGHT / 2 - 3;
	const shifts = [
		[aside, 0, 'start'],
		[-aside, 0, 'end'],
		[0, -apart, 'middle'],
		[0, apart, 'middle'],
		[corner, -slant, 'start'],
		[corner, slant, 'start'],
		[-corner, -slant, 'end'],
		[-corner, slant, 'end']
	] as const;
	return shifts.map(([right, down, anchor]) =>
		spotAt({ x: x + right, y: y + down, anchor }, width)
	);
}

function spotAt(at: Omit<Spot, 'box'>, width: number): Spot {
	return { ...at, box: boxOf(at, width) };
}

function boxOf({ x, y, anchor }: Omit<Spot, 'box'>, width: number): Box {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function wantedOf(dots: readonly PlacedDot[], ranking: Ranking): readonly Wanted[] {
	const { points, followed, kind } = ranking;
	const byCode = new Map(dots.map((dot) => [dot.code, dot]));
	const named = new Set([...followed, ...extremesOf(points, kind)]);
	const others = kind === 'narrow' ? [] : points.map((point) => point.code);
	return [...new Set([...named, ...others])].flatMap((code) => {
		const dot = byCode.get(code);
		if (!dot) return [];
		const text = kind === 'wide' && named.has(code) ? chartName(code) : code;
		return [{ dot, text, kind: kindOf(code, named, followed[0]) }];
	});
}

function kindOf(
	code: StateCode,
	named: ReadonlySet<StateCode>,
	chosen: StateCode | undefined
): DotLabel['kind'] {
	if (code === chosen) return 'chosen';
	return named.has(code) ? 'name' : 'code';
}

/** How many of the most populous states are named. */
const BIG: Readonly<Record<FrameKind, number>> = { narrow: 6, wide: 8 };

/** The states at the ends of both axes and of the balance, and the most populous. */
function extremesOf(points: readonly ScatterPoint[], kind: FrameKind): readonly StateCode[] {
	const keys = [
		(point: ScatterPoint) => point.received,
		(point: ScatterPoint) => point.paid,
		(point: ScatterPoint) => point.received - point.paid
	];
	const ends = keys.flatMap((key) => [greatest(points, key), least(points, key)]);
	const big = points
		.filter((point) => point.population !== null)
		.sort((a, b) => Number(b.population) - Number(a.population));
	return [...ends, ...big.slice(0, BIG[kind])].flatMap((point) => (point ? [point.code] : []));
}
