import { wordOfShare } from '$lib/fiscal/verdict/countings';
import { decidingMost, type Decider } from '$lib/fiscal/verdict/decides';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { OTHER_YEARS, choiceWords, levelWords, mostWords } from './choice-words';
import { othersOf, scopeWords } from './scope-words';
import { leansOnTolerance, toleranceWords } from './tolerance-sentence';
import { IN_SENTENCE } from './verdict-words';
import { isAll, isEvenAtBest, isNone, voteShare } from './vote-share';
import { capital } from './capital';

/**
 * What a verdict hangs on, as what follows its sentence: the parts of the votes at both ends of each choice that decides
 * most, which is named where that sentence does not, and whether another way to count votes would give another word.
 * Empty where nothing decides and no counting differs.
 */
export function hangsSentence(verdict: PartVerdict): string {
	return [decidesWords(verdict), countingWords(verdict)].filter(Boolean).join(' ');
}

function decidesWords(verdict: PartVerdict): string {
	const { part, deciders, trials } = verdict;
	const most = decidingMost(deciders);
	if (most.length === 0) return '';
	const isEven = isEvenAtBest(trials);
	const is =
		part.test === 'amount' && leansOnTolerance(verdict)
			? `within ${toleranceWords(part)} it is so`
			: `it is ${isEven ? 'about even' : 'so'}`;
	const isByMaker = most.some(({ choice }) => choice === 'estimate');
	const all = `${most
		.map((decider) =>
			bothEnds(decider, {
				is,
				isEven,
				others: isByMaker && decider.choice !== 'estimate' ? [] : othersOf(decider)
			})
		)
		.join('; ')}.`;
	return part.test === 'amount'
		? `What decides most is ${mostWords(deciders, choiceWords)}: ${all}`
		: capital(all);
}

interface Told {
	/** "it is so", "it is about even". */
	readonly is: string;
	readonly isEven: boolean;
	readonly others: ReturnType<typeof othersOf>;
}

/**
 * "within our own account, it is so by every method with …, by no method with …; it is so by every method of …", the
 * latter of those who cannot choose, where nothing else has told of them.
 */
function bothEnds(decider: Decider, { is, isEven, others }: Told): string {
	const { choice, levels } = decider;
	const ends = levels.filter((_, at) => at === 0 || at === levels.length - 1);
	if (ends.at(-1)?.value !== OTHER_YEARS) ends.reverse();
	const told = ends.map(
		(level) => `${byVotes(level.q, isEven)} ${ofLevel(levelWords(choice, level))}`
	);
	const ofOthers = others.map(({ name, q }) => `${byVotes(q, isEven)} of ${name}`);
	const beside = ofOthers.length === 0 ? '' : `; ${is} ${ofOthers.join(', ')}`;
	return `${scopeWords(decider)}${is} ${told.join(', ')}${beside}`;
}

/** Methods are of an estimate, where they are by none: "by every method of the Tax Foundation". */
function ofLevel(words: string): string {
	return words.replace(/^by /, 'of ');
}

/** Of votes that are about even at best a half is all that can be reached. */
function byVotes(q: number, isEven: boolean): string {
	if (isAll(isEven ? 2 * q : q)) return 'by every method';
	if (isNone(q)) return 'by no method';
	return isEven ? 'by some methods' : `in ${voteShare(q)} of the votes`;
}

function countingWords({ countings, share }: PartVerdict): string {
	if (!countings?.changes) return '';
	const q = share?.q ?? null;
	const own = q === null ? null : wordOfShare(q);
	const others = [
		{ how: 'for every calculation', counting: countings.oneEach },
		{ how: 'a year', counting: countings.byYear }
	].flatMap(({ how, counting }) =>
		counting && counting.word !== own
			? `with one vote ${how} it ${IN_SENTENCE[counting.word]} (${shareWords(counting.q)})`
			: []
	);
	return `The word changes with the counting: ${others.join('; ')}.`;
}

/** All and none in words. */
function shareWords(q: number): string {
	if (isAll(q)) return 'all votes';
	return isNone(q) ? 'none of the votes' : voteShare(q);
}
