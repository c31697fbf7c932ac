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
