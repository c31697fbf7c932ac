import type { Phrase } from '../kit/phrase';

/** A place along the scale of a ranking that is told above it. */
export interface RankingMark {
	/** In percent of the track. */
	readonly at: number;
	readonly words: string;
	/** Whether it is left out where the track is short. */
	readonly isMinor: boolean;
}

/** The words above the columns of a ranking, long and short. */
export interface RankingWords {
	/** "Even", and the figure it stands for: "$0". */
	readonly even: string;
	readonly evenValue: string;
	/** "National average" ("Average"), and its figure: "+$2,757". */
	readonly average: Phrase;
	readonly averageValue: string;
	/** "Plain" */
	readonly plain: string;
	/** "vs average" ("vs avg") */
	readonly neutral: Phrase;
}
