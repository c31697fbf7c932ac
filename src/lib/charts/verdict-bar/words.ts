import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/verdict';
import type { Share, VerdictWord } from '$lib/fiscal/verdict/types';
import { countOfAll, shareOfWays } from '$lib/words/matrix-title';
import { share } from '$lib/words/share';
import { VERDICT_WORDS } from '$lib/words/verdict-sentence';

/** A verdict as a reader sees it: "Depends on the method". */
export function verdictText(word: VerdictWord): string {
	return VERDICT_WORDS[word];
}

/** Shares at which a verdict turns, with their place in percent of the bar and their words. */
export const TURNS = [FAILS_TO, HOLDS_FROM].map((turn) => ({
	x: turn * 100,
	text: share(turn).replace('.0', '')
}));

/** A verdict bar in its place: how far it is filled, and its figures; `null` where nothing was tested. */
export interface PlacedBar {
	/** In percent of the bar. */
	readonly x: number;
	/** "82 %" */
	readonly share: string;
	/** "972 of 1,182" */
	readonly count: string;
}

/** Places the bar of a share; nothing is filled where a sentence cannot be tested. */
export function placeBar(word: VerdictWord, q: Share): PlacedBar | null {
	if (word === 'cannot-be-tested' || q.q === null) return null;
	return { x: q.q * 100, share: shareOfWays(q), count: countOfAll(q) };
}
