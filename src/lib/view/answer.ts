import {
	answerSentence,
	contextSentence,
	interestSentence,
	secondSentence,
	steeredSentence,
	type SentencePart
} from '$lib/words/sentence';
import { positionOf, type StateCode } from '$lib/data/states';
import type { Nearest } from '$lib/fiscal/core/nearest';
import type { Choice } from '$lib/fiscal/core/types';
import { doubtWords } from '$lib/words/doubt-words';
import type { Otherwise, ShownYear } from '$lib/fiscal/core/shown-years';

/** The sentences over a view; all but the first may be empty. */
export interface Answer {
	readonly answer: readonly SentencePart[];
	readonly second: readonly SentencePart[];
	/** Whether interest on the debt is counted, and what the other way gives. */
	readonly interest: readonly SentencePart[];
	/** How far off the figure may be, and how old what it rests on is where that is old. */
	readonly doubt: string;
	/** The nation's year. */
	readonly context: string;
}

/** What the sentences over a view are made of. */
export interface AnswerInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly shown: ShownYear;
	readonly otherwise: Otherwise | null;
	readonly nearest: Nearest | null;
}

/** The sentences of one state in one year, where a reader may choose how the deficit is shared out. */
export function steeredAnswerOf(input: AnswerInput): Answer {
	const { choice, state, shown } = input;
	return { ...answerOf(input), second: steeredSentence({ choice, state, ...shown }) };
}

/** The sentences of one state in one year. */
export function answerOf({ choice, state, shown, otherwise, nearest }: AnswerInput): Answer {
	const { view, sides, nation } = shown;
	return {
		answer: answerSentence({ choice, state, view, sides, nearest }),
		second: secondSentence({ choice, state, view, sides, nation }),
		interest: otherwise
			? interestSentence(choice, { ...otherwise.shown, choice: otherwise.choice, state })
			: [],
		doubt: doubtWords(view, positionOf(state), choice),
		context: contextSentence(choice, shown)
	};
}
