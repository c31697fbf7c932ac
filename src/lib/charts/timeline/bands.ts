import { labelWidth } from '../kit/label-width';
import type { Plot } from './labels';
import type { FlagBand } from './series';

/** A wash over some years with its word on top; `row` counts words up from the plot, −1 leaves it out. */
export interface PlacedBand {
	readonly band: FlagBand;
	readonly left: number;
	readonly right: number;
	readonly textX: number;
	readonly row: number;
}

/** How many rows of words fit over a plot. */
export const BAND_ROWS = 2;

/** Places bands from half a year before to half a year after; a word that finds no room is left out. */
export function placeBands(
	bands: readonly FlagBand[],
	x: (year: number) => number,
	plot: Plot
): readonly PlacedBand[] {
	const ends = new Array<number>(BAND_ROWS).fill(-Infinity);
	return [...bands]
		.sort((a, b) => a.from - b.from)
		.flatMap((band) => {
			const left = Math.max(x(band.from - 0.5), plot.left);
			const right = Math.min(x(band.to + 0.5), plot.right);
			if (right <= left) return [];
			const half = labelWidth(band.label) / 2;
			const textX = Math.min(Math.max((left + right) / 2, half), plot.right - half);
			const row = ends.findIndex((end) => textX - half >= end);
			if (row >= 0) ends[row] = textX + half + 8;
			return [{ band, left, right, textX, row }];
		});
}

/** The strokes of a hatched bar of `height` pixels. */
export function hatchPath(left: number, right: number, height: number): string {
	const count = Math.max(1, Math.floor((right - left) / 5));
	const step = (right - left) / count;
	return Array.from(
		{ length: count },
		(_, i) => `M${(left + i * step).toFixed(1)} ${height}l${height} ${-height}`
	).join('');
}
