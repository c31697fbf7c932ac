import type { Arithmetic, ArithmeticStep } from '$lib/fiscal/campaign/types';
import { doubleCountWords } from '$lib/words/arithmetic-words';
import { typographic } from '$lib/words/typographic';

/** What a calculation tells: the campaign's own steps, or what remains of its figure after each correction. */
export interface ArithmeticInput {
	readonly arithmetic: Arithmetic;
	readonly steps: readonly ArithmeticStep[];
	/** The balance before the first step. */
	readonly start: number;
	/** What is said of a step that may be counted twice. */
	readonly doubleCount: string;
}

/** The campaign's own steps, from nothing. */
export function printedInput(arithmetic: Arithmetic): ArithmeticInput {
	const doubleCount = doubleCountWords(arithmetic);
	return { arithmetic, steps: arithmetic.printed.map(typeset), start: 0, doubleCount };
}

/** The corrections, from what the campaign's figures add up to. */
export function correctionsInput(arithmetic: Arithmetic): ArithmeticInput {
	const doubleCount = doubleCountWords(arithmetic);
	return {
		arithmetic,
		steps: arithmetic.corrections.map(typeset),
		start: arithmetic.start,
		doubleCount
	};
}

/** A step in print: no end of a line between a number and its unit. */
function typeset(step: ArithmeticStep): ArithmeticStep {
	const { label, reason, source } = step;
	return {
		...step,
		label: typographic(label),
		reason: typographic(reason),
		source: typographic(source)
	};
}
