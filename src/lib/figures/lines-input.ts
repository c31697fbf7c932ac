import type { LineSection } from '$lib/charts/line-table/series';
import type { StateCode } from '$lib/data/states';
import { wholeFigure, withMinus, withSign } from '$lib/words/money';

/** One year of a state by our own account, line by line beside the nation, in dollars per person. */
export interface LinesInput {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly sections: readonly LineSection[];
}

/** Dollars in a column of the drawn table: with a minus where they are below zero. */
export function lineFigure(value: number): string {
	return withMinus(value, wholeFigure(value));
}

/** The same with its sign. */
export function signedLineFigure(value: number): string {
	return withSign(value, wholeFigure(value));
}
