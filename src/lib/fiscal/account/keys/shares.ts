import type { Key } from './key';
import { shareUnits } from '../lines/rounding';
import type { ShareSeries } from '../types';

/** Shares of a key in each of some fiscal years; years with the same levels keep one row. */
export function shareSeries(key: Key, fiscalYears: readonly number[]): ShareSeries {
	const years = fiscalYears.map(key);
	const distinct = [...new Set(years.map((year) => year.levels))];
	return {
		rows: distinct.map(shareUnits),
		rowOfYear: years.map((year) => distinct.indexOf(year.levels)),
		keyYear: years.map((year) => year.keyYear),
		basis: years.map((year) => year.basis)
	};
}
