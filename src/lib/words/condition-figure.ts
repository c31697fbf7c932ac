import type { ConditionUnit } from '$lib/fiscal/conditions/conditions';
import { amount, wholeFigure } from './money';
import { share } from './share';
import { yearRange } from './year-ranges';

const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});
const index = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 3
});

const WRITERS: Readonly<Record<ConditionUnit, (value: number) => string>> = {
	persons: wholeFigure,
	'persons-per-10000-residents': (value) => tenths.format(value),
	percent: (value) => share(value / 100),
	index: (value) => index.format(value),
	points: wholeFigure,
	'dollars-per-resident': amount
};

/** A figure of a condition as print has it: "123,974", "31.5", "13.2 %", "0.49", "230", "$3,674". */
export function conditionFigure(value: number, unit: ConditionUnit): string {
	return WRITERS[unit](value);
}

/** What figures of a condition are in, for a column: "dollars per resident". */
export const CONDITION_UNITS: Readonly<Record<ConditionUnit, string>> = {
	persons: 'persons',
	'persons-per-10000-residents': 'persons per 10,000 residents',
	percent: 'percent',
	index: 'index, 0 to 1',
	points: 'points',
	'dollars-per-resident': 'dollars per resident'
};

/** A year, or the years an average runs over: "2022", "2020–22". */
export function conditionYear({
	year,
	firstYear
}: {
	readonly year: number;
	readonly firstYear: number;
}): string {
	return firstYear === year ? `${year}` : yearRange(firstYear, String(year).slice(-2));
}
