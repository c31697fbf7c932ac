import { dataset } from '$lib/data/datasets.server';
import type { StateCode } from '$lib/data/states';
import type { VerdictWord } from '$lib/fiscal/verdict/types';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { claimDate } from '$lib/words/claim-date';
import { reportedWords, type Said } from '$lib/words/said';
import { curlyThroughout } from '$lib/words/curly';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { claimHeading } from '../claims/claim-heading';
import { briefBylineOf } from '../claims/claim-view';
import { saidIn } from '../claims/claim-quote';
import { statesOf } from '../claims/claim-card.server';

/** One claim in a line: what it says, who said it, and what comes of the test. */
export interface ClaimLine extends Said {
	readonly id: string;
	/** Who said it, by name; of a report, who reports it. */
	readonly by: string;
	readonly date: string;
	readonly word: VerdictWord;
	/** What its own page has over it. */
	readonly heading: string;
}

/** The claims that bear on a state. */
export interface ClaimsAbout {
	/** About the state itself: at most `MOST` of them, in the order of the claims page. */
	readonly own: readonly ClaimLine[];
	/** How many there are about it. */
	readonly count: number;
	/** How many there are by verdict, the most frequent first. */
	readonly words: readonly { readonly words: string; readonly count: number }[];
	/** About all states alike: at most `MOST` of them. */
	readonly nation: readonly ClaimLine[];
}

/** So many claims are told in full; all stand on the claims page. */
const MOST = 5;

/** Claims about a state, and about all. */
export function claimsAbout(code: StateCode): ClaimsAbout {
	const own = linesAbout(code);
	const words = [...new Set(own.map(({ word }) => word))].map((word) => ({
		words: VERDICT_WORDS[word],
		count: own.filter((line) => line.word === word).length
	}));
	return {
		own: own.slice(0, MOST),
		count: own.length,
		words: words.toSorted((a, b) => b.count - a.count),
		nation: linesAbout(null).slice(0, MOST)
	};
}

/** Claims that name a state; of `null`, those that name none, and so speak of all. */
function linesAbout(state: StateCode | null): readonly ClaimLine[] {
	const verdicts = new Map(claimVerdicts().map((verdict) => [verdict.claim, verdict]));
	return dataset('claims/claims')
		.filter((row) => {
			const named = statesOf(row);
			return state === null ? row.state === 'US' && named.length === 0 : named.includes(state);
		})
		.flatMap((row) => {
			const verdict = verdicts.get(row.id);
			if (!verdict) return [];
			const { word } = verdict.main;
			const heading = claimHeading(verdict);
			const said = { ...row, ...saidIn(row) };
			const by = [briefBylineOf(said), reportedWords(said)].filter(Boolean).join(', ');
			const date = claimDate(row.date, row.date_status);
			return [curlyThroughout({ id: row.id, ...saidIn(row), by, date, word, heading })];
		});
}
