import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { isStateCode, type StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { quotedFrom } from '$lib/ledger/quoted-from.server';
import { verdictOfClaim } from '$lib/ledger/verdict.server';
import { listWords, untestedWords, type ListWords } from '$lib/words/list-words';
import { listOf, shortNameOf } from '$lib/words/names';
import { typographic } from '$lib/words/typographic';
import { isOfQuotation } from '$lib/words/verdict-words';
import { quotedOf } from './claim-quote';
import { foundBy } from './claim-search-words.server';
import { stayingWords } from './claim-stays';
import type { ClaimCard } from './claim-view';
import { groupOf } from '$lib/fiscal/verdict/group-of';

/** A claim as the list has it. */
export function cardOf(row: ClaimRow): ClaimCard {
	const verdict = verdictOfClaim(row.id);
	const { main } = verdict;
	return {
		...quotedOf(row),
		when: row.date,
		side: row.speaker_side,
		state: row.state,
		word: main.word,
		...quotedRight(main),
		q: shortened(main.share?.q ?? null),
		figures: figuresOf(main),
		brief: typeset(listWords(verdict, fromOf(main.part))),
		untested: typographic(untestedWords(verdict)),
		about: aboutWords(row),
		states: statesOf(row),
		words: foundBy(row),
		canMove: stayingWords(main) === ''
	};
}

/** Every state that a claim or a part of it is about, that of the claim first. */
export function statesOf({ id, state }: Pick<ClaimRow, 'id' | 'state'>): readonly StateCode[] {
	const parts = verdictOfClaim(id).parts.map(({ part }) => part);
	const codes = [state, ...parts.flatMap((part) => [...groupOf(part), part.state])];
	return [...new Set(codes.filter(isStateCode))];
}

/** The words of a list with the signs that pages print. */
export function typeset({ figures, more, quoted, weaker }: ListWords): ListWords {
	return {
		figures: typographic(figures),
		more: typographic(more),
		quoted: typographic(quoted),
		weaker: typographic(weaker)
	};
}

/** To a millionth: near a hundred of them are served with the list. */
export function shortened(q: number | null): number | null {
	return q === null ? null : Math.round(1e6 * q) / 1e6;
}

function aboutWords(row: ClaimRow): string {
	return listOf(statesOf(row).map(shortNameOf)) || 'All states';
}

function quotedRight({ quotation }: PartVerdict): Pick<ClaimCard, 'quoted'> {
	const word = quotation?.word;
	return word === 'as-printed' || word === 'since-revised' ? { quoted: word } : {};
}

/** Whose figure a part quotes, with the year of the edition: "the Rockefeller Institute (2025)"; empty where that is not known. */
function fromOf({ quoted }: ClaimPartRow): string {
	if (quoted === '') return '';
	const { publishers, edition } = quotedFrom(quoted);
	const names = listOf(publishers).replace('Internal Revenue Service', 'IRS');
	return `${names}${edition && ` (${edition})`}`;
}

function figuresOf({ part, word, share }: PartVerdict): ClaimCard['figures'] {
	if (share === null || isOfQuotation(word)) return null;
	const { figure, figures } = ballotOf(part);
	return figure === 'net' || figure === 'ratio' ? figures : null;
}
