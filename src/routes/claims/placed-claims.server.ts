import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { claimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { claimVerdicts, placedVerdictsFor } from '$lib/ledger/verdict.server';
import { butOfPlaced, butWords, mainWords, type ListWords } from '$lib/words/list-words';
import { curlyThroughout } from '$lib/words/curly';
import { partSentence } from '$lib/words/part-sentence';
import { typographic } from '$lib/words/typographic';
import { verdictSentence } from '$lib/words/verdict-sentence';
import { shortened, typeset } from './claim-card.server';
import type { PlacedClaim } from './claim-view';

/** Every claim put to one state, in the order of the claims. */
export function claimsPutTo(state: StateCode): readonly PlacedClaim[] {
	// By the parts as they were said: a sentence put to a state names its own state no more.
	const said = new Map(claimVerdicts().map((verdict) => [verdict.claim, verdict]));
	return [...placedVerdictsFor(state)].map(([claim, { main, beside }]) => {
		const whole = said.get(claim);
		const asSaid = (verdict: PartVerdict) =>
			whole?.parts.find(({ part }) => part.part === verdict.part.part) ?? verdict;
		const putTo = (verdict: PartVerdict) => ({
			...verdict,
			part: { ...verdict.part, sentence: partSentence(asSaid(verdict).part, state) }
		});
		const isSaidOf = main.part.state === asSaid(main).part.state;
		const placed = (verdict: PartVerdict) => ({
			sentence: typographic(partSentence(asSaid(verdict).part, state)),
			word: verdict.word,
			q: shortened(verdict.share?.q ?? null),
			why: typographic(verdictSentence(verdict))
		});
		return curlyThroughout({
			id: claim,
			...placed(main),
			brief: typeset(
				isSaidOf && whole
					? { ...mainWords(main), weaker: butWords(whole) }
					: putWords({ claim, state }, putTo(main), beside.map(putTo))
			),
			beside: beside.map(placed)
		});
	});
}

/** The words of a list about a state that nobody said it of: its weaker parts, without whose number it is. */
function putWords(
	{ claim, state }: { readonly claim: string; readonly state: StateCode },
	main: PartVerdict,
	beside: readonly PartVerdict[]
): ListWords {
	const weaker = butOfPlaced(claimVerdict(claim, [main, ...beside]), state);
	return { ...mainWords(main), quoted: '', weaker };
}
