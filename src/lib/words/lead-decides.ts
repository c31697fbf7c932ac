import { turns, type Decider, type Level } from '$lib/fiscal/verdict/decides';
import {
	OTHER_YEARS,
	choiceInBrief,
	choiceWords,
	levelInBrief,
	levelWords,
	mostWords
} from './choice-words';
import { betweenEnds, lowAndHigh, valueThen, type WordsOfLevel } from './decider-ends';
import { listOf } from './names';
import { othersOf, scopeWords } from './scope-words';
import { isAll, isNone, voteShare } from './vote-share';

/**
 * What decides most, and which way each of its ends points where they point apart; where none does, how many of the votes
 * at each end are on the side that most are on.
 */
export function turningPoint(deciders: readonly Decider[], side: 'payer' | 'recipient'): string {
	const [first] = deciders;
	if (!first) return '';
	if (deciders.length === 1 && first.choice === 'years') {
		const ends = endsWords(first, levelWords);
		return turns(first) ? `${ends.slice(0, 1).toUpperCase()}${ends.slice(1)}.` : '';
	}
	const turning = deciders.filter(turns);
	const ends = turning.map(
		(decider) => `${scopeWords(decider)}${endsWords(decider, levelWords)}${othersDid(decider)}`
	);
	const told =
		turning.length === 0 ? deciders.map((each) => sharesWords(each, side, levelWords)) : ends;
	return `What decides most is ${mostWords(deciders, choiceWords)}: ${told.join('; ')}.`;
}

/** The same where there is little room: no choice is named without both of its ends. */
export function turningInBrief(deciders: readonly Decider[], side: 'payer' | 'recipient'): string {
	const turning = deciders.filter(turns);
	if (deciders.length > 0 && turning.length === 0) {
		const shares = deciders.map((each) => sharesWords(each, side, levelInBrief)).join('; ');
		return `What decides most is ${mostWords(deciders, choiceInBrief)}: ${shares}.`;
	}
	if (turning.every(isTurningYears)) return turningPoint(turning, side);
	const ends = turning.map(endsInBrief).join('; ');
	return `What decides most is ${mostWords(turning, choiceInBrief)}: ${ends}.`;
}

/** Whether it is the years that decide, one span of them on one side and the rest on the other. */
export function isTurningYears(decider: Decider): boolean {
	return decider.choice === 'years' && turns(decider);
}

/** "by our own account it paid more in 98% of the votes, by the Rockefeller Institute it did so in 75% of the votes": the end with more first. */
function sharesWords(decider: Decider, side: 'payer' | 'recipient', wordsOf: WordsOfLevel): string {
	const [low, high] = lowAndHigh(decider);
	const ends = side === 'payer' ? [high, low] : [low, high];
	const deed = side === 'payer' ? 'paid more' : 'received more';
	const [first = '', second = ''] = ends.map((level, at) => {
		const q = side === 'payer' ? level.q : 1 - level.q;
		const [always, often] = isAll(q) ? ['always ', ''] : ['', ` in ${voteShare(q)} of the votes`];
		const does = at === 0 || often === '' ? `it ${always}${deed}` : 'it did so';
		return `${valueThen(decider.choice, level, wordsOf)}${does}${often}`;
	});
	return `${scopeWords(decider)}${first}${betweenEnds(wordsOf)}${second}`;
}

function endsInBrief(decider: Decider): string {
	return `${scopeWords(decider)}${endsWords(decider, levelInBrief)}`;
}

/** What both ends of a choice give, that of the payer first; of years those that have a number. */
function endsWords({ choice, levels }: Decider, wordsOf: WordsOfLevel): string {
	const ends = [levels.at(-1), levels[0]].flatMap((level) => level ?? []);
	if (choice === 'years' && ends[0]?.value === OTHER_YEARS) ends.reverse();
	const [first = '', second = ''] = ends.map(
		(level) => `${valueThen(choice, level, wordsOf)}it ${sideOften(level)}`
	);
	return `${first}${first.includes(BY_TURNS) ? '; ' : betweenEnds(wordsOf)}${second}`;
}

/** What the makers give who cannot make the choice: "; by the Rockefeller Institute it always received more". */
function othersDid(decider: Decider): string {
	const told = othersOf(decider).map(({ name, ...part }) => `by ${name} it ${sideOften(part)}`);
	return told.length === 0 ? '' : `; ${told.join(', ')}`;
}

/**
 * What most votes of a value give: "always paid more", "more often received more", "was mostly about even"; without
 * such a side all that they give.
 */
function sideOften({ q, even = 0 }: Pick<Level, 'q' | 'even'>): string {
	const sides = [
		{ part: q - even / 2, deed: 'paid more', side: 'a payer' },
		{ part: even, deed: '', side: 'about even' },
		{ part: 1 - q - even / 2, deed: 'received more', side: 'a recipient' }
	];
	const most = sides.find(({ part }) => part > HALF);
	if (!most) {
		const found = sides.filter(({ part }) => !isNone(part));
		return `${BY_TURNS} ${listOf(found.map(({ side }) => side))}`;
	}
	if (most.deed === '') return `was ${isAll(most.part) ? 'always' : 'mostly'} about even`;
	return `${isAll(most.part) ? 'always' : 'more often'} ${most.deed}`;
}

/** Before sides that are told one after another. */
const BY_TURNS = 'was by turns';

/** Sums of parts of votes miss a half by far less. */
const HALF = 0.5 + 1e-9;
