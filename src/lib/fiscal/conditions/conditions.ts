import { ascending, median } from 'd3';
import type { DatasetPath } from '$lib/data/registry';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { countOf, mapColumn, NOTHING, presentIn } from '../core/columns';
import { rankOf } from '../core/rank';
import type { Column, Status } from '../core/types';

/** The tests of the nation's schools, by subject and grade. */
export type SchoolTest = 'mathematics-4' | 'mathematics-8' | 'reading-4' | 'reading-8';

/** One series of one condition. */
export type ConditionId =
	| 'unsheltered'
	| 'unsheltered-rate'
	| 'poverty-cps'
	| 'poverty-saipe'
	| 'poverty-spm-3yr'
	| 'poverty-official-3yr'
	| 'gini-acs'
	| 'gini-frank'
	| `schools-${SchoolTest}`
	| 'bridges-poor'
	| 'bridges-deficient'
	| 'roads-rough'
	| 'debt-state'
	| 'interest-state-local'
	| 'liabilities-state';

/** When a sentence of the campaign is true of a state in a year. */
export type ConditionRule =
	/** It is the worst of all areas present. */
	| { readonly kind: 'first' }
	/** It is among the worst part of the areas present. */
	| { readonly kind: 'worst-part'; readonly part: number }
	/** It is worse than the median of the areas present. */
	| { readonly kind: 'worse-than-median' }
	/** It is worse than it was itself so many years earlier, in the same series. */
	| { readonly kind: 'worse-than-before'; readonly years: number };

/** What figures of a condition are counted in; `percent` runs from 0 to 100. */
export type ConditionUnit =
	| 'persons'
	| 'persons-per-10000-residents'
	| 'percent'
	| 'index'
	| 'points'
	| 'dollars-per-resident';

/** Which end of the figures is the bad one. */
export type Direction = 'high-is-worst' | 'low-is-worst';

/** The sentences of the campaign that speak of conditions. */
export type SentenceId =
	'infrastructure' | 'schools' | 'homelessness' | 'poverty' | 'inequality' | 'debt';

/** One sentence of the campaign, in its own words, and the rule it is tested by. */
export interface ConditionSentence {
	readonly id: SentenceId;
	readonly words: string;
	readonly rule: ConditionRule;
	/** The rule as a clause after "true of a state in a year if". */
	readonly ruleWords: string;
	/** What of the sentence no figure here can test. */
	readonly untested: string | null;
}

/** The years that a sentence speaks of, both included. */
export interface SpokenYears {
	readonly from: number;
	readonly to: number;
}

/** A year that is shown but not compared, and why, in a sentence. */
export interface SetAside {
	readonly year: number;
	readonly reason: string;
}

/** What is known of one series of one condition as a whole. */
export interface Condition {
	readonly id: ConditionId;
	readonly sentence: SentenceId;
	readonly label: string;
	readonly unit: ConditionUnit;
	readonly direction: Direction;
	readonly source: DatasetPath;
	readonly publisher: string;
	/** Whether the sentence is judged by it, or it only stands beside. */
	readonly role: 'tested' | 'beside';
	readonly caveat: string;
	readonly setAside: readonly SetAside[];
}

/** The figures of a condition in one year (for an average of years, its last), all 51 areas. */
export interface ConditionValues {
	readonly year: number;
	readonly firstYear: number;
	readonly values: Column;
	readonly status: readonly Status[];
}

/**
 * What a year says of a sentence. A tie: the figure equals the one that it has to pass, as the publisher prints
 * both (figures stand as printed, so equal is equal to the last digit printed); it counts half.
 */
export type Answer = 'yes' | 'tie' | 'no';

/** The same with what follows from them. */
export interface ConditionYear extends ConditionValues {
	/** 1 = worst as the sentence means it; ties share a rank; only among areas present. */
	readonly rank: Column;
	/** How many areas have a figure. */
	readonly areas: number;
	readonly median: number | null;
	/** Whether the rule is met; `null` where it cannot be told. */
	readonly answers: readonly (Answer | null)[];
	/** The earlier year that a rise is measured from; `null` under any other rule. */
	readonly comparedWith: number | null;
	/** Why the year is not compared, or `null`: then there are neither ranks nor verdicts. */
	readonly setAside: string | null;
}

