import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { VerdictWord } from '$lib/fiscal/verdict/types';
import { small } from './capital';
import { choiceInBrief, mostWords } from './choice-words';
import { methodsSentence } from './methods-sentence';
import { shortNameOf } from './names';
import { partClause } from './part-clause';
import { printedSentence, revisedSentence } from './quoted-sentence';
import { reachedBy, toleranceWords } from './tolerance-sentence';
import { verdictSentence } from './verdict-sentence';
import { IN_SENTENCE } from './verdict-words';
import { isAll, isNone, voteShare } from './vote-share';

/**
 * A claim's verdict as its page opens, with its weaker parts named and those that cannot be tested: what its source
 * measured, who votes and what decides are told with its main part.
 */
export function openingSentence(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const { part, years } = main;
	if (part.testable === 'no' || !years || years.counted.length === 0)
		return [verdictSentence(main), weakerSentence(verdict), untestedSentence(verdict)]
			.filter(Boolean)
			.join(' ');
	const isOfSource = part.judged_by === 'source';
	return [
		isOfSource ? printedSentence(main) : '',
		saidOf(subjectOf(verdict), methodsSentence(main, years)),
		main.word === 'depends' ? dependsSentence(main) : '',
		isOfSource ? '' : revisedSentence(main),
		numberBesideSentence(verdict),
		weakerSentence(verdict),
		untestedSentence(verdict)
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * Parts beside the main one and its weaker ones that lie in the range of methods or agree with each, most of which come
 * near their number and do not reach it. Only an "over" is one: a figure below an "up to" is what it says.
 */
export function liftedOf({ main, parts, weaker }: ClaimVerdict): readonly PartVerdict[] {
	return parts.filter((verdict) => {
		const { word, part, share } = verdict;
		const isNear = word === 'agrees' || (word === 'in-range' && !weaker.includes(verdict));
		const reached = reachedBy(verdict);
		return (
			verdict !== main &&
			isNear &&
			part.bound === 'at-least' &&
			reached < HALF &&
			reached < (share?.q ?? 1)
		);
	});
}

/** What the main part is about, where other parts are about other states or the other side; else empty. */
function subjectOf({ main, parts }: ClaimVerdict): string {
	const { state, group, measure } = main.part;
	if (state === 'US' || group !== '') return '';
	const tested = parts.filter(({ part }) => part.testable === 'yes').map(({ part }) => part);
	const own = tested.filter((part) => part.state === state && part.group === '');
	const isOneSide = measure === 'paid' || measure === 'received';
	if (isOneSide && own.some((part) => part.measure !== measure))
		return `what ${shortNameOf(state)} ${measure === 'paid' ? 'paid' : 'got'}`;
	return own.length < tested.length ? shortNameOf(state) : '';
}

function saidOf(subject: string, sentence: string): string {
	return subject === '' ? sentence : `For ${subject}, ${small(sentence)}`;
}

/** What the word of a claim hangs on most, in a few words. */
function dependsSentence({ deciders }: PartVerdict): string {
	return deciders.length > 0 ? `It depends most on ${mostWords(deciders, choiceInBrief)}.` : '';
}

/** Of a claim whose main part has no number: that another part has one, which is quoted right. */
function numberBesideSentence({ main, parts, weaker }: ClaimVerdict): string {
	if (main.part.test === 'amount') return '';
	return parts
		.flatMap((verdict) => {
			const word = verdict.quotation?.word;
			const isTold = word === 'as-printed' || word === 'since-revised';
			if (!isTold || weaker.includes(verdict) || verdict.word === word) return [];
			return [`This ${IN_SENTENCE[word]}: ${partClause(verdict.part)}.`];
		})
		.join(' ');
}

/** What of a claim cannot be tested, beside what is; empty where it is tested whole, or not at all. */
function untestedSentence({ untested }: Pick<ClaimVerdict, 'untested'>): string {
	const told = untested.map(({ part }) => partClause(part));
	if (told.length === 0) return '';
	return `${told.length === 1 ? 'This' : 'These'} cannot be tested here: ${told.join('; ')}.`;
}

/** Weaker parts, and after them those that most of the votes bear out by the tolerance alone. */
function weakerSentence(verdict: ClaimVerdict): string {
	const told = [...weakerParts(verdict.weaker), ...liftedOf(verdict).map(liftedInFull)];
	return told.length === 0 ? '' : `But ${told.join('; ')}.`;
}

const HALF = 0.5;

function liftedInFull(verdict: PartVerdict): string {
	const { part, share } = verdict;
	const [reached, q] = [reachedBy(verdict), share?.q ?? 1];
	const [who, others, all] = isNone(reached)
		? ['no method', 'all', 'the votes']
		: [`${voteShare(reached)} of the votes`, 'the others', 'them'];
	const rest = isAll(q) ? others : `${voteShare(q - reached)} of ${all}`;
	return `this is borne out as it stands by ${who}, and by ${rest} only within ${toleranceWords(part)}: ${partClause(part)}`;
}

/** What is wanting in each weaker part, and which part that is; said once of those that follow each other with one word. */
export function weakerParts(
	weaker: readonly PartVerdict[],
	clauseOf: (part: PartVerdict['part']) => string = partClause
): readonly string[] {
	return weaker.map(({ part, word }, i) => {
		const wanting = AS_WEAKER[word] ?? IN_SENTENCE[word];
		const lead = weaker[i - 1]?.word === word ? 'the same goes for this' : `this ${wanting}`;
		return `${lead}: ${clauseOf(part)}`;
	});
}

/** Words that stand well alone and are less than the main part has: after "But" they say what is wanting. */
const AS_WEAKER: Readonly<Partial<Record<VerdictWord, string>>> = {
	'in-range': 'lies only within the range of methods, and not all agree with it',
	'since-revised': 'has been revised since it was printed',
	'own-revised': 'has been revised since it was printed'
};
