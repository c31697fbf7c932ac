import type { StateCode } from '$lib/data/states';
import type { Condition, ConditionRule, SentenceId } from '$lib/fiscal/conditions/conditions';
import type { Gap } from '$lib/fiscal/conditions/condition-gaps';
import type { FrameYear } from '$lib/fiscal/conditions/conditions-state';
import { conditionFigure, conditionYear } from './condition-figure';
import { small } from './capital';
import { listOf, shortNameOf } from './names';
import { ordinal, rankOfAll } from './ordinal';
import { yearRange } from './year-ranges';

const SUBJECTS: Readonly<Record<SentenceId, string>> = {
	infrastructure: 'By bridges and main roads',
	schools: 'By test scores',
	homelessness: 'By people without shelter',
	poverty: 'By poverty',
	inequality: 'By inequality',
	debt: 'By debt and interest'
};

const WORST: Readonly<Record<SentenceId, string>> = {
	infrastructure: 'the largest part in bad condition',
	schools: 'the lowest score',
	homelessness: 'the most people without shelter',
	poverty: 'the highest rate',
	inequality: 'the most unequal',
	debt: 'the most per resident'
};

/** The finding of a rank chart: "By poverty California ranked from 1st to 33rd worst". */
export function rankTitle(
	sentence: SentenceId,
	state: StateCode,
	ranks: readonly number[]
): string {
	const name = shortNameOf(state);
	if (ranks.length === 0) return `${SUBJECTS[sentence]} ${name} cannot be ranked`;
	const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
	if (low === high)
		return `${SUBJECTS[sentence]} ${name} ranked ${worst(low)} in every year compared`;
	return `${SUBJECTS[sentence]} ${name} ranked from ${ordinal(low)} to ${worst(high)}`;
}

/** A rank from the bad end: "worst", "33rd worst". */
function worst(rank: number): string {
	return rank === 1 ? 'worst' : `${ordinal(rank)} worst`;
}

/** What a rank is among and where it begins, with the years drawn, and which series the title leaves out. */
export function rankSubtitle(
	sentence: SentenceId,
	[from, to]: readonly [number, number],
	beside: readonly string[]
): string {
	const years = yearRange(from, to);
	const apart = beside.length === 0 ? '' : ` Not in the title: ${listOf(beside.map(small))}.`;
	return `Rank among the states and D.C. with a figure, ${years}; 1 is ${WORST[sentence]}.${apart}`;
}

/** What the washed part of a rank chart means, or `null` where the rule is not about ranks. */
export function zoneWords(rule: ConditionRule): string | null {
	switch (rule.kind) {
		case 'first':
			return 'First';
		case 'worst-part':
			return 'The worst fifth';
		case 'worse-than-median':
			return 'The worse half';
		case 'worse-than-before':
			return null;
	}
}

/** A state's figure and rank in one year of a series. */
export interface Reading {
	readonly frame: FrameYear | undefined;
	readonly value: number | null;
	readonly rank: number | null;
}

/** What a series says of a state in a year: "2019: 10.1 %, 23rd of 51". */
export function readingOf(
	{ unit }: Pick<Condition, 'unit'>,
	{ frame, value, rank }: Reading,
	year: number
): string {
	if (!frame) return `${year}: not in the series`;
	const when = conditionYear(frame);
	if (value === null) return `${when}: no figure`;
	const figure = conditionFigure(value, unit);
	if (rank === null) return `${when}: ${figure}, not compared`;
	return `${when}: ${figure}, ${rankOfAll(rank, frame.areas)}`;
}

/** The years a series leaves out, in words: "No figures for 2005–2011 and 2015."; empty where none. */
export function gapSentence(gaps: readonly Gap[]): string {
	if (gaps.length === 0) return '';
	const spans = gaps.map(({ from, to }) => yearRange(from, to));
	return `The line breaks at ${listOf(spans)}: no figures.`;
}
