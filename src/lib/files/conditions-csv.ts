import { positionOf, type StateCode } from '$lib/data/states';
import { sentenceVote, type SentenceVote } from '$lib/fiscal/conditions/condition-votes';
import type {
	Answer,
	Condition,
	ConditionSeries,
	ConditionYear
} from '$lib/fiscal/conditions/conditions';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';
import {
	framesOf,
	stateConditions,
	type StateSeries
} from '$lib/fiscal/conditions/conditions-state';
import {
	explain,
	type AgeSource,
	type Explained,
	type ExplainedPoint,
	type ExplainYear
} from '$lib/fiscal/conditions/explain';
import { CONDITION_UNITS } from '$lib/words/condition-figure';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Column } from '$lib/fiscal/core/types';
import { toCsv, type FileColumn } from './csv';

interface ConditionRow {
	readonly state: StateCode;
	readonly condition: Condition;
	readonly year: ConditionYear;
	readonly value: number | null;
	readonly rank: number | null;
	readonly answer: Answer | null;
	readonly missing: string;
	/** The postal codes of those that a state ties with. */
	readonly tiedWith: string;
	readonly seriesVote: number | null;
	readonly verdict: SentenceVote;
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
	{ name: 'is_true', value: ({ answer }) => answer },
	{ name: 'missing', value: ({ missing }) => missing },
	{ name: 'tied_with', value: ({ tiedWith }) => tiedWith },
	{ name: 'series_vote', value: ({ seriesVote }) => seriesVote, decimals: 6 },
	{ name: 'share_of_votes', value: ({ verdict }) => verdict.share.q, decimals: 6 },
	{ name: 'verdict', value: ({ verdict }) => verdict.word }
];

/**
 * Every series of the side claims for one state, a row a year; rank 1 is the worst end. On every row of a series
 * stands its vote, on every row of a sentence the share of the votes and the word.
 */
export function conditionsCsv(all: readonly ConditionSeries[], state: StateCode): string {
	const own = stateConditions(all, state);
	const frames = framesOf(all);
	const verdicts = new Map(
		SENTENCES.map((sentence) => [sentence.id, sentenceVote(sentence, frames, { own })])
	);
	const rows = all.flatMap((series, place) => {
		const verdict = verdicts.get(series.condition.sentence);
		const figures = own.series[place];
		return figures && verdict ? rowsOf(series, figures, { state, verdict }) : [];
	});
	return toCsv(conditionColumns, rows);
}

function rowsOf(
	{ condition, years }: ConditionSeries,
	{ values, rank, answers, ties, status }: StateSeries,
	same: Pick<ConditionRow, 'state' | 'verdict'>
): readonly ConditionRow[] {
	const vote = same.verdict.series.find((one) => one.condition.id === condition.id)?.vote ?? null;
	return years.map((year, i) => {
		const own = status[i] ?? 'not-covered';
		return {
			...same,
			condition,
			year,
			value: values[i] ?? null,
			rank: rank[i] ?? null,
			answer: answers[i] ?? null,
			missing: own === 'present' ? (year.setAside ?? '') : STATUS_WORDS[own],
			tiedWith: (ties.find((tie) => tie.year === year.year)?.with ?? []).join(';'),
			seriesVote: vote
		};
	});
}

interface ExplainRow extends ExplainedPoint {
	readonly fiscalYear: number;
	/** Persons enrolled in Medicare per resident: what stood in for age until residents were counted by age. */
	readonly enrolled: number | null;
	readonly age: AgeSource;
	readonly share: Explained['share'];
}

const explainColumns: readonly FileColumn<ExplainRow>[] = [
	{ name: 'fiscal_year', value: ({ fiscalYear }) => fiscalYear },
	{ name: 'state', value: ({ state }) => state },
	{ name: 'net_neutral_per_person_usd', value: ({ net }) => net, decimals: 2 },
	{ name: 'income_per_person_usd', value: ({ income }) => income, decimals: 2 },
	{ name: 'medicare_enrollment_per_person', value: ({ enrolled }) => enrolled, decimals: 6 },
	{ name: 'population', value: ({ population }) => population, decimals: 0 },
	{ name: 'goes_with_income_usd', value: ({ byIncome }) => byIncome, decimals: 2 },
	{ name: 'goes_with_income_and_age_usd', value: ({ fitted }) => fitted, decimals: 2 },
	{ name: 'left_over_usd', value: ({ residual }) => residual, decimals: 2 },
	{ name: 'share_income', value: ({ share }) => share.income, decimals: 6 },
	{ name: 'share_age', value: ({ share }) => share.age, decimals: 6 },
	{ name: 'share_both', value: ({ share }) => share.both, decimals: 6 },
	{ name: 'residents_65_and_over_share', value: ({ older }) => older, decimals: 6 },
	{ name: 'residents_65_and_over_series', value: ({ age }) => age.series },
	{ name: 'residents_65_and_over_years', value: ({ age }) => age.calendarYears.join(';') }
];

/** The comparison with income and age in every year: 50 states, and each year's shares on every row. */
export function explainCsv(
	years: readonly ExplainYear[],
	enrolledIn: (year: ExplainYear) => Column
): string {
	const rows = years.flatMap((year) => {
		const explained = explain(year);
		if (!explained) return [];
		const enrolled = enrolledIn(year);
		return explained.points.map((point) => ({
			...point,
			fiscalYear: year.fiscalYear,
			share: explained.share,
			age: year.ageSource,
			enrolled: enrolled[positionOf(point.state)] ?? null
		}));
	});
	return toCsv(explainColumns, rows);
}
