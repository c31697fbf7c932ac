import { max, min, pairs } from 'd3';
import type { StateCode } from '$lib/data/states';
import { usualStep } from '$lib/fiscal/conditions/condition-gaps';
import type { Answer } from '$lib/fiscal/conditions/conditions';
import type { Column } from '$lib/fiscal/core/types';

/** One year of a series as ranks are drawn in it. */
export interface RankYear {
	readonly year: number;
	/** How many states and D.C. are ranked. */
	readonly areas: number;
	/** Shown hatched: there are figures, but none is compared. */
	readonly isSetAside: boolean;
}

/** The ranks of one state, in the order of the years; 1 is drawn on top. */
export interface RankLine {
	readonly code: StateCode;
	readonly rank: Column;
	/** Whether what is tested is true of the year; `null` where it cannot be told. */
	readonly answers: readonly (Answer | null)[];
}

/** One panel before any pixel: the chosen state's line first. */
export interface RankSeries {
	readonly id: string;
	readonly heading: string;
	readonly years: readonly RankYear[];
	readonly lines: readonly RankLine[];
	/** The part of the areas, from the top, that is washed; `null` for none. */
	readonly zone: number | null;
}

/** A rank in a year. */
export interface RankDot {
	readonly year: number;
	readonly rank: number;
}

/** Ranks that one stroke may join. */
export type RankRun = readonly RankDot[];

/** A line broken where a rank is missing and where the series leaves out more years than usual. */
export function rankRuns(years: readonly RankYear[], rank: Column): readonly RankRun[] {
	const step = usualStep(years.map(({ year }) => year));
	const runs: RankDot[][] = [];
	let isBroken = true;
	years.forEach(({ year }, i) => {
		const own = rank[i] ?? null;
		if (own === null) {
			isBroken = true;
			return;
		}
		const last = runs.at(-1)?.at(-1);
		const joins = !isBroken && last !== undefined && year - last.year <= step;
		if (joins) runs.at(-1)?.push({ year, rank: own });
		else runs.push([{ year, rank: own }]);
		isBroken = false;
	});
	return runs;
}

/** The first and the last year of all panels, which share one axis. */
export function spanOf(series: readonly RankSeries[]): readonly [number, number] {
	const years = series.flatMap((one) => one.years.map(({ year }) => year));
	return [min(years) ?? 0, max(years) ?? 0];
}

/** All years of any panel, rising, none twice: the stops of the cursor. */
export function stopsOf(series: readonly RankSeries[]): readonly number[] {
	const years = series.flatMap((one) => one.years.map(({ year }) => year));
	return [...new Set(years)].sort((a, b) => a - b);
}

/** A stretch of years around some that follow each other, with the lowest rank that is washed there. */
export interface ZoneStep {
	readonly from: number;
	readonly to: number;
	readonly down: number;
}

/** What is washed, year by year: the part of the areas ranked then; years set aside have none. */
export function zoneSteps({ years, zone }: RankSeries): readonly ZoneStep[] {
	if (zone === null) return [];
	const half = usualStep(years.map(({ year }) => year)) / 2;
	const gaps = pairs(years).map(([a, b]) => (b.year - a.year) / 2);
	return years.flatMap(({ year, areas, isSetAside }, i) => {
		if (isSetAside) return [];
		const from = year - Math.min(gaps[i - 1] ?? half, half);
		const to = year + Math.min(gaps[i] ?? half, half);
		return [{ from, to, down: Math.max(1, Math.floor(zone * areas)) + 0.5 }];
	});
}
