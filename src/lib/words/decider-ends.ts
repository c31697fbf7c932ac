import type { Decider, Level } from '$lib/fiscal/verdict/decides';
import { levelWords } from './choice-words';

/** Words of a value of a choice: `levelWords`, or `levelInBrief` where there is little room. */
export type WordsOfLevel = typeof levelWords;

/** The ends of a choice: it has two values at least. */
export function lowAndHigh({ levels }: Decider): readonly [Level, Level] {
	const [low = NO_LEVEL] = levels;
	return [low, levels.at(-1) ?? low];
}

const NO_LEVEL: Level = { value: '', q: 0 };

/** A value before what it gives: in few words it is set off, or it would run into that. */
export function valueThen(choice: Decider['choice'], level: Level, wordsOf: WordsOfLevel): string {
	const words = wordsOf(choice, level);
	return `${words}${words === levelWords(choice, level) ? '' : ','} `;
}

/** What stands between what one end gives and what the other does. */
export function betweenEnds(wordsOf: WordsOfLevel): string {
	return wordsOf === levelWords ? ', ' : '; ';
}
