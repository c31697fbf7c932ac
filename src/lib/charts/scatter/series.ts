import { quantile } from 'd3';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { airyDomain } from '../kit/axis';
import { BREAK_EVEN, type EvenLine, type Window } from '../kit/zones';

/** A state with both sides known, in the unit of the axes; `population` is `null` where it is not known. */
export interface ScatterPoint {
	readonly code: StateCode;
	readonly paid: number;
	readonly received: number;
	readonly population: number | null;
	/** By the base the reader chose: plain, or against the average. */
	readonly side: 'payer' | 'recipient';
}

/** Everything a scatter is drawn from: columns in the order of the states. */
export interface ScatterInput {
	readonly paid: Column;
	readonly received: Column;
	readonly population: Column;
	/** Net with the deficit shared out: its sign colors the dots where the base is neutral. */
	readonly neutral: Column;
	readonly base: 'plain' | 'neutral';
	/** How far the national average stands over break-even; `null` where it differs from state to state. */
	readonly average: number | null;
	/** What the nation received for each dollar it paid; `null` where its line is not asked for. */
	readonly ratio: number | null;
	/** Never left off, however far out. */
	readonly followed: readonly StateCode[];
}

/** What a scatter shows, before any pixel. */
export interface ScatterSeries {
	readonly points: readonly ScatterPoint[];
	/** States too far out for a scale fitted to the others; to be named beside the chart. */
	readonly left: readonly ScatterPoint[];
	readonly window: Window;
	readonly average: EvenLine | null;
	readonly ratio: EvenLine | null;
	/** How far the national average stands over break-even, by either line; only its sign counts. */
	readonly averageOver: number | null;
}

/** The series of a scatter; `null` where no state has both sides, as in estimates of the balance alone. */
export function scatterSeries(input: ScatterInput): ScatterSeries | null {
	const all = pointsOf(input);
	const left = outliersOf(all).filter(({ code }) => !input.followed.includes(code));
	const points = all.filter((point) => !left.includes(point));
	const x = airyDomain(
		points.map((point) => point.paid),
		0.06
	);
	const y = airyDomain(
		points.map((point) => point.received),
		0.06
	);
	if (!x || !y) return null;
	const { average, ratio } = input;
	return {
		points,
		left,
		window: { x, y },
		average: average === null ? null : { slope: 1, shift: average },
		ratio: ratio === null ? null : { slope: ratio, shift: 0 },
		averageOver: average ?? (ratio === null ? null : ratio - BREAK_EVEN.slope)
	};
}

function pointsOf({ paid, received, population, neutral, base }: ScatterInput): ScatterPoint[] {
	return STATE_CODES.flatMap((code, i) => {
		const [out, back] = [paid[i] ?? null, received[i] ?? null];
		if (out === null || back === null) return [];
		const net = base === 'neutral' ? (neutral[i] ?? back - out) : back - out;
		const side = net < 0 ? 'payer' : 'recipient';
		return [{ code, paid: out, received: back, population: population[i] ?? null, side }];
	});
}

/** Outliers beyond this many are no longer the exception, and the scale has to hold them. */
const MOST_LEFT = 2;
/** How many times the middle half's width a value may lie outside of it. */
const REACH = 3;

function outliersOf(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
	const isFarPaid = farOut(points.map((point) => point.paid));
	const isFarReceived = farOut(points.map((point) => point.received));
	const far = points.filter((point) => isFarPaid(point.paid) || isFarReceived(point.received));
	return far.length > MOST_LEFT ? [] : far;
}

function farOut(values: readonly number[]): (value: number) => boolean {
	const [low, high] = [quantile(values, 0.25) ?? 0, quantile(values, 0.75) ?? 0];
	const reach = (high - low) * REACH;
	return (value) => value < low - reach || value > high + reach;
}
