import { sumOf } from '../core/columns';
import { extremesOf, type Extremes } from '../core/extremes';
import type { EstimateSeries } from '../core/types';
import { choiceOf } from '../estimates/estimate-facts';
import { withOtherInterest } from './interest';
import { shownYear, type ShownYear, type Surrounding } from './shown-years';

/** The states at both ends of a year, and by what they are measured; `ends` is `null` where no state has a figure. */
export interface YearEnds {
	readonly scale: 'per-person' | 'total';
	readonly deficit: 'none' | 'per-person';
	readonly ends: Extremes | null;
}

/** A fiscal year by one estimate, dollars of the year. */
export interface YearByEstimate {
	/** Interest on the debt left out: per person, and in all. */
	readonly perPerson: ShownYear;
	readonly total: ShownYear;
	/** Per person with interest counted, by population; `null` where the estimate cannot tell it. */
	readonly counted: ShownYear | null;
	/** Residents of all states. */
	readonly persons: number;
	/** Dollar for dollar per person and in all, then both against the national average. */
	readonly ends: readonly YearEnds[];
}

/** What is told of the one year of a series; throws where it has none, or no population. */
export function yearByEstimate(
	{ estimate, years }: EstimateSeries,
	surrounding: Surrounding
): YearByEstimate {
	const [year] = years;
	if (!year) throw new Error(`No year of ${estimate}.`);
	const choice = choiceOf(estimate);
	const otherwise = withOtherInterest(choice);
	const perPerson = shownYear(year, choice, surrounding);
	const total = shownYear(year, { ...choice, scale: 'total' }, surrounding);
	return {
		perPerson,
		total,
		counted: otherwise && shownYear(year, otherwise, surrounding),
		persons: sumOf(perPerson.view.population) ?? 0,
		ends: [
			{ scale: 'per-person', deficit: 'none', ends: extremesOf(perPerson.view.plain) },
			{ scale: 'total', deficit: 'none', ends: extremesOf(total.view.plain) },
			{ scale: 'per-person', deficit: 'per-person', ends: extremesOf(perPerson.view.neutral) },
			{ scale: 'total', deficit: 'per-person', ends: extremesOf(total.view.neutral) }
		]
	};
}
