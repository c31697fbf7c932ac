import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { nationNets, rowsOfNation, rowsOfPart } from '$lib/ledger/verdict.server';
import { otherShareSentence } from '$lib/words/instead-count-sentence';
import { otherSideSentence, rangeSentence } from '$lib/words/instead-range-sentence';
import { averageOf, rangeOfPart } from '$lib/fiscal/verdict/part-range';
import { shareWords } from './instead-range.server';
import { isSameYears, otherSideOf } from '$lib/fiscal/verdict/parts-beside';

/**
 * What a claim sets beside its main part's figure on the other side: what the same state received where that is what it
 * paid, or what it received in other years where that is a balance of payments; empty where it does not.
 */
export function otherSideWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const other = otherSideOf(verdict);
	if (!other) return '';
	if (other.part.test === 'share-of-nation') return shareWords(other, otherShareSentence);
	const range = rangeOfPart(other, rowsOfPart(other.part));
	if (!range) return '';
	const told = { ...range, nets: nationNets(range.fiscalYears) };
	const fiscalYears = main.years?.counted ?? [];
	return otherSideSentence(told, { fiscalYears }, averageOf(other, rowsOfNation()));
}

/**
 * What was paid and what was received, where a claim states both beside their balance or their ratio, in the same years;
 * empty where it does not.
 */
export function amountsWords({ main, parts }: ClaimVerdict): string {
	if (main.part.measure === 'paid' || main.part.measure === 'received') return '';
	const [paid, received] = (['paid', 'received'] as const).map((measure) => {
		const part = parts.find(
			(one) =>
				one.part.measure === measure &&
				one.part.test === 'amount' &&
				one.part.state === main.part.state &&
				isSameYears(one, main)
		);
		const range = part && rangeOfPart(part, rowsOfPart(part.part));
		return range && { ...range, nets: nationNets(range.fiscalYears) };
	});
	return paid && received ? `${rangeSentence(paid)} ${otherSideSentence(received, paid)}` : '';
}
