import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { OTHER_YEARS, choiceWords, levelWords, mostWords } from './choice-words';
import { othersOf, scopeWords } from './scope-words';
import { VERDICT_WORDS } from './verdict-sentence';
import { isAll, isEvenAtBest, isNone, voteShare } from './vote-share';

/**
 * What a verdict hangs on, as what follows its sentence: the parts of the votes at both ends of the choice that decides
 * most, which is named where that sentence does not, and whether another way to count votes would give another word.
 * Empty where nothing decides and no counting differs.
 */
export function hangsSentence(verdict: PartVerdict): string {
	return [decidesWords(verdict), countingWords(verdict)].filter(Boolean).join(' ');
}

function decidesWords({ part, deciders, trials }: PartVerdict): string {
	const [first] = deciders;
	const [low, high] = [first?.levels[0], first?.levels.at(-1)];
	if (!first || !low || !high) return '';
	const isEven = isEvenAtBest(trials);
	const ends = high.value === OTHER_YEARS ? [low, high] : [high, low];
	const levels = ends.map(
		(level) => `${byVotes(level.q, isEven)} ${ofLevel(levelWords(first.choice, level))}`
	);
	const others = othersOf(first).map(({ name, q }) => `${byVotes(q, isEven)} of ${name}`);
	const is = isEven ? 'it is about even' : 'it is so';
	const beside = others.length === 0 ? '' : `; ${is} ${others.join(', ')}`;
	const all = `${scopeWords(first)}${is} ${levels.join(', ')}${beside}.`;
	return part.test === 'amount'
		? `What decides most is ${mostWords(deciders, choiceWords)}: ${all}`
		: `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
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
