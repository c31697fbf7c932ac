import { agreement, type Voted } from '$lib/fiscal/verdict/agreement';
import type { Countings } from '$lib/fiscal/verdict/countings';
import type { Figures } from '$lib/fiscal/verdict/types';
import { FIGURES_TITLE } from './votes-words';
import { isAll, isNone, voteShare } from './vote-share';

/** Who is spoken of, by which figures; and whether the sentence is about one side, so that its balance is another question. */
interface Spoken {
	readonly name: string;
	readonly figures: Figures;
	readonly isOneSide: boolean;
}

/**
 * From which year all votes on a state's side agree, to the newest: "Against the other states, every vote since FY1997
 * makes California a payer."; that they do not agree in the newest year, where that is so. Empty without votes.
 */
export function agreementSentence(
	{ name, figures, isOneSide }: Spoken,
	votes: readonly Voted[]
): string {
	const newest = Math.max(...votes.map(({ cell }) => cell.fiscalYear));
	if (votes.length === 0) return '';
	const title = FIGURES_TITLE[figures];
	const lead = isOneSide ? `The balance is another question: ${title.toLowerCase()}` : title;
	const run = agreement(votes);
	if (run) {
		const when = run.since === newest ? `in FY${newest}` : `since FY${run.since}`;
		return `${lead}, every vote ${when} makes ${name} a ${run.side}.`;
	}
	const ofNewest = votes.filter(({ cell }) => cell.fiscalYear === newest);
	return ofNewest.every(({ cell }) => cell.side === 'even')
		? `${lead}, every vote puts ${name} about even in FY${newest}.`
		: `${lead}, votes on ${name} disagree in the newest year, FY${newest}.`;
}

/**
 * That two other ways to count votes give the same word, with their shares; empty where nothing is counted, and where
 * one gives another word, which `hangsSentence` tells.
 */
export function sameWordSentence(countings: Countings | null): string {
	if (!countings || countings.changes) return '';
	const { oneEach, byYear } = countings;
	const shares = [oneEach.q, ...(byYear ? [byYear.q] : [])];
	if (shares.every(isAll)) return 'However votes are counted, every method bears it out.';
	if (shares.every(isNone)) return 'However votes are counted, no method bears it out.';
	const each = `with one vote for every calculation (${votesFor(oneEach.q)})`;
	const year = byYear ? ` and with one vote a year (${votesFor(byYear.q)})` : '';
	return `The word is the same ${each}${year}.`;
}

function votesFor(q: number): string {
	if (isAll(q)) return 'every method';
	return isNone(q) ? 'no method' : voteShare(q);
}
