import type { LineSection } from '$lib/charts/line-table/series';
import type { StateCode } from '$lib/data/states';
import { MINUS, wholeFigure, withMinus, withSign } from '$lib/words/money';

/** One year of a state by our own account, line by line beside the nation, in dollars per person. */
export interface LinesInput {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly sections: readonly LineSection[];
}

/** Dollars in a column of the drawn table: with a minus where they are below zero; some are never told as none: "<1". */
export function lineFigure(value: number): string {
	if (value === 0 || wholeFigure(value) !== '0') return withMinus(value, wholeFigure(value));
	return value < 0 ? `>${MINUS}1` : '<1';
}

/** The same with its sign. */
export function signedLineFigure(value: number): string {
	return withSign(value, wholeFigure(value));
}
