import { positionOf, type StateCode } from '$lib/data/states';
import {
	sharingRank,
	type Answer,
	type ConditionId,
	type ConditionRule,
	type ConditionSeries,
	type ConditionYear
} from './conditions';
import { sentenceOf } from './conditions-sentences';
import type { Column, Status } from '../core/types';

/** What is the same for all states of a series in a year, as far as a page tells it. */
export type FrameYear = Pick<ConditionYear, 'year' | 'firstYear' | 'areas' | 'setAside'>;

/** The years of one series, rising, without any state's figures. */
export interface SeriesFrame {
	readonly id: ConditionId;
	readonly years: readonly FrameYear[];
}

/** A year in which a figure equals the one it has to pass. */
export interface Tie {
	readonly year: number;
	/** The other areas of that figure where places are tested; none where it is tested against a median or itself. */
	readonly with: readonly StateCode[];
}

/** One series of one state; every list but the ties goes with the years of the frame. */
export interface StateSeries {
	readonly id: ConditionId;
	/** In the unit of the condition; `null` where there is no figure. */
	readonly values: Column;
	/** 1 = worst as the sentence means it; `null` without a figure or where the year is set aside. */
	readonly rank: Column;
	/** Whether the sentence is true of the year; `null` where it cannot be told. */
	readonly answers: readonly (Answer | null)[];
	readonly ties: readonly Tie[];
	readonly status: readonly Status[];
}

/** Everything the side claims say of one state. */
export interface StateConditions {
	readonly state: StateCode;
	readonly series: readonly StateSeries[];
}

/** The years of every series, as all states share them. */
export function framesOf(all: readonly ConditionSeries[]): readonly SeriesFrame[] {
	return all.map(({ condition, years }) => ({
		id: condition.id,
		years: years.map(({ year, firstYear, areas, setAside }) => ({
			year,
			firstYear,
			areas,
			setAside
		}))
	}));
}

/** The figures, ranks and answers of one state in every series. */
export function stateConditions(
	all: readonly ConditionSeries[],
	state: StateCode
): StateConditions {
	const position = positionOf(state);
	return {
		state,
		series: all.map(({ condition, years }) => ({
			id: condition.id,
			values: years.map(({ values }) => values[position] ?? null),
			rank: years.map(({ rank }) => rank[position] ?? null),
			answers: years.map(({ answers }) => answers[position] ?? null),
			ties: years
				.filter(({ answers }) => answers[position] === 'tie')
				.map((year) => tieOf(year, state, sentenceOf(condition.sentence).rule)),
			status: years.map(({ status }) => status[position] ?? 'not-covered')
		}))
	};
}

function tieOf(year: ConditionYear, state: StateCode, { kind }: ConditionRule): Tie {
	const isOfPlaces = kind === 'first' || kind === 'worst-part';
	return { year: year.year, with: isOfPlaces ? sharingRank(year, state) : [] };
}
