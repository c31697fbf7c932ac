import type { StateCode } from '$lib/data/states';
import { offEnd, percentOf, type Extent } from '../kit/extent';
import type { StateMark } from '../kit/mark';
import { drawnLines, stripExtent, type StripLines } from './scale';

/** The parts of a strip: below both lines, between them, above both. */
export type ZoneSide = 'payer' | 'between' | 'recipient';

/** A washed part of the strip, in percent of its width. */
export interface Zone {
	readonly side: ZoneSide;
	readonly x: number;
	readonly width: number;
}

/** One area on the strip, in percent of its width; `null` where it has no figure. */
export interface Tick {
	readonly mark: StateMark;
	readonly x: number | null;
	readonly side: ZoneSide;
	readonly off: 'low' | 'high' | 'none';
}

/** What a strip is placed from. */
export interface StripInput extends StripLines {
	readonly marks: readonly StateMark[];
	readonly chosen: StateCode;
	/** The one side that paid or received speaks for; both by default. */
	readonly side?: 'both' | 'payer' | 'recipient';
	readonly extent?: Extent | undefined;
}

/** A strip in its place, in percent of its width, so that it fits any. */
export interface PlacedStrip {
	readonly zones: readonly Zone[];
	/** In the order of the marks. */
	readonly ticks: readonly Tick[];
	readonly even: number | null;
	readonly average: number | null;
	/** Where the distance of the chosen state leads: the solid line where that is the base, else the dashed one. */
	readonly goal: number | null;
	readonly chosen: Tick | undefined;
}

/** Places zones, lines and the 51 ticks of one year. */
export function placeStrip(input: StripInput): PlacedStrip {
	const { marks, even, average, chosen, base = 'plain' } = input;
	const lines = drawnLines(input);
	const extent = input.extent ?? extentOfMarks(marks, lines);
	const place = (line: number | null) => (line === null ? null : percentOf(extent, line));
	// With the deficit shared out a state has two sides, as it has without an average: nothing lies between.
	const edges = base === 'neutral' && even !== null ? [even] : lines;
	const sideOf = sidesOf(edges, input.side ?? 'both');
	const ticks = marks.map((mark) => tickOf(mark, extent, sideOf));
	return {
		zones: zonesOf(edges, extent, sideOf),
		ticks,
		even: place(even),
		average: place(average),
		goal: place(base === 'neutral' ? even : average),
		chosen: ticks.find((tick) => tick.mark.code === chosen)
	};
}

function extentOfMarks(marks: readonly StateMark[], lines: readonly number[]): Extent {
	return stripExtent(
		marks.map((mark) => mark.value),
		lines
	);
}

type SideOf = (value: number) => ZoneSide;

function sidesOf(lines: readonly number[], side: 'both' | 'payer' | 'recipient'): SideOf {
	const [lowest = 0, highest = lowest] = lines;
	if (side !== 'both') return () => side;
	return (value) => (value < lowest ? 'payer' : value <= highest ? 'between' : 'recipient');
}

function tickOf(mark: StateMark, extent: Extent, sideOf: SideOf): Tick {
	if (mark.value === null) return { mark, x: null, side: 'between', off: 'none' };
	const x = Math.min(Math.max(percentOf(extent, mark.value), 0), 100);
	return { mark, x, side: sideOf(mark.value), off: offEnd(extent, mark.value) };
}

function zonesOf(lines: readonly number[], extent: Extent, sideOf: SideOf): readonly Zone[] {
	const edges = [extent.low, ...lines, extent.high];
	return edges.slice(1).map((to, i) => {
		const from = edges[i] ?? to;
		const x = percentOf(extent, from);
		return { side: sideOf((from + to) / 2), x, width: percentOf(extent, to) - x };
	});
}

/** Codes by value, lowest first; those without a figure are left out. */
export function valueOrder(ticks: readonly Tick[]): readonly StateCode[] {
	return ticks
		.filter((tick) => tick.x !== null)
		.toSorted((a, b) => (a.mark.value ?? 0) - (b.mark.value ?? 0))
		.map((tick) => tick.mark.code);
}

/** The state whose tick is nearest to a place in percent of the width; `null` where none is near. */
export function nearestTick(
	ticks: readonly Tick[],
	percent: number,
	reach: number
): StateCode | null {
	let [nearest, least]: [StateCode | null, number] = [null, reach];
	for (const { mark, x, off } of ticks) {
		const distance = x === null || off !== 'none' ? Infinity : Math.abs(x - percent);
		if (distance < least) [nearest, least] = [mark.code, distance];
	}
	return nearest;
}

/** Classes of a tick: its zone, and whether it is drawn at all. */
export function tickClass({ x, side, off }: Tick): string {
	if (x === null) return 'tick missing';
	return off === 'none' ? `tick ${side}` : 'tick off';
}
