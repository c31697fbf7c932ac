import type { ConditionId, Tally } from '$lib/fiscal/conditions/conditions';
import type { StateConditions, StateSeries } from '$lib/fiscal/conditions/conditions-state';
import type { ExplainYear } from '$lib/fiscal/conditions/explain';
import type { ExplainSummary } from '$lib/fiscal/conditions/explain-years';
import type { Column, Status } from '$lib/fiscal/core/types';

interface PackedSeries {
	readonly id: ConditionId;
	readonly tally: Tally;
	readonly values: Column;
	readonly rank: Column;
	/** A letter a year: y, n, or - where it cannot be told. */
	readonly holds: string;
	/** Why figures are missing, by place; places not named have one. */
	readonly missing: readonly (readonly [place: number, status: Status])[];
}

/** One state's side claims on their way to the browser. */
export interface PackedConditions {
	readonly state: StateConditions['state'];
	readonly tallies: StateConditions['tallies'];
	readonly series: readonly PackedSeries[];
}

/** Finer than any figure is printed. */
const DECIMALS = 6;

/** Packs one state's side claims; figures keep six decimals. */
export function packConditions({ state, tallies, series }: StateConditions): PackedConditions {
	return { state, tallies, series: series.map(packSeries) };
}

/** Unpacks what `packConditions` packed. */
export function unpackConditions({ state, tallies, series }: PackedConditions): StateConditions {
	return { state, tallies, series: series.map(unpackSeries) };
}

function packSeries({ id, tally, values, rank, holds, status }: StateSeries): PackedSeries {
	return {
		id,
		tally,
		values: rounded(values, DECIMALS),
		rank,
		holds: holds.map((one) => (one === null ? '-' : one ? 'y' : 'n')).join(''),
		missing: status.flatMap((one, place) => (one === 'present' ? [] : [[place, one] as const]))
	};
}

function unpackSeries({ id, tally, values, rank, holds, missing }: PackedSeries): StateSeries {
	const statuses = new Map(missing);
	return {
		id,
		tally,
		values,
		rank,
		holds: [...holds].map((letter) => (letter === '-' ? null : letter === 'y')),
		status: values.map((_, place) => statuses.get(place) ?? 'present')
	};
}

/** A year beside income and age with cents and six decimals: what is drawn, fitted and given away. */
export function roundedYear(year: ExplainYear): ExplainYear {
	return {
		fiscalYear: year.fiscalYear,
		net: rounded(year.net, 2),
		income: rounded(year.income, 2),
		medicare: rounded(year.medicare, DECIMALS),
		population: rounded(year.population, 0)
	};
}

/** What a year comes to, in cents. */
export function roundedSummary(summary: ExplainSummary): ExplainSummary {
	return { ...summary, residual: rounded(summary.residual, 2) };
}

function rounded(column: Column, decimals: number): Column {
	return column.map((value) => (value === null ? null : Number(value.toFixed(decimals))));
}
