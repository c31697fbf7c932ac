import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';

/** One state in two years, in the unit of the view; `null` in a year without a figure. */
export interface SlopeLine {
	readonly code: StateCode;
	readonly from: number | null;
	readonly to: number | null;
}

/** What a slope draws: the states compared, all others faintly, and the lines of being even. */
export interface SlopeSeries {
	readonly years: readonly [from: number, to: number];
	/** In the order in which they were chosen. */
	readonly lines: readonly SlopeLine[];
	readonly others: readonly SlopeLine[];
	readonly average: Omit<SlopeLine, 'code'> | null;
	readonly pivot: number | null;
}

/** The values of all states in both years, in the order of `codes`, parted into those compared and the others. */
export function slopeLines(
	codes: readonly StateCode[],
	[from, to]: readonly [Column, Column],
	compared: readonly StateCode[]
): Pick<SlopeSeries, 'lines' | 'others'> {
	const all = new Map(
		codes.map((code, i) => [code, { code, from: from[i] ?? null, to: to[i] ?? null }])
	);
	return {
		lines: compared.flatMap((code) => all.get(code) ?? []),
		others: [...all.values()].filter(({ code }) => !compared.includes(code))
	};
}

/** The state whose value changed most between the years; `null` where none has both. */
export function furthestMoved(lines: readonly SlopeLine[]): SlopeLine | null {
	const moved = lines.filter(({ from, to }) => from !== null && to !== null);
	return moved.reduce<SlopeLine | null>(
		(most, line) => (most === null || change(line) > change(most) ? line : most),
		null
	);
}

function change({ from, to }: SlopeLine): number {
	return Math.abs((to ?? 0) - (from ?? 0));
}
