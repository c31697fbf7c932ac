import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { choiceWords, mostWords } from './choice-words';
import { methodsSentence } from './methods-sentence';
import { quotedSentence, revisedSentence } from './quoted-sentence';

/** The reason for a verdict in one to three sentences; why it cannot be tested where it cannot. */
export function verdictSentence(verdict: PartVerdict): string {
	const { part, years } = verdict;
	if (part.testable === 'no') return part.why_not;
	if (!years || years.counted.length === 0)
		return 'There are no figures for the years it speaks of.';
	const isOfSource = part.judged_by === 'source';
	return [
		isOfSource ? quotedSentence(verdict) : '',
		methodsSentence(verdict, years),
		decidesSentence(verdict),
		isOfSource ? '' : revisedSentence(verdict)
	]
		.filter(Boolean)
		.join(' ');
}

/** What the methods say of a part, without what its own source printed; why it cannot be tested where it cannot. */
export function byMethodsSentence(verdict: PartVerdict): string {
	const { part, years } = verdict;
	if (part.testable === 'no' || !years || years.counted.length === 0)
		return verdictSentence(verdict);
	return [methodsSentence(verdict, years), decidesSentence(verdict)].filter(Boolean).join(' ');
}

/** That our own account alone votes on a part, and what decides on it most; may be empty. */
export function votersSentence(verdict: PartVerdict): string {
	return [aloneSentence(verdict), decidesSentence(verdict)].filter(Boolean).join(' ');
}

/** Of a share; what decides on an amount stands with what the verdict hangs on. */
function decidesSentence({ part, deciders }: PartVerdict): string {
	return deciders.length > 0 && part.test !== 'amount'
		? `What decides most is ${mostWords(deciders, choiceWords)}.`
		: '';
}

function aloneSentence({ isAccountAlone }: PartVerdict): string {
	return isAccountAlone ? 'Our own account alone votes on it.' : '';
}
