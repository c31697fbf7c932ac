import { FAILS_TO, HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import type { Share } from '$lib/fiscal/verdict/types';
import { voteShare } from '$lib/words/vote-share';

/** Shares at which a verdict turns, with their place in percent of the bar and their words. */
export const TURNS = [FAILS_TO, HOLDS_FROM].map((turn) => ({
	x: turn * 100,
	text: voteShare(turn)
}));

/** A verdict bar in its place: how far it is filled, and its share in words; `null` where nothing was tested. */
export interface PlacedBar {
	/** In percent of the bar. */
	readonly x: number;
	/** "82%" */
	readonly share: string;
}

/** Places the bar of a share; nothing is filled where nothing votes. */
export function placeBar({ q }: Share): PlacedBar | null {
	return q === null ? null : { x: q * 100, share: voteShare(q) };
}
