import { JOINER, KEPT, THIN, withoutJoiners } from './money';

/** A piece of a text, and whether no line may end inside it. */
export interface KeptRun {
	readonly text: string;
	readonly isKept: boolean;
}

const WORDS_KEPT = new RegExp(`[^ ]*[${JOINER}${KEPT}${THIN}][^ ]*`, 'g');

/**
 * A text in pieces that hold plain letters alone, as files have them: what its joiners and kept blanks keep on one line
 * is told by the piece and not by a sign. The pieces together are the text without its joiners.
 */
export function keptRuns(text: string): readonly KeptRun[] {
	const kept = [...text.matchAll(WORDS_KEPT)];
	const pieces = kept.flatMap(({ 0: word, index }, at) => {
		const before = kept[at - 1];
		const from = before ? before.index + before[0].length : 0;
		return [run(text.slice(from, index), false), run(word, true)];
	});
	const last = kept.at(-1);
	const rest = run(text.slice(last ? last.index + last[0].length : 0), false);
	return [...pieces, rest].filter((piece) => piece.text !== '');
}

function run(text: string, isKept: boolean): KeptRun {
	return { text: withoutJoiners(text), isKept };
}
