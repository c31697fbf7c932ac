import { decidingMost, type Decider } from '$lib/fiscal/verdict/decides';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { OTHER_YEARS, choiceWords, levelWords, mostWords } from './choice-words';
import { othersOf, scopeWords } from './scope-words';
import { VERDICT_WORDS } from './verdict-sentence';
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

function decidesWords({ part, deciders, trials }: PartVerdict): string {
	const most = decidingMost(deciders);
	if (most.length === 0) return '';
	const isEven = isEvenAtBest(trials);
	const all = `${most.map((decider) => bothEnds(decider, isEven)).join('; ')}.`;
	return part.test === 'amount'
		? `What decides most is ${mostWords(deciders, choiceWords)}: ${all}`
		: capital(all);
}

/** "within our own account, it is so by every method with …, by no method with …; it is so by every method of …". */
function bothEnds(decider: Decider, isEven: boolean): string {
	const { choice, levels } = decider;
	const ends = levels.filter((_, at) => at === 0 || at === levels.length - 1);
	if (ends.at(-1)?.value !== OTHER_YEARS) ends.reverse();
	const told = ends.map(
		(level) => `${byVotes(level.q, isEven)} ${ofLevel(levelWords(choice, level))}`
	);
	const others = othersOf(decider).map(({ name, q }) => `${byVotes(q, isEven)} of ${name}`);
	const is = isEven ? 'it is about even' : 'it is so';
	const beside = others.length === 0 ? '' : `; ${is} ${others.join(', ')}`;
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

function countingWords({ countings }: PartVerdict): string {
	if (!countings?.changes) return '';
	const { oneEach, byYear } = countings;
	const others = [
		`with one vote for every calculation ${VERDICT_WORDS[oneEach.word].toLowerCase()} (${shareWords(oneEach.q)})`,
		...(byYear
			? [
					`with one vote a year ${VERDICT_WORDS[byYear.word].toLowerCase()} (${shareWords(byYear.q)})`
				]
			: [])
	];
	return `The word changes with the counting: ${others.join('; ')}.`;
}

/** All and none in words. */
function shareWords(q: number): string {
	if (isAll(q)) return 'all votes';
	return isNone(q) ? 'none of the votes' : voteShare(q);
}
