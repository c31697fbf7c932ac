import type { StateCode } from '$lib/data/states';
import { conditionOf } from '$lib/fiscal/conditions/conditions-list';
import type {
	FrameYear,
	SeriesFrame,
	StateConditions,
	StateSeries
} from '$lib/fiscal/conditions/conditions-state';
import {
	explain,
	type Explained,
	type ExplainedPoint,
	type ExplainYear
} from '$lib/fiscal/conditions/explain';
import { CONDITION_UNITS } from '$lib/words/condition-figure';
import { statusOf } from '$lib/fiscal/core/status';
import { toCsv, type FileColumn } from './csv';

interface ConditionRow {
	readonly state: StateCode;
	readonly condition: ReturnType<typeof conditionOf>;
	readonly year: FrameYear;
	readonly value: number | null;
	readonly rank: number | null;
	readonly holds: boolean | null;
	readonly missing: string;
}

const conditionColumns: readonly FileColumn<ConditionRow>[] = [
	{ name: 'state', value: ({ state }) => state },
	{ name: 'sentence', value: ({ condition }) => condition.sentence },
	{ name: 'series', value: ({ condition }) => condition.id },
	{ name: 'label', value: ({ condition }) => condition.label },
	{ name: 'role', value: ({ condition }) => condition.role },
	{ name: 'year', value: ({ year }) => year.year },
	{ name: 'first_year', value: ({ year }) => year.firstYear },
	{ name: 'value', value: ({ value }) => value, decimals: 6 },
	{ name: 'unit', value: ({ condition }) => CONDITION_UNITS[condition.unit] },
	{ name: 'rank', value: ({ rank }) => rank },
	{ name: 'areas', value: ({ year }) => year.areas },
	{ name: 'median', value: ({ year }) => year.median, decimals: 6 },
	{ name: 'compared_with', value: ({ year }) => year.comparedWith },
	{ name: 'is_true', value: ({ holds }) => (holds === null ? null : holds ? 'yes' : 'no') },
	{ name: 'missing', value: ({ missing }) => missing }
];

/** Every series of the side claims for one state, a row a year; rank 1 is the worst end. */
export function conditionsCsv(frames: readonly SeriesFrame[], own: StateConditions): string {
	const rows = frames.flatMap(({ id, years }) => {
		const series = own.series.find((one) => one.id === id);
		return series ? years.map((year, i) => rowOf(own.state, series, { year, i })) : [];
	});
	return toCsv(conditionColumns, rows);
}

function rowOf(
	state: StateCode,
	{ id, values, rank, holds, status }: StateSeries,
	{ year, i }: { readonly year: FrameYear; readonly i: number }
): ConditionRow {
	const own = status[i] ?? 'not-covered';
	return {
		state,
		condition: conditionOf(id),
		year,
		value: values[i] ?? null,
		rank: rank[i] ?? null,
		holds: holds[i] ?? null,
		missing: own === 'present' ? (year.setAside ?? '') : statusOf(own).words
	};
}

interface ExplainRow extends ExplainedPoint {
	readonly fiscalYear: number;
	readonly share: Explained['share'];
}

const explainColumns: readonly FileColumn<ExplainRow>[] = [
	{ name: 'fiscal_year', value: ({ fiscalYear }) => fiscalYear },
	{ name: 'state', value: ({ state }) => state },
	{ name: 'net_neutral_per_person_usd', value: ({ net }) => net, decimals: 2 },
	{ name: 'income_per_person_usd', value: ({ income }) => income, decimals: 2 },
	{ name: 'medicare_enrollment_per_person', value: ({ medicare }) => medicare, decimals: 6 },
	{ name: 'population', value: ({ population }) => population, decimals: 0 },
	{ name: 'goes_with_income_usd', value: ({ byIncome }) => byIncome, decimals: 2 },
	{ name: 'goes_with_income_and_age_usd', value: ({ fitted }) => fitted, decimals: 2 },
	{ name: 'left_over_usd', value: ({ residual }) => residual, decimals: 2 },
	{ name: 'share_income', value: ({ share }) => share.income, decimals: 6 },
	{ name: 'share_age', value: ({ share }) => share.age, decimals: 6 },
	{ name: 'share_both', value: ({ share }) => share.both, decimals: 6 }
];

/** The comparison with income and age in every year: 50 states, and each year's shares on every row. */
export function explainCsv(years: readonly ExplainYear[]): string {
	const rows = years.flatMap((year) => {
		const explained = explain(year);
		if (!explained) return [];
		const { fiscalYear, share } = explained;
		return explained.points.map((point) => ({ ...point, fiscalYear, share }));
	});
	return toCsv(explainColumns, rows);
}
