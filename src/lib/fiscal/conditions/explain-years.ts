import { mean } from 'd3';
import type { MedicareMedicaidRow } from '$lib/data/account-sources';
import { positionOf, type StateCode } from '$lib/data/states';
import { columnOf, presentIn } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { neutralNet } from '../core/deficit';
import { explain, type ExplainYear } from './explain';
import { fiscalYearValue } from '../core/fiscal-year';
import { toScale } from '../core/scale';
import type { Column, ContextYear, EstimateSeries, EstimateYear } from '../core/types';

/** What the comparison is made of: our own account, what it is divided by, and Medicare enrollment. */
export interface ExplainRows {
	readonly account: EstimateSeries;
	readonly context: ContextByYear;
	readonly medicareMedicaid: readonly MedicareMedicaidRow[];
}

/** What a year of the comparison comes to, for every state at once. */
export interface ExplainSummary {
	readonly fiscalYear: number;
	/** The share of the differences that goes with income and age together. */
	readonly share: number;
	/** What is left over for each state, dollars per person; `null` for D.C. */
	readonly residual: Column;
}

/**
 * Every fiscal year that has enrollment in both its calendar years, rising: nothing is held or carried on
 * past the last year that Medicare printed by state.
 */
export function explainYears({ account, context, medicareMedicaid }: ExplainRows) {
	const enrolled = new Map(
		medicareMedicaid.map((row) => [`${row.area} ${row.year}`, row.medicare_enrollment])
	);
	return account.years.flatMap((year): readonly ExplainYear[] => {
		const surrounding = context.get(year.fiscalYear);
		const enrollment = columnOf((state) =>
			fiscalYearValue((calendar) => enrolled.get(`${state} ${calendar}`), year.fiscalYear)
		);
		if (!surrounding || presentIn(enrollment).length === 0) return [];
		return [yearOf(year, surrounding, enrollment)];
	});
}

function yearOf(year: EstimateYear, context: ContextYear, enrollment: Column): ExplainYear {
	const perPerson = (column: Column) => toScale(column, 'per-person', context);
	return {
		fiscalYear: year.fiscalYear,
		net: perPerson(neutralNet('per-person', { ...year, ...context })),
		income: perPerson(context.personalIncome),
		medicare: perPerson(enrollment),
		population: context.population
	};
}

/** Share and remainders of every year; a year without a fit is left out. */
export function explainSummaries(years: readonly ExplainYear[]): readonly ExplainSummary[] {
	return years.flatMap((year) => {
		const explained = explain(year);
		if (!explained) return [];
		const residuals = new Map(explained.points.map(({ state, residual }) => [state, residual]));
		const residual = columnOf((state) => residuals.get(state) ?? null);
		return [{ fiscalYear: year.fiscalYear, share: explained.share.both, residual }];
	});
}

/** A state's remainders over the years that have one: the least, the most, and how often below zero. */
export interface RemainderRun {
	readonly from: number;
	readonly to: number;
	readonly years: number;
	readonly below: number;
	readonly low: number;
	readonly high: number;
	readonly mean: number;
}

/** The run of a state's remainders, dollars per person of each year; `null` where it has none, as D.C. */
export function remainderRun(
	summaries: readonly ExplainSummary[],
	state: StateCode
): RemainderRun | null {
	const position = positionOf(state);
	const own = summaries.filter(({ residual }) => (residual[position] ?? null) !== null);
	const values = presentIn(own.map(({ residual }) => residual[position] ?? null));
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return null;
	return {
		from: first.fiscalYear,
		to: last.fiscalYear,
		years: values.length,
		below: values.filter((value) => value < 0).length,
		low: Math.min(...values),
		high: Math.max(...values),
		mean: mean(values) ?? 0
	};
}
