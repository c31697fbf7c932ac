import {
	answerSentence,
	contextSentence,
	interestSentence,
	secondSentence,
	steeredSentence,
	type SentencePart
} from '$lib/words/sentence';
import { positionOf, type StateCode } from '$lib/data/states';
import type { Nearest } from '$lib/fiscal/measures/nearest';
import type { Choice } from '$lib/fiscal/core/types';
import { doubtWords } from '$lib/words/doubt-words';
import type { Otherwise, ShownYear } from '$lib/fiscal/measures/shown-years';

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

/** What an answer is quoted with. */
export interface Quoting {
	/** Where the sentence comes from: a line that names its source, and the view with nothing left to defaults. */
	readonly cited: { readonly source: string; readonly path: `/${string}` };
	/** Copies a text; tells whether that worked. */
	readonly oncopy: (text: string) => Promise<boolean>;
}

/** What the sentences over a view are made of. */
export interface AnswerInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly shown: ShownYear;
	readonly otherwise: Otherwise | null;
	readonly nearest: Nearest | null;
	/** Told wherever the range of its state and year is; left out where the page has none at hand. */
	readonly surprise?: SurpriseTold;
}

/** In words, by how much more than its range one more year of figures has moved a state's year. */
export interface SurpriseTold {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly words: string;
}

/** The sentences of one state in one year, where a reader may choose how the deficit is shared out. */
export function steeredAnswerOf(input: AnswerInput): Answer {
	const { choice, state, shown } = input;
	return { ...answerOf(input), second: steeredSentence({ choice, state, ...shown }) };
}

/** The sentences of one state in one year. */
export function answerOf({
	choice,
	state,
	shown,
	otherwise,
	nearest,
	surprise
}: AnswerInput): Answer {
	const { view, sides, nation } = shown;
	const position = positionOf(state);
	const doubt = doubtWords(view, position, choice);
	const isMoved =
		surprise?.state === state &&
		surprise.fiscalYear === view.fiscalYear &&
		typeof view.low[position] === 'number';
	return {
		answer: answerSentence({ choice, state, view, sides, nearest }),
		second: secondSentence({ choice, state, view, sides, nation }),
		interest: otherwise
			? interestSentence(choice, { ...otherwise.shown, choice: otherwise.choice, state })
			: [],
		doubt: isMoved ? `${doubt} ${surprise.words}` : doubt,
		context: contextSentence(choice, shown)
	};
}
