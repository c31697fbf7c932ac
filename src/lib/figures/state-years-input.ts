import type { YearRange } from '$lib/charts/timeline/runs';
import type { FlagBand, OtherEstimate, PublishedPoint } from '$lib/charts/timeline/series';
import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { spanWords } from '$lib/words/choice-words';
import { rangeWords } from '$lib/words/doubt-words';
import { yearsWith, besideColumns, type BesideColumns } from './beside-columns';
import type { MarkLive } from './marked-year.svelte';
import { dollarsNote } from './pointed';
import { formatsOf } from '$lib/words/measure';

/** How money over years is told of a state: per person, against the national average, in dollars of one year. */
export const STATE_YEARS_CHOICE: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'per-person',
	interest: 'left-out'
};

/** One state's years by our own account beside what others found, all by `STATE_YEARS_CHOICE`; columns by year. */
export interface StateYearsInput {
	readonly state: StateCode;
	readonly years: readonly number[];
	/** Received less paid, dollar for dollar. */
	readonly net: Column;
	readonly average: Column;
	/** On which side of the average each year is. */
	readonly sides: readonly (Side | null)[];
	/** The range of past misses; `null` in years without one. */
	readonly low: Column;
	readonly high: Column;
	/** How much of a year is shared out by figures of other years, in words; empty where little is. */
	readonly ages: readonly string[];
	readonly others: readonly OtherEstimate[];
	readonly published: readonly PublishedPoint[];
	readonly flags: readonly FlagBand[];
	readonly held: readonly YearRange[];
}

/** What the card of a year says under its figures: how far off, how old, what others count, in whose dollars. */
export function stateYearNote(input: StateYearsInput, year: number): string {
	const { years, low, high, ages, others } = input;
	const at = years.indexOf(year);
	return [
		rangeWords(low[at] ?? null, high[at] ?? null, STATE_YEARS_CHOICE),
		ages[at] && `${ages[at]}.`,
		...others.map((other) => flagsIn(other, year)),
		dollarsNote(STATE_YEARS_CHOICE)
	]
		.filter(Boolean)
		.join(' ');
}

/** "IRS collections and USAspending: Insurance at face value."; empty in a year without such flags. */
function flagsIn({ label, flagged = [] }: OtherEstimate, year: number): string {
	const told = flagged.filter(({ from, to }) => from <= year && year <= to);
	return told.length === 0 ? '' : `${label}: ${told.map((one) => one.label).join('; ')}.`;
}

/** Which years of the other estimates count what others do not, or lack what they have; empty where none does. */
export function flaggedWords({ others }: Pick<StateYearsInput, 'others'>): string {
	return others
		.flatMap(({ label, flagged = [] }) =>
			flagged.length === 0
				? []
				: `${label}: ${flagged.map((one) => `${one.label} ${spanWords(one.from, one.to)}`).join('; ')}.`
		)
		.join(' ');
}

/** The year that the picture marks: the reader's where any figure is of it, else the last of our own account. */
export function yearInPicture(
	input: StateYearsInput,
	{ marked }: Pick<MarkLive, 'marked'>
): number | undefined {
	const isTold = marked !== null && yearsToldOf(input).includes(marked);
	return isTold ? marked : input.years.at(-1);
}

/** The years of our own account and those of all that is drawn beside it, rising. */
export function yearsToldOf(input: StateYearsInput): readonly number[] {
	return yearsWith(input.years, besideOf(input));
}

/** What is drawn beside our own account as columns of the table. */
export function besideOf(input: StateYearsInput): BesideColumns {
	const { column } = formatsOf(STATE_YEARS_CHOICE);
	return besideColumns(input, { kind: '_real', format: column, decimals: 2 });
}
