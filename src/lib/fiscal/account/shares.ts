import type { Key } from './key';
import { sharesOf, type Levels } from './levels';
import { roundedTo } from './rounding';
import { SHARE_UNIT, type ShareSeries } from './types';

/** Shares of a key in each of some fiscal years; years with the same levels keep one row. */
export function shareSeries(key: Key, fiscalYears: readonly number[]): ShareSeries {
	const years = fiscalYears.map(key);
	const distinct = [...new Set(years.map((year) => year.levels))];
	return {
		rows: distinct.map(toUnits),
		rowOfYear: years.map((year) => distinct.indexOf(year.levels)),
		keyYear: years.map((year) => year.keyYear),
		basis: years.map((year) => year.basis)
	};
}

/** Levels as whole ten-millionths of their sum, which add up to `SHARE_UNIT`; a level below 0 counts 0. */
function toUnits(levels: Levels): readonly number[] {
	const exact = sharesOf(levels.map((level) => Math.max(0, level))).map(
		(share) => share * SHARE_UNIT
	);
	return roundedTo(SHARE_UNIT, exact);
}
