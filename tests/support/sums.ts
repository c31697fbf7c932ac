import { group, sum } from 'd3';

/** One figure of an area in a period. */
export interface Figure {
	readonly area: string;
	readonly period: number | string;
	readonly amount: number | null;
}

type Row = Readonly<Record<string, string | number | null>>;

/** The figures of one column, each with its period and area. */
export function figuresOf(rows: readonly Row[], column: string, period: string): readonly Figure[] {
	return rows.map((row) => ({
		area: String(row.area),
		period: Number(row[period]),
		amount: row[column] as number | null
	}));
}

/** By period, what all areas but the nation add up to, and the national figure as published. */
export function sumsAndNation(figures: readonly Figure[]) {
	return [...group(figures, ({ period }) => period)].map(([period, rows]) => {
		const parts = rows.filter(({ area }) => area !== 'US');
		const nation = rows.find(({ area }) => area === 'US');
		return { period, parts, sum: sum(parts, ({ amount }) => amount), nation: nation?.amount };
	});
}

/** The largest distance, in dollars or persons, between the sum of all areas and the nation. */
export function largestGap(figures: readonly Figure[]): number {
	const gaps = sumsAndNation(figures).map(({ sum: parts, nation }) => parts - (nation ?? 0));
	return Math.max(...gaps.map(Math.abs));
}

/** The largest distance between the sum of all areas and the nation, as a part of the nation. */
export function largestRelativeGap(figures: readonly Figure[]): number {
	const pairs = sumsAndNation(figures);
	return Math.max(...pairs.map(({ sum: parts, nation }) => Math.abs(parts / (nation ?? 0) - 1)));
}

/** Pearson's correlation of pairs of figures; `NaN` where one of them is missing. */
export function correlationOf(pairs: readonly (readonly number[])[]): number {
	const [meanX, meanY] = [0, 1].map((side) => sum(pairs, (pair) => pair[side]) / pairs.length);
	const offsets = pairs.map(([x = NaN, y = NaN]) => [x - (meanX ?? NaN), y - (meanY ?? NaN)]);
	const product = (one: number, other: number) =>
		offsets.reduce((total, pair) => total + (pair[one] ?? NaN) * (pair[other] ?? NaN), 0);
	return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1));
}

/** Every year from one to another, both among them. */
export const years = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, step) => from + step);
