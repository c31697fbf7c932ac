import { ascending, median } from 'd3';
import type { DatasetPath } from '$lib/data/registry';
import type { StateCode } from '$lib/data/states';
import { positionOf } from '$lib/data/states';
import { countOf, mapColumn, NOTHING, presentIn } from '../core/columns';
import { rankOf } from '../core/rank';
import type { Column, Status } from '../core/types';
import { shareOf } from '../verdict/shares';
import type { VerdictWord } from '../verdict/types';
import { wordOf } from '../verdict/verdict';

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

/** The same with what follows from them; `holds` is whether the rule is met, `null` where it cannot be told. */
export interface ConditionYear extends ConditionValues {
	/** 1 = worst as the sentence means it; ties share a rank; only among areas present. */
	readonly rank: Column;
	/** How many areas have a figure. */
	readonly areas: number;
	readonly median: number | null;
	readonly holds: readonly (boolean | null)[];
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
			holds: verdictsOf(judged, rule, condition.direction),
			comparedWith: before?.year ?? null,
			setAside
		};
	});
}

function reasonAgainst(condition: Condition, year: number, areas: number): string | null {
	const known = condition.setAside.find((one) => one.year === year);
	if (known) return known.reason;
	if (areas >= FEWEST_AREAS) return null;
	return `Only ${areas} of 51 areas have a figure: too few to rank.`;
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

function verdictsOf(
	judged: Judged,
	rule: ConditionRule,
	direction: Direction
): readonly (boolean | null)[] {
	const worse = (value: number, other: number | null) =>
		other === null ? null : badness(value, direction) > badness(other, direction);
	return judged.values.map((value, position) => {
		const rank = judged.rank[position] ?? null;
		if (value === null || rank === null) return null;
		switch (rule.kind) {
			case 'first':
				return rank === 1;
			case 'worst-part':
				return rank <= rule.part * judged.areas;
			case 'worse-than-median':
				return worse(value, judged.median);
			case 'worse-than-before':
				return worse(value, judged.before?.values[position] ?? null);
		}
	});
}

/** In how many of the years that can tell a sentence is true of a state; `share` is `null` where none can. */
export interface Tally {
	readonly met: number;
	readonly told: number;
	readonly share: number | null;
	readonly holding: VerdictWord;
}

/** Counts the verdicts on one state over years of one or several series; each series-year counts once. */
export function tallyOf(years: readonly ConditionYear[], state: StateCode): Tally {
	const position = positionOf(state);
	const told = years.map((year) => year.holds[position] ?? null).filter((one) => one !== null);
	const met = told.filter(Boolean).length;
	const share = shareOf(met, told.length);
	return { met, told: told.length, share: share.q, holding: wordOf(share) };
}

/** A condition with all its years. */
export interface ConditionSeries {
	readonly condition: Condition;
	readonly years: readonly ConditionYear[];
}

/** The verdict on one sentence with one state in California's place. */
export interface SentenceVerdict {
	readonly sentence: ConditionSentence;
	/** Over all series the sentence is judged by. */
	readonly tally: Tally;
	/** Series by series, those that only stand beside among them. */
	readonly bySeries: readonly { readonly condition: Condition; readonly tally: Tally }[];
}

/** The verdict on a sentence for any state. */
export function sentenceVerdict(
	sentence: ConditionSentence,
	all: readonly ConditionSeries[],
	state: StateCode
): SentenceVerdict {
	const own = all.filter(({ condition }) => condition.sentence === sentence.id);
	const tested = own.filter(({ condition }) => condition.role === 'tested');
	return {
		sentence,
		tally: tallyOf(
			tested.flatMap(({ years }) => years),
			state
		),
		bySeries: own.map(({ condition, years }) => ({ condition, tally: tallyOf(years, state) }))
	};
}
