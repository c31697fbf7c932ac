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
}

/** Height of the plot in pixels. */
export const HEIGHT = 300;

/** The lowest place there is: 50 states and D.C. */
const LAST = 51;
const TICKS = [1, 13, 26, 39, LAST];
const SIZE = 12;
const GAP = 16;

/** Places the ranks of all states; lines break where a year has no rank. */
export function placeRankYears(
	rows: readonly RankRow[],
	years: readonly number[],
	followed: readonly StateCode[]
): PlacedRanks {
	const byCode = new Map(rows.map((row) => [row.code, row.ranks]));
	const others = rows.filter(({ code }) => !followed.includes(code));
	const labels = labelsOf(followed, byCode, years);
	return {
		viewBox: `0 1 ${Math.max(1, years.length - 1)} ${LAST - 1}`,
		others: others.map(({ ranks }) => rankPath(ranks)).join(''),
		followed: followed.map((code) => ({ code, path: rankPath(byCode.get(code) ?? []) })),
		labels,
		ticks: TICKS.map((rank) => ({ rank, text: ordinal(rank), y: heightOf(rank) })),
		years: decadeTicks(years),
		gutter: Math.ceil(Math.max(0, ...labels.map(({ text }) => strongWidth(text, SIZE)))) + 12
	};
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
