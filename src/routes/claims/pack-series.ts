import type { AssertedLine, AssertedSeries } from '$lib/charts/asserted/series';
import type { AssertedMeasure } from '$lib/fiscal/verdict/asserted-figure';

/** A line on its way to the browser: a value for each year from the first on, `null` in a year without a figure. */
interface PackedLine extends Omit<AssertedLine, 'points'> {
	readonly from: number;
	readonly values: readonly (number | null)[];
}

/** The figures of a part on their way to the browser. */
export type PackedSeries = Omit<AssertedSeries, 'lines'> & {
	readonly lines: readonly PackedLine[];
};

/** Packs figures to whole dollars and ranks, or to digits that leave every figure of table and files as it is. */
export function packSeries(series: AssertedSeries): PackedSeries {
	const digits = digitsOf(series.measure);
	return {
		...series,
		lines: series.lines.map(({ points, ...line }) => {
			const byYear = new Map(points.map(({ year, value }) => [year, value]));
			const from = Math.min(...byYear.keys());
			const count = Math.max(...byYear.keys()) - from + 1;
			const values = Array.from({ length: count }, (_, i) => {
				const value = byYear.get(from + i);
				return value === undefined ? null : Number(value.toFixed(digits)) + 0;
			});
			return { ...line, from, values };
		})
	};
}

/** The figures that `packSeries` packed. */
export function unpackSeries(series: PackedSeries): AssertedSeries {
	return {
		...series,
		lines: series.lines.map(({ from, values, ...line }) => ({
			...line,
			points: values.flatMap((value, i) => (value === null ? [] : [{ year: from + i, value }]))
		}))
	};
}

/** Digits behind the point: of parts of one twice as many as files give, so that none is rounded to another of theirs. */
function digitsOf(measure: AssertedMeasure): number {
	switch (measure) {
		case 'ratio':
		case 'of-average':
		case 'share':
		case 'multiple':
			return 8;
		default:
			return 0;
	}
}
