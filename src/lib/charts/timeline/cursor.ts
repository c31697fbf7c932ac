import type { StateCode } from '$lib/data/states';
import { yearTicks, type YearTick } from '../kit/axis';
import type { Placement } from './place';
import type { StateLine, TimelineSeries } from './series';

/** Everything of a timeline that moves with the year. */
export interface Cursor {
	readonly x: number;
	readonly ticks: readonly YearTick[];
	readonly dots: readonly { readonly code: StateCode; readonly y: number }[];
}

/** Places the year: its cursor, its tick and a dot on each followed line. */
export function cursorOf(series: TimelineSeries, placement: Placement, year: number): Cursor {
	const { x, y, frame } = placement;
	const index = series.years.indexOf(year);
	return {
		x: x(year),
		ticks: yearTicks(series.span, x, { chosen: year, room: frame.kind === 'narrow' ? 38 : 44 }),
		dots: series.followed.flatMap(({ code, values }) => {
			const value = values[index] ?? null;
			return value === null ? [] : [{ code, y: y(value) }];
		})
	};
}

/** The year of the axis nearest to a place in pixels; `null` on an axis without years. */
export function yearNear(years: readonly number[], moment: number): number | null {
	const nearest = years.reduce<number | null>(
		(best, year) =>
			best === null || Math.abs(year - moment) < Math.abs(best - moment) ? year : best,
		null
	);
	return nearest;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -5,
	PageUp: 5,
	Home: -Infinity,
	End: Infinity
};

/** How many years a key goes on, or back where negative; `undefined` for other keys. */
export function stepsOf(key: string): number | undefined {
	return STEPS[key];
}

/** The year `steps` places further among the years there are, not leaving them. */
export function yearBeside(years: readonly number[], year: number, steps: number): number {
	const index = Math.min(Math.max(years.indexOf(year) + steps, 0), years.length - 1);
	return years[index] ?? year;
}

/** The state whose line passes nearest to a place, within `reach` pixels up or down; else `null`. */
export function lineNear(
	lines: readonly StateLine[],
	placement: Placement,
	{ index, y, reach }: { readonly index: number; readonly y: number; readonly reach: number }
): StateCode | null {
	let nearest: StateCode | null = null;
	let distance = reach;
	for (const { code, values } of lines) {
		const value = values[index] ?? null;
		const apart = value === null ? Infinity : Math.abs(placement.y(value) - y);
		if (apart > distance) continue;
		nearest = code;
		distance = apart;
	}
	return nearest;
}
