import { mean } from 'd3';
import type { AgeRow, MedicareMedicaidRow } from '$lib/data/account-sources';
import type { PopulationRow } from '$lib/data/context';
import { positionOf, type StateCode } from '$lib/data/states';
import { columnOf, presentIn } from '../core/columns';
import type { ContextByYear } from '../core/context';
import { neutralNet } from '../core/deficit';
import { explain, type AgeSource, type ExplainYear } from './explain';
import { fiscalYearValue } from '../core/fiscal-year';
import { toScale } from '../core/scale';
import type { Column, EstimateSeries } from '../core/types';

/** What the comparison is made of: our own account, what it is divided by, and residents by age. */
export interface ExplainRows {
	readonly account: EstimateSeries;
	readonly context: ContextByYear;
	readonly age: readonly AgeRow[];
	readonly population: readonly PopulationRow[];
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
 * Every fiscal year of the account for which residents of 65 and over are counted, rising. Both are shares of
 * the residents of a calendar year before they are weighed into a fiscal year; the first year of a series of
 * counts is taken alone, since the year before was counted another way and there is a step between them.
 */
export function explainYears(rows: ExplainRows): readonly ExplainYear[] {
	const older = olderShares(rows);
	return rows.account.years.flatMap((year): readonly ExplainYear[] => {
		const { fiscalYear } = year;
		const surrounding = rows.context.get(fiscalYear);
		const ageSource = ageSourceOf(rows.age, fiscalYear);
		if (!surrounding || !ageSource) return [];
		const perPerson = (column: Column) => toScale(column, 'per-person', surrounding);
		return [
			{
				fiscalYear,
				ageSource,
				net: perPerson(neutralNet('per-person', { ...year, ...surrounding })),
				income: perPerson(surrounding.personalIncome),
				older: columnOf((state) =>
					olderIn(ageSource, (calendar) => older.get(`${state} ${calendar}`))
				),
				population: surrounding.population
			}
		];
	});
}

/** Residents of 65 and over per resident, by state and calendar year. */
function olderShares({ age, population }: ExplainRows): ReadonlyMap<string, number> {
	const persons = new Map(population.map((row) => [`${row.area} ${row.year}`, row.population]));
	return new Map(
		age.flatMap((row) => {
			const place = `${row.state} ${row.year}`;
			const all = persons.get(place);
			return all === undefined ? [] : [[place, row.persons_65_and_over / all] as const];
		})
	);
}

function ageSourceOf(age: readonly AgeRow[], fiscalYear: number): AgeSource | null {
	const seriesOf = (year: number) => age.find((row) => row.year === year)?.series;
	const series = seriesOf(fiscalYear);
	if (!series) return null;
	const isFirst = seriesOf(fiscalYear - 1) !== series;
	return { series, calendarYears: isFirst ? [fiscalYear] : [fiscalYear - 1, fiscalYear] };
}

function olderIn(
	{ calendarYears }: AgeSource,
	shareIn: (calendar: number) => number | undefined
): number | null {
	const year = calendarYears.at(-1) ?? 0;
	return calendarYears.length === 1 ? (shareIn(year) ?? null) : fiscalYearValue(shareIn, year);
}

/** Persons enrolled in Medicare per resident in a fiscal year; missing where either calendar year is not printed. */
export function enrolledPerPerson(
	rows: readonly MedicareMedicaidRow[],
	{ fiscalYear, population }: Pick<ExplainYear, 'fiscalYear' | 'population'>
): Column {
	const enrolled = new Map(rows.map((row) => [`${row.area} ${row.year}`, row.medicare_enrollment]));
	return columnOf((state, i) => {
		const own = fiscalYearValue((year) => enrolled.get(`${state} ${year}`), fiscalYear);
		const residents = population[i] ?? null;
		return own === null || !residents ? null : own / residents;
	});
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
