import {
	answerSentence,
	contextSentence,
	secondSentence,
	type SentencePart
} from '$lib/format/sentence';
import type { StateCode } from '$lib/data/states';
import type { Nearest } from '$lib/fiscal/nearest';
import type { Choice } from '$lib/fiscal/types';
import type { ShownYear } from './figures';

/** The three sentences over a view; the second and the last may be empty. */
export interface Answer {
	readonly answer: readonly SentencePart[];
	readonly second: readonly SentencePart[];
	readonly context: string;
}

/** The sentences of one state in one year. */
export function answerOf({
	choice,
	state,
	shown,
	nearest
}: {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly shown: ShownYear;
	readonly nearest: Nearest | null;
}): Answer {
	const { view, sides, nation } = shown;
	return {
		answer: answerSentence({ choice, state, view, sides, nearest }),
		second: secondSentence({ choice, state, view, sides, nation }),
		context: contextSentence(choice, nation)
	};
}
