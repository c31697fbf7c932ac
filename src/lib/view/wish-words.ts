import type { StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import { isInDollars, measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import { listOf, shortNameOf } from '$lib/words/names';
import { whyOf } from './load-fault';
import type { Selection } from './selection';

/** Something that could not be had: what and why in words, and how to ask for it once more. */
export interface Lost {
	readonly words: string;
	readonly again: () => void;
}

/** A view in a few words: "New Mexico, 2005, Tax Foundation 2007". */
export function viewWords({ states, year, estimate }: Selection): string {
	return `${shortNameOf(states[0] ?? 'CA')}, ${year}, ${estimateOf(estimate).label}`;
}

/** The same with what is asked for otherwise than usual, as it is named where it fails: ", Share of GDP". */
export function wishWords(selection: Selection): string {
	return `${viewWords(selection)}${unusualWords(selection)}`;
}

/** What of a choice is not usual, each after a comma; empty where all is. */
export function unusualWords(choice: Pick<Choice, 'measure' | 'scale'>): string {
	const { measure, scale } = choice;
	const isScaled = scale !== 'per-person' && isInDollars(choice);
	return [
		...(measure === 'net' ? [] : [measureOf(measure).label]),
		...(isScaled ? [scaleOf(scale).label] : [])
	]
		.map((words) => `, ${words}`)
		.join('');
}

/** What is said while a view is on its way. */
export function waitingWords(view: string): string {
	return `${view}: figures on their way …`;
}

/** What is said of a view that could not be had; the one before it still stands. */
export function lostViewWords(view: string, why: unknown): string {
	return `${lostWords(view, why)} The view before it still stands.`;
}

/** What is said of the view that a page was opened with, where it could not be had: there was none before it. */
export function lostWords(view: string, why: unknown): string {
	return `${view}: the figures could not be fetched, ${whyOf(why)}.`;
}

/** What is said of a state's lines that could not be had. */
export function lostLinesWords(state: StateCode, why: unknown): string {
	return `The taxes and programs of ${shortNameOf(state)} could not be fetched, ${whyOf(why)}.`;
}

/** What is said of other estimates than the one shown, that could not be had. */
export function lostOthersWords(estimates: readonly EstimateId[], why: unknown): string {
	const labels = estimates.map((id) => estimateOf(id).label);
	return `The figures of ${listOf(labels)} could not be fetched, ${whyOf(why)}.`;
}

/** What is said of charts that stay as they were served. */
export function lostChartsWords(why: unknown): string {
	return `The charts could not be made live, ${whyOf(why)}. They show the first view.`;
}
