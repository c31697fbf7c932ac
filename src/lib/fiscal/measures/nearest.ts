import { positionOf, type StateCode } from '$lib/data/states';
import { estimateOf } from '../estimates/estimates';
import { hasNeeds, measureOf } from './options';
import { isPartialYear } from '../core/partial-year';
import type { EstimateId, EstimateSeries, EstimateYear, MeasureId } from '../core/types';

/** A figure that is missing. */
export interface Wanted {
	readonly estimate: EstimateId;
	readonly measure: MeasureId;
	readonly state: StateCode;
	readonly fiscalYear: number;
}

/** Where the nearest figure of the same measure and state stands. */
export interface Nearest {
	readonly estimate: EstimateId;
	readonly fiscalYear: number;
}

/**
 * The nearest figure to a missing one: of the same estimate in the nearest year, else of another estimate,
 * those without unlike accounts first, in the nearest year (the earlier of two); `null` where there is none.
 */
export function nearestFigure(wanted: Wanted, series: readonly EstimateSeries[]): Nearest | null {
	const own = series.filter((one) => one.estimate === wanted.estimate);
	const others = series.filter((one) => one.estimate !== wanted.estimate);
	const plain = others.filter((one) => !estimateOf(one.estimate).hybrid);
	for (const group of [own, plain, others]) {
		const nearest = nearestAmong(wanted, group);
		if (nearest) return nearest;
	}
	return null;
}

function nearestAmong(wanted: Wanted, series: readonly EstimateSeries[]): Nearest | null {
	const found = series.flatMap(({ estimate, years }) =>
		years
			.filter((year) => hasFigure(year, wanted))
			.map(({ fiscalYear }) => ({ estimate, fiscalYear }))
	);
	const distance = (one: Nearest) => Math.abs(one.fiscalYear - wanted.fiscalYear);
	return found.sort((a, b) => distance(a) - distance(b) || a.fiscalYear - b.fiscalYear)[0] ?? null;
}

function hasFigure(year: EstimateYear, { measure, state }: Wanted): boolean {
	const position = positionOf(state);
	if (measureOf(measure).needsNation && isPartialYear(year)) return false;
	return hasNeeds(year, measure, position);
}
