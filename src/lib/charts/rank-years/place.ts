import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { ordinal } from '$lib/words/ordinal';
import { decadeTicks, type DecadeTick } from '../kit/decades';
import { spread } from '../kit/declutter';
import { strongWidth } from '../kit/label-width';
import { chartName, shortName } from '../kit/short-name';

/** The ranks of one state over the years, 1 = receives most; `null` in a year without a figure. */
export interface RankRow {
	readonly code: StateCode;
	readonly ranks: Column;
}

/** The name at the end of a line, in pixels from the top of the plot. */
export interface RankLabel {
	readonly code: StateCode;
	readonly text: string;
	readonly y: number;
}

/** Ranks over time for any width: lines in years and ranks, which the drawing stretches; words in percent and pixels. */
export interface PlacedRanks {
	/** The box of the lines: years from the first across, ranks from 1 down. */
	readonly viewBox: string;
	/** All other states in one path. */
	readonly others: string;
	/** The followed states, the chosen one first. */
	readonly followed: readonly { readonly code: StateCode; readonly path: string }[];
	readonly labels: readonly RankLabel[];
	readonly ticks: readonly { readonly rank: number; readonly text: string; readonly y: number }[];
	readonly years: readonly DecadeTick[];
	/** Room for the names right of the plot, in pixels. */
	readonly gutter: number;
	/** The year that is told, with the places of the followed states in it; `null` where it is the last, or none. */
	readonly told: ToldYear | null;
}

/** What of all ranks is told. */
export interface ToldRanks {
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
	/** The year that is told of; `null` where it is the last. */
	readonly fiscalYear?: number | null;
}

/** A year among the others: across in percent, places in pixels from the top of the plot. */
export interface ToldYear extends DecadeTick {
	/** Whether it stands so near to the last year that the words of both give way. */
	readonly isNearLast: boolean;
	readonly places: readonly { readonly code: StateCode; readonly y: number }[];
}

/** Height of the plot in pixels. */
export const HEIGHT = 300;

/** The lowest place there is: 50 states and D.C. */
const LAST = 51;
const TICKS = [1, 13, 26, 39, LAST];
const GAP = 16;

/** Years beside the one that is told whose words would touch its own. */
const NEAR = 5;

/** Places the ranks of all states, and marks the year that is told; lines break where a year has no rank. */
export function placeRankYears(
	rows: readonly RankRow[],
	years: readonly number[],
	{ followed, fiscalYear = null }: ToldRanks
): PlacedRanks {
	const byCode = new Map(rows.map((row) => [row.code, row.ranks]));
	const others = rows.filter(({ code }) => !followed.includes(code));
	const labels = labelsOf(followed, byCode, years);
	const told = toldYear(fiscalYear, { byCode, years, followed });
	const ticks = decadeTicks(years);
	const isLast = ({ year }: DecadeTick) => year === years.at(-1);
	return {
		viewBox: `0 1 ${Math.max(1, years.length - 1)} ${LAST - 1}`,
		others: others.map(({ ranks }) => rankPath(ranks)).join(''),
		followed: followed.map((code) => ({ code, path: rankPath(byCode.get(code) ?? []) })),
		labels,
		ticks: TICKS.map((rank) => ({ rank, text: ordinal(rank), y: heightOf(rank) })),
		years: told
			? ticks.filter((tick) => isLast(tick) || Math.abs(tick.year - told.year) >= NEAR)
			: ticks,
		told,
		gutter: Math.ceil(Math.max(0, ...labels.map(({ text }) => strongWidth(text)))) + 12
	};
}

/** The last year is told by the names at the ends of the lines. */
function toldYear(
	year: number | null,
	{
		byCode,
		years,
		followed
	}: {
		readonly byCode: ReadonlyMap<StateCode, Column>;
		readonly years: readonly number[];
		readonly followed: readonly StateCode[];
	}
): ToldYear | null {
	const at = year === null ? -1 : years.indexOf(year);
	if (year === null || at < 0 || at === years.length - 1) return null;
	const places = followed.flatMap((code) => {
		const rank = byCode.get(code)?.[at] ?? null;
		return rank === null ? [] : [{ code, y: heightOf(rank) }];
	});
	const isNearLast = (years.at(-1) ?? year) - year < NEAR;
	return { year, percent: (100 * at) / (years.length - 1), isNearLast, places };
}

/** Ranks as path data in steps from year to year; a year without a rank breaks the line, a lone one is a dot. */
function rankPath(ranks: Column): string {
	let before: number | null = null;
	return ranks
		.map((rank, i) => {
			const isLone = before === null && (ranks[i + 1] ?? null) === null;
			const step = stepTo(rank, before, i);
			before = rank;
			return step !== '' && isLone ? `${step}h0` : step;
		})
		.join('');
}

function stepTo(rank: number | null, before: number | null, i: number): string {
	if (rank === null) return '';
	if (before === null) return `M${i} ${rank}`;
	const down = rank - before;
	return `l1${down < 0 ? down : ` ${down}`}`;
}

function heightOf(rank: number): number {
	return Math.round(((rank - 1) * HEIGHT) / (LAST - 1));
}

/** The place of the last year that has one, which is named where it is not the last of all. */
function labelsOf(
	followed: readonly StateCode[],
	byCode: ReadonlyMap<StateCode, Column>,
	years: readonly number[]
): readonly RankLabel[] {
	const ends = followed.flatMap((code) => {
		const ranks = byCode.get(code) ?? [];
		const at = ranks.findLastIndex((one) => one !== null);
		const rank = ranks[at] ?? null;
		const name = code === followed[0] ? chartName(code) : shortName(code);
		const when = at === years.length - 1 ? '' : ` in ${years[at] ?? ''}`;
		return rank === null ? [] : [{ code, rank, text: `${name}, ${ordinal(rank)}${when}` }];
	});
	const heights = ends.map(({ rank }) => heightOf(rank));
	const spaced = spread(heights, GAP, [0, HEIGHT]);
	return ends.map(({ code, text }, i) => ({ code, text, y: Math.round(spaced[i] ?? 0) }));
}
