import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { claimVerdicts, placedVerdictsFor } from '$lib/ledger/verdict.server';
import { mainWords, type ListWords } from '$lib/words/list-words';
import { curlyThroughout } from '$lib/words/curly';
import { partSentence } from '$lib/words/part-sentence';
import { typographic } from '$lib/words/typographic';
import { verdictSentence } from '$lib/words/verdict-sentence';
import { shortened, typeset } from './claim-card.server';
import type { PlacedClaim } from './claim-view';

/** Every claim put to one state, in the order of the claims. */
export function claimsPutTo(state: StateCode): readonly PlacedClaim[] {
	// By the parts as they were said: a sentence put to a state names its own state no more.
	const said = new Map(claimVerdicts().map(({ claim, parts }) => [claim, parts]));
	return [...placedVerdictsFor(state)].map(([claim, { main, beside }]) => {
		const asSaid = (verdict: PartVerdict) =>
			said.get(claim)?.find(({ part }) => part.part === verdict.part.part) ?? verdict;
		const placed = (verdict: PartVerdict) => ({
			sentence: typographic(partSentence(asSaid(verdict).part, state)),
			word: verdict.word,
			q: shortened(verdict.share?.q ?? null),
			why: typographic(verdictSentence(verdict))
		});
		return curlyThroughout({
			id: claim,
			...placed(main),
			brief: typeset(putWords(main, asSaid(main).part.state)),
			beside: beside.map(placed)
		});
	});
}

/** The words of a list about a state; of one that nobody said it of, without whose number it is. */
function putWords(main: PartVerdict, saidOf: PartVerdict['part']['state']): ListWords {
	const words = mainWords(main);
	return main.part.state === saidOf ? words : { ...words, quoted: '' };
}
