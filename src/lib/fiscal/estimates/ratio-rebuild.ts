import { presentIn, subtract, whereBoth } from '../core/columns';
import { ratioOf, relativeRatioOf } from '../core/ratio';
import type { Column, EstimateSeries, EstimateYear } from '../core/types';

/** How far a printed ratio follows from one way to reckon it: rows equal to the cent, and the gaps. */
export interface RebuildAttempt {
	readonly equal: number;
	readonly meanGap: number;
	readonly largestGap: number;
}

/** Printed ratios beside those that the printed dollars give, plain and with the deficit shared out by taxes. */
export interface RatioRebuild {
	readonly rows: number;
	readonly plain: RebuildAttempt;
	readonly relative: RebuildAttempt;
}

/** Tries to rebuild every printed ratio from the dollars printed beside it; absolute gaps, in dollars per dollar. */
export function rebuiltRatios(series: readonly EstimateSeries[]): RatioRebuild {
	const years = series.flatMap((one) => one.years);
	const attempt = (reckon: (paid: Column, received: Column) => Column) =>
		attemptOf(years.flatMap((year) => gapsOf(year, reckon(year.paid, year.received))));
	return {
		rows: years.flatMap((year) => presentIn(year.publishedRatio)).length,
		plain: attempt(ratioOf),
		relative: attempt(relativeRatioOf)
	};
}

/** Gaps in cents after rounding as print does: 0 is a ratio that was met. */
function gapsOf({ publishedRatio }: EstimateYear, reckoned: Column): readonly number[] {
	const cents = (column: Column) =>
		column.map((value) => (value === null ? null : Math.round(value * 100)));
	const rebuilt = cents(whereBoth(reckoned, publishedRatio));
	return presentIn(subtract(rebuilt, cents(publishedRatio))).map(Math.abs);
}

function attemptOf(gaps: readonly number[]): RebuildAttempt {
	const sum = gaps.reduce((total, gap) => total + gap, 0);
	return {
		equal: gaps.filter((gap) => gap === 0).length,
		meanGap: gaps.length === 0 ? 0 : sum / gaps.length / 100,
		largestGap: gaps.reduce((most, gap) => Math.max(most, gap), 0) / 100
	};
}
