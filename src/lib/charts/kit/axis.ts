import { extent, ticks } from 'd3';

/** The lowest and the highest value of an axis, in the unit of the data. */
export type Domain = readonly [number, number];

/** Round values inside a domain, about as many as asked for; zero is among them wherever it is inside. */
export function roundTicks([low, high]: Domain, count: number): readonly number[] {
	const values = ticks(low, high, Math.max(1, count));
	const hasZero = low > 0 || high < 0 || values.includes(0);
	return hasZero ? values : [...values, 0].sort((a, b) => a - b);
}

/** The extent of values with some air at both ends (a share of the span); `null` without any value. */
export function airyDomain(values: Iterable<number>, air: number): Domain | null {
	const [low, high] = extent(values);
	if (low === undefined || high === undefined) return null;
	const margin = (high - low || Math.abs(high) || 1) * air;
	return [low - margin, high + margin];
}

/** A year on the axis: its place in pixels and whether it is the chosen one. */
export interface YearTick {
	readonly year: number;
	readonly x: number;
	readonly chosen: boolean;
}

/** Years at round steps that stay `room` pixels apart, and the chosen year, which pushes its neighbors out. */
export function yearTicks(
	[first, last]: Domain,
	x: (year: number) => number,
	{ chosen, room }: { readonly chosen: number; readonly room: number }
): readonly YearTick[] {
	const perYear = last > first ? (x(last) - x(first)) / (last - first) : room;
	const round = roundYears([first, last], yearStep(last - first, perYear, room));
	const apart = round.filter((year) => Math.abs(x(year) - x(chosen)) >= room);
	const years = [...apart, chosen].sort((a, b) => a - b);
	return years.map((year) => ({ year, x: x(year), chosen: year === chosen }));
}

function yearStep(span: number, perYear: number, room: number): number {
	const steps = span <= 8 ? [1, 2, 5, 10] : [5, 10, 20];
	return steps.find((step) => step * perYear >= room) ?? 50;
}

function roundYears([first, last]: Domain, step: number): readonly number[] {
	const start = Math.ceil(first / step) * step;
	const count = Math.floor((last - start) / step) + 1;
	return Array.from({ length: Math.max(0, count) }, (_, i) => start + i * step);
}
