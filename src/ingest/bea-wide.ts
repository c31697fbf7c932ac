import { beaValues, type BeaTable, type BeaUnit, type BeaValue } from './bea-table';
import type { Cell } from './source';
import type { TidyRow } from './tidy';

/** Which lines of a BEA table become which columns, all in one unit and over the same calendar years. */
export interface WideRequest {
	/** Column names by line. */
	readonly columns: ReadonlyMap<string, string>;
	readonly unit: BeaUnit;
	readonly from: number;
	readonly to: number;
}

/** Several lines of a BEA table side by side: a row for each year and area, in whole dollars. */
export function wideRows(table: BeaTable, { columns, unit, from, to }: WideRequest): TidyRow[] {
	const values = [...columns].map(([line, column]) => ({
		column,
		values: beaValues(table, { line, unit, from, to })
	}));
	return sideBySide(values);
}

/** A column and its figures by area and year. */
export interface ColumnOfValues {
	readonly column: string;
	readonly values: readonly BeaValue[];
}

/** Columns of figures joined by year and area; throws where a column lacks a figure that another has. */
export function sideBySide(columns: readonly ColumnOfValues[]): TidyRow[] {
	const rows = new Map<string, Record<string, Cell>>();
	for (const { column, values } of columns) {
		for (const { year, area, amount } of values) {
			const key = `${year} ${area}`;
			const row = rows.get(key) ?? { year, area };
			row[column] = amount;
			rows.set(key, row);
		}
	}
	const cells = columns.length + 2;
	const short = [...rows].find(([, row]) => Object.keys(row).length !== cells);
	if (short) throw new Error(`${short[0]}: ${Object.keys(short[1]).join()}; expected all columns.`);
	return [...rows.values()];
}
