import type { Extent } from '$lib/charts/kit/extent';
import {
	placeRanking,
	type Bar,
	type PlacedRow,
	type RankingInput
} from '$lib/charts/ranking/ranking';
import type { RankingMark, RankingWords } from '$lib/charts/ranking/ranking-words';
import type { PictureRow, RowBar, RowLine, RowPicture } from '$lib/files/row-picture';

/** What a picture of ranked bars is made of: what the bars are placed from, and their words. */
export interface Ranked extends RankingInput {
	readonly words: RankingWords;
	/** A figure in a column. */
	readonly format: (value: number) => string;
	readonly extent?: Extent;
	/** Places told along the scale beside the even line. */
	readonly marks?: readonly RankingMark[];
}

/** Ranked bars as a picture: all rows in their order, both even lines, both columns. */
export function rankedPicture(ranked: Ranked): RowPicture {
	const { words, marks = [] } = ranked;
	const placed = placeRanking(ranked);
	const average: readonly RowLine[] =
		placed.average === null
			? []
			: [
					{
						at: placed.average,
						text: `${words.average.long} ${words.averageValue}`.trim(),
						kind: 'dashed'
					}
				];
	return {
		heads: placed.hasNeutral ? [words.plain, words.neutral.long] : [words.plain],
		lines: [
			...marks
				.filter(({ at }) => at !== placed.even)
				.map(({ at, words: text }) => ({ at, text, kind: 'grid' as const })),
			{ at: placed.even, text: `${words.even} ${words.evenValue}`.trim(), kind: 'even' },
			...average
		],
		rows: placed.rows.map((row) => pictureRow(row, ranked, placed.hasNeutral))
	};
}

function pictureRow(row: PlacedRow, { format, chosen }: Ranked, hasNeutral: boolean): PictureRow {
	const { code, name, rank, bar, tick, plain, neutral } = row;
	const textOf = (value: number | null) => ({ text: value === null ? '' : format(value) });
	return {
		label: name,
		rank: rank === null ? '' : String(rank),
		tone: code === chosen ? 'strong' : 'plain',
		bars: bar && bar.width > 0 ? [barOf(bar)] : [],
		...(bar && bar.cut !== 'none' && { detail: 'Off the scale: its bar is cut' }),
		marks: tick === null ? [] : [{ at: tick, shape: 'tick', side: 'neither' }],
		isMissing: bar === null,
		figures: hasNeutral ? [textOf(plain), textOf(neutral)] : [textOf(plain)]
	};
}

function barOf({ left, width, side, cut }: Bar): RowBar {
	return { from: left, to: left + width, side, ...(cut !== 'none' && { cut }) };
}
