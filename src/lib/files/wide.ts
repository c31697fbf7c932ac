import { index } from 'd3';
import type { FileColumn } from './csv';

/** One figure of one area in one fiscal year, as a chart draws it; `null` where there is none. */
export interface TidyFigure {
	readonly state: string;
	readonly stateName: string;
	readonly fiscalYear: number;
	readonly value: number | null;
}

/** One area with its figures by fiscal year. */
export interface WideRow {
	readonly state: string;
	readonly stateName: string;
	readonly values: ReadonlyMap<number, TidyFigure>;
}

/** A table with one row an area and one column a fiscal year, ready for `toCsv` or `toJson`. */
export interface WideTable {
	readonly columns: readonly FileColumn<WideRow>[];
	readonly rows: readonly WideRow[];
}

/**
 * Turns tidy figures into one row an area (in the order they come) and one column a year (rising). A pair
 * without a figure stays empty; a pair that comes twice throws.
 */
export function toWide(figures: readonly TidyFigure[], decimals: number): WideTable {
	const years = [...new Set(figures.map((figure) => figure.fiscalYear))].sort((a, b) => a - b);
	const byState = index(
		figures,
		(figure) => figure.state,
		(figure) => figure.fiscalYear
	);
	const names = new Map(figures.map((figure) => [figure.state, figure.stateName]));
	const rows = [...byState].map(([state, values]) => ({
		state,
		stateName: names.get(state) ?? state,
		values
	}));
	return { columns: [...areaColumns, ...years.map((year) => yearColumn(year, decimals))], rows };
}

const areaColumns: readonly FileColumn<WideRow>[] = [
	{ name: 'state', value: (row) => row.state },
	{ name: 'state_name', value: (row) => row.stateName }
];

function yearColumn(fiscalYear: number, decimals: number): FileColumn<WideRow> {
	return {
		name: String(fiscalYear),
		decimals,
		value: (row) => row.values.get(fiscalYear)?.value ?? null
	};
}
