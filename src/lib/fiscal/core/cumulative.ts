import { NOTHING, combine } from './columns';
import type { ContextByYear } from './context';
import { toBaseYear } from './deflate';
import type { Column, EstimateSeries } from './types';

/** The years to add up, both ends counted. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Σ net over a span of fiscal years in dollars of the base year; `null` where any year of it is missing. */
export function cumulativeNet(
	series: EstimateSeries,
	contexts: ContextByYear,
	{ from, to }: Span
): Column {
	const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
	const [first, ...rest] = years.map((year) => realNet(series, contexts, year));
	return rest.reduce((sum, net) => combine(sum, net, (a, b) => a + b), first ?? NOTHING);
}

function realNet(series: EstimateSeries, contexts: ContextByYear, fiscalYear: number): Column {
	const year = series.years.find((candidate) => candidate.fiscalYear === fiscalYear);
	const context = contexts.get(fiscalYear);
	return year && context ? toBaseYear(year.net, context) : NOTHING;
}