/** Fewer areas than this, more than half of 51, and no rank among them says anything of the country. */
const FEWEST_AREAS = 26;

/** Every year of a condition with ranks and verdicts for all states, rising. */
export function conditionYears(
	condition: Condition,
	rule: ConditionRule,
	series: readonly ConditionValues[]
): readonly ConditionYear[] {
	const rising = [...series].sort((a, b) => ascending(a.year, b.year));
	return rising.map((values) => {
		const areas = countOf(values.values);
		const setAside = reasonAgainst(condition, values.year, areas);
		const before = earlierOf(rule, values.year, rising);
		const rank = setAside === null ? ranksOf(values.values, condition.direction) : NOTHING;
		const middle = median(presentIn(values.values)) ?? null;
		const judged = { values: values.values, rank, areas, median: middle, before };
		return {
			...values,
			rank,
			areas,
			median: middle,
			answers: answersOf(judged, rule, condition.direction),
			comparedWith: before?.year ?? null,
			setAside
		};
	});
}

function reasonAgainst(condition: Condition, year: number, areas: number): string | null {
	const known = condition.setAside.find((one) => one.year === year);
	if (known) return known.reason;
	if (areas >= FEWEST_AREAS) return null;
	return `Only ${areas} of 51 have a figure: too few to rank.`;
}

function earlierOf(
	rule: ConditionRule,
	year: number,
	series: readonly ConditionValues[]
): ConditionValues | null {
	if (rule.kind !== 'worse-than-before') return null;
	return series.find((values) => values.year === year - rule.years) ?? null;
}

/** Ranks with 1 for the worst end; ties share a rank, what is missing stays missing. */
export function ranksOf(values: Column, direction: Direction): Column {
	return rankOf(mapColumn(values, (value) => badness(value, direction)));
}

/** A figure turned so that higher is worse. */
function badness(value: number, direction: Direction): number {
	return direction === 'high-is-worst' ? value : -value;
}

interface Judged {
	readonly values: Column;
	readonly rank: Column;
	readonly areas: number;
	readonly median: number | null;
	readonly before: ConditionValues | null;
}

function answersOf(
	judged: Judged,
	rule: ConditionRule,
	direction: Direction
): readonly (Answer | null)[] {
	const against = (value: number, other: number | null) =>
		other === null ? null : compared(badness(value, direction), badness(other, direction));
	return judged.values.map((value, position) => {
		const rank = judged.rank[position] ?? null;
		if (value === null || rank === null) return null;
		switch (rule.kind) {
			case 'first':
				return withinPlaces(rank, 1, judged.rank);
			case 'worst-part':
				return withinPlaces(rank, rule.part * judged.areas, judged.rank);
			case 'worse-than-median':
				return against(value, judged.median);
			case 'worse-than-before':
				return against(value, judged.before?.values[position] ?? null);
		}
	});
}

function compared(own: number, other: number): Answer {
	if (own === other) return 'tie';
	return own > other ? 'yes' : 'no';
}

/** Whether a rank is within so many places: a tie where areas of the same figure are more than the places left. */
function withinPlaces(rank: number, places: number, ranks: Column): Answer {
	if (rank > places) return 'no';
	const last = rank + ranks.filter((other) => other === rank).length - 1;
	return last <= places ? 'yes' : 'tie';
}

/** The other areas with the same rank as a state in a year; none where it has no rank. */
export function sharingRank({ rank }: Pick<ConditionYear, 'rank'>, state: StateCode) {
	const own = rank[positionOf(state)] ?? null;
	return STATE_CODES.filter((code, i) => own !== null && code !== state && rank[i] === own);
}

/** A condition with all its years. */
export interface ConditionSeries {
	readonly condition: Condition;
	readonly years: readonly ConditionYear[];
}
