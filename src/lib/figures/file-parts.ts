import type { StateCode } from '$lib/data/states';
import { dollarsOf, isPrinted } from '$lib/fiscal/measures/measures';
import type { Choice, DollarsId, EstimateId } from '$lib/fiscal/core/types';
import type { ServedFile } from './record';
import { nameInSentence } from '$lib/words/names';

/** A choice as far as a figure is by one; several estimates beside each other are all of them. */
export type NamedChoice = Partial<Omit<Choice, 'estimate' | 'scale'>> & {
	readonly estimate: EstimateId | 'all-estimates';
	readonly scale?: string;
};

type AllYears = 'all-years' | `all-years-${number}-marked`;

/** What a view is named by. */
export interface NamedView {
	readonly choice: NamedChoice;
	/** The fiscal year; "all-years" for all of them, of which a title or a picture may tell one. */
	readonly when: number | AllYears;
	/** The states followed. */
	readonly states: readonly StateCode[];
}

/**
 * What a figure's file is named by: all that two views of the same figure can differ in, so that no two of them
 * have one name. Empty parts are left out of a name.
 */
export function filePartsOf({ choice, when, states }: NamedView): readonly (string | number)[] {
	const { estimate, measure, scale, dollars, deficit, interest } = choice;
	return [
		estimate,
		when,
		measure ?? '',
		scale ?? '',
		dollars ? dollarsPart(dollars) : '',
		deficit ? `deficit-${deficitTold(choice)}` : '',
		interest === 'counted' ? 'interest-counted' : '',
		states.join('-')
	];
}

/** The rule for the deficit as files name it: a printed ratio is by its publisher's own, which is no choice here. */
export function deficitTold({
	measure,
	deficit = 'none'
}: Partial<Pick<Choice, 'measure' | 'deficit'>>): string {
	return measure && isPrinted(measure) ? 'publisher' : deficit;
}

/** All years, one of which a title or a picture tells; `undefined` where none is. */
export function allYears(marked: number | undefined): AllYears {
	return marked === undefined ? 'all-years' : `all-years-${marked}-marked`;
}

/** In whose dollars a year of many is told, where those are others than it is drawn in. */
export function toldPart(drawn: DollarsId, told: DollarsId = drawn): string {
	return told === drawn ? '' : `told-in-${dollarsPart(told)}`;
}

/** Dollars as a part of a name: "dollars-of-the-year", "2024 dollars at local prices". */
function dollarsPart(id: DollarsId): string {
	if (id === 'current') return 'dollars-of-the-year';
	const { unit, where } = dollarsOf(id);
	return `${unit}${where}`;
}

/** All states and estimates of one year, as the site serves them. */
export function yearFile(fiscalYear: number): ServedFile {
	return { path: `/data/years/${fiscalYear}.csv`, words: `All of ${fiscalYear}, CSV` };
}

/** All years and estimates of one state, as the site serves them. */
export function stateFile(code: StateCode): ServedFile {
	return {
		path: `/data/states/${code.toLowerCase()}.csv`,
		words: `All of ${nameInSentence(code)}, CSV`
	};
}

/** All years and states of one estimate. */
export function estimateFile(id: EstimateId): ServedFile {
	return { path: `/data/estimates/${id}.csv`, words: 'Whole estimate, CSV' };
}
