import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { OTHER_YEARS, choiceWords, levelWords } from './choice-words';
import { VERDICT_WORDS } from './verdict-sentence';
import { isAll, isNone, voteShare } from './vote-share';

/**
 * What a verdict hangs on, as what follows its sentence: the parts of the votes at both ends of the choice that decides
 * most, which is named where that sentence does not, and whether another way to count votes would give another word.
 * Empty where nothing decides and no counting differs.
 */
export function hangsSentence(verdict: PartVerdict): string {
	return [decidesWords(verdict), countingWords(verdict)].filter(Boolean).join(' ');
}

function decidesWords({ part, deciders }: PartVerdict): string {
	const [first] = deciders;
	const [low, high] = [first?.levels[0], first?.levels.at(-1)];
	if (!first || !low || !high) return '';
	const ends = high.value === OTHER_YEARS ? [low, high] : [high, low];
	const levels = ends.map((level) => `${byVotes(level.q)} ${levelWords(first.choice, level)}`);
	const all = `t is so ${levels.join(', ')}.`;
	return part.test === 'amount'
		? `What decides most is ${choiceWords(first.choice)}: i${all}`
		: `I${all}`;
}

function byVotes(q: number): string {
	if (isAll(q)) return 'by every method';
	return isNone(q) ? 'by no method' : `in ${voteShare(q)} of the votes`;
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
	if (isAll(q)) return 'every vote';
	return isNone(q) ? 'no vote' : voteShare(q);
}
