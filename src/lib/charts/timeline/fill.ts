import type { Column } from '$lib/fiscal/core/types';

/** A year, or a moment between two, with the height of a line and of its even line. */
export interface Station {
	readonly year: number;
	readonly line: number;
	readonly even: number;
}

/** A stretch over which a line stays on one side of its even line. */
export interface Fill {
	readonly side: 'payer' | 'recipient';
	readonly stations: readonly Station[];
}

/**
 * The stretches between a line and its even line: payer below it, recipient above it, cut exactly where
 * the two cross. Nothing is filled over a missing value or a gap of years.
 */
export function fillsBetween(
	years: readonly number[],
	line: Column,
	even: Column
): readonly Fill[] {
	const fills: { readonly side: Fill['side']; readonly stations: Station[] }[] = [];
	for (const [from, to] of steps(stationsOf(years, line, even))) {
		for (const [a, b] of cutAtCrossing(from, to)) {
			const side = a.line + b.line < a.even + b.even ? 'payer' : 'recipient';
			const last = fills.at(-1);
			if (last?.side === side && last.stations.at(-1)?.year === a.year) last.stations.push(b);
			else fills.push({ side, stations: [a, b] });
		}
	}
	return fills;
}

function stationsOf(years: readonly number[], line: Column, even: Column): readonly Station[] {
	return years.flatMap((year, i) => {
		const [height, level] = [line[i] ?? null, even[i] ?? null];
		return height === null || level === null ? [] : [{ year, line: height, even: level }];
	});
}

type Step = readonly [Station, Station];

function steps(stations: readonly Station[]): readonly Step[] {
	return stations.slice(1).flatMap((to, i) => {
		const from = stations[i];
		return from && to.year === from.year + 1 ? [[from, to] as const] : [];
	});
}

function cutAtCrossing(from: Station, to: Station): readonly Step[] {
	const [before, after] = [from.line - from.even, to.line - to.even];
	if (before * after >= 0) return [[from, to]];
	const share = before / (before - after);
	const height = from.even + (to.even - from.even) * share;
	const crossing = { year: from.year + share, line: height, even: height };
	return [
		[from, crossing],
		[crossing, to]
	];
}
