import { positionOf, type StateCode } from '$lib/data/states';
import type { ConditionId, ConditionSeries, ConditionYear, SentenceId, Tally } from './conditions';
import { sentenceVerdict, tallyOf } from './conditions';
import { SENTENCES } from './conditions-sentences';
import type { Column, Status } from '../core/types';

/** What is the same for all states of a series in a year. */
export type FrameYear = Pick<
	ConditionYear,
	'year' | 'firstYear' | 'areas' | 'median' | 'comparedWith' | 'setAside'
>;

/** The years of one series, rising, without any state's figures. */
export interface SeriesFrame {
	readonly id: ConditionId;
	readonly years: readonly FrameYear[];
}

/** One series of one state; every list goes with the years of the frame. */
export interface StateSeries {
	readonly id: ConditionId;
	readonly tally: Tally;
	/** In the unit of the condition; `null` where there is no figure. */
	readonly values: Column;
	/** 1 = worst as the sentence means it; `null` without a figure or where the year is set aside. */
	readonly rank: Column;
	/** Whether the sentence is true of the year; `null` where it cannot be told. */
	readonly holds: readonly (boolean | null)[];
	readonly status: readonly Status[];
}

/** Everything the side claims say of one state. */
export interface StateConditions {
	readonly state: StateCode;
	/** In the order of the campaign's sentence, over the series that are tested. */
	readonly tallies: readonly { readonly sentence: SentenceId; readonly tally: Tally }[];
	readonly series: readonly StateSeries[];
}

/** The years of every series, as all states share them. */
export function framesOf(all: readonly ConditionSeries[]): readonly SeriesFrame[] {
	return all.map(({ condition, years }) => ({
		id: condition.id,
		years: years.map(({ year, firstYear, areas, median, comparedWith, setAside }) => ({
			year,
			firstYear,
			areas,
			median,
			comparedWith,
			setAside
		}))
	}));
}

/** The figures, ranks and verdicts of one state in every series. */
export function stateConditions(
	all: readonly ConditionSeries[],
	state: StateCode
): StateConditions {
	const position = positionOf(state);
	return {
		state,
		tallies: SENTENCES.map((sentence) => ({
			sentence: sentence.id,
			tally: sentenceVerdict(sentence, all, state).tally
		})),
		series: all.map(({ condition, years }) => ({
			id: condition.id,
			tally: tallyOf(years, state),
			values: years.map(({ values }) => values[position] ?? null),
			rank: years.map(({ rank }) => rank[position] ?? null),
			holds: years.map(({ holds }) => holds[position] ?? null),
			status: years.map(({ status }) => status[position] ?? 'not-covered')
		}))
	};
}
