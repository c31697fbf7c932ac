import { sum } from 'd3';
import type { Answer, Condition, ConditionSentence, SpokenYears } from './conditions';
import { CONDITIONS } from './conditions-list';
import type { FrameYear, SeriesFrame, StateConditions, StateSeries, Tie } from './conditions-state';
import { wordOfShare } from '../verdict/countings';
import type { Share, ShareWord } from '../verdict/types';

/** The words of a verdict on a sentence about conditions. */
export type SentenceWord = ShareWord | 'cannot-be-tested';

/** What the years of one series say of a sentence for one state, and the vote that follows. */
export interface SeriesVote {
	readonly condition: Condition;
	/** The years it is true of, those that break it, and both with the ties: all that are tested, rising. */
	readonly yes: readonly FrameYear[];
	readonly no: readonly FrameYear[];
	readonly tested: readonly FrameYear[];
	readonly ties: readonly Tie[];
	/** The part of its years that the sentence is true of, a tie counting half; `null`, no vote, where none can tell. */
	readonly vote: number | null;
}

/** The verdict on one sentence with one state in California's place. */
export interface SentenceVote {
	readonly sentence: ConditionSentence;
	/** The sum of the votes, of all series that have one: each has one, whatever the number of its years. */
	readonly share: Share;
	readonly word: SentenceWord;
	/** Series by series, those without a vote and those that only stand beside among them. */
	readonly series: readonly SeriesVote[];
}

/** How much of a year's part of a vote an answer gives. */
const WORTH: Readonly<Record<Answer, number>> = { yes: 1, tie: 0.5, no: 0 };

/** The verdict on a sentence for one state: one vote a series, over all its years or those of a span alone. */
export function sentenceVote(
	sentence: ConditionSentence,
	frames: readonly SeriesFrame[],
	{ own, span }: { readonly own: StateConditions | undefined; readonly span?: SpokenYears }
): SentenceVote {
	const series = CONDITIONS.filter((one) => one.sentence === sentence.id).map((condition) => {
		const frame = frames.find(({ id }) => id === condition.id);
		const figures = own?.series.find(({ id }) => id === condition.id);
		return seriesVote(condition, { frame, figures, span });
	});
	const share = shareOfVotes(series.filter(({ condition }) => condition.role === 'tested'));
	return { sentence, share, word: wordOf(share), series };
}

interface Seen {
	readonly frame: SeriesFrame | undefined;
	readonly figures: StateSeries | undefined;
	readonly span: SpokenYears | undefined;
}

function seriesVote(condition: Condition, { frame, figures, span }: Seen): SeriesVote {
	const told = (frame?.years ?? []).flatMap((year, i) => {
		const answer = figures?.answers[i] ?? null;
		const isSpokenOf = !span || (span.from <= year.year && year.year <= span.to);
		return answer !== null && isSpokenOf ? [{ year, answer }] : [];
	});
	const yearsOf = (...answers: readonly Answer[]) =>
		told.filter(({ answer }) => answers.includes(answer)).map(({ year }) => year);
	const tied = new Set(yearsOf('tie').map(({ year }) => year));
	return {
		condition,
		yes: yearsOf('yes'),
		no: yearsOf('no'),
		tested: yearsOf('yes', 'tie', 'no'),
		ties: (figures?.ties ?? []).filter(({ year }) => tied.has(year)),
		vote: told.length === 0 ? null : sum(told, ({ answer }) => WORTH[answer]) / told.length
	};
}

function wordOf({ q }: Share): SentenceWord {
	return q === null ? 'cannot-be-tested' : wordOfShare(q);
}

function shareOfVotes(series: readonly SeriesVote[]): Share {
	const votes = series.flatMap(({ vote }) => vote ?? []);
	const k = sum(votes);
	return { k, n: votes.length, q: votes.length === 0 ? null : k / votes.length };
}
