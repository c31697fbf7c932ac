import { positionOf, stateOf, type StateCode } from '$lib/data/states';
import { runningSum } from '$lib/fiscal/core/running-sum';
import type { Column } from '$lib/fiscal/core/types';
import { formatsOf } from '$lib/words/measure';
import type { SummedState } from '$lib/words/running-sum-words';
import { valuesOf, yearsOfRow, type CompareInput } from './compare-input';
import { yearsNote, type Pointed } from './pointed';

/** What a sum over years tells; the choice is one that can be added up. */
export interface RunningSumInput extends CompareInput {
	/** The year that the sum starts with. */
	readonly start: number;
	/** How far from zero each state is about even in a year, in the unit of the choice. */
	readonly bands: ReadonlyMap<number, Column>;
}

/** The same sums with interest on the debt the other way, which moves no tax paid, and so no band; `null` where that moves nothing. */
export function sumOtherwise({ otherwise, ...input }: RunningSumInput): RunningSumInput | null {
	return otherwise ? { ...input, choice: otherwise.choice, all: otherwise.all } : null;
}

/** What moves under a reader's hand. */
export interface RunningSumLive {
	readonly onstart: (year: number) => void;
	/** Where the same view stands with another start; within a page of others no start is a link. */
	readonly addressFrom?: (start: number) => string;
}

/** The years of a state as they are added up. */
export function summedState(input: RunningSumInput, code: StateCode): SummedState {
	const at = positionOf(code);
	const bands = yearsOfRow(input.all).map((year) => input.bands.get(year)?.[at] ?? null);
	return { code, values: valuesOf(input, code), bands };
}

/** One card of a year: what each state comes to from the start up to it. */
export function sumCard(input: RunningSumInput, year: number): Pointed {
	const years = yearsOfRow(input.all);
	const { signed } = formatsOf(input.choice);
	return {
		title: year > input.start ? `FY${input.start} to FY${year}` : `FY${year}`,
		lines: input.states.map((code) => {
			const { sums } = runningSum(valuesOf(input, code), years.indexOf(input.start));
			const sum = sums[years.indexOf(year)] ?? null;
			const text = sum === null ? noSumWords(year, input) : signed(sum);
			return { label: stateOf(code).name, text, kind: 'part' };
		}),
		note: [`Added up since FY${input.start}.`, yearsNote(input.choice, [])].join(' ')
	};
}

/** Why there is no sum up to a year. */
export function noSumWords(year: number, { start }: Pick<RunningSumInput, 'start'>): string {
	return year < start ? 'before the start' : 'a year is missing';
}
