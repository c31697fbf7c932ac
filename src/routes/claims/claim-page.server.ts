import type { ClaimRow } from '$lib/data/claims';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { decidingMost } from '$lib/fiscal/verdict/decides';
import { arithmeticOfClaim } from '$lib/ledger/campaign.server';
import { signsOf, verdictOfClaim } from '$lib/ledger/verdict.server';
import { openingSentence } from '$lib/words/claim-sentence';
import { interestSentence } from '$lib/words/instead-year-sentence';
import { quotedSentence } from '$lib/words/quoted-sentence';
import { isNextToRange, reachedBy } from '$lib/words/tolerance-sentence';
import { isNone } from '$lib/words/vote-share';
import { curlyThroughout } from '$lib/words/curly';
import { typographic } from '$lib/words/typographic';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { AS_TESTED, standsAsTested } from './as-tested';
import { claimsInOrder } from './claim-groups.server';
import { partViews } from './claim-parts.server';
import { quotedOf, saidIn } from './claim-quote';
import { stayingWords } from './claim-stays';
import type { ClaimPage } from './claim-view';
import { insteadOf } from './instead-year';
import { isQuotedRight, isSinceRevised } from './quoted-right';
import { insteadFor } from './instead.server';

/** Everything the page of a claim shows; `null` where there is no such claim. */
export function claimPage(id: string): ClaimPage | null {
	const told = claimsInOrder();
	const at = told.findIndex(({ claim }) => claim.id === id);
	const row = told[at]?.claim;
	if (!row) return null;
	const verdict = verdictOfClaim(id);
	const { main, parts } = verdict;
	return curlyThroughout({
		...quotedOf(row),
		position: at + 1,
		count: told.length,
		group: told[at]?.title ?? '',
		state: row.state,
		asserts: typographic(row.asserts),
		note: typographic(row.note),
		word: main.word,
		heading: headingOf(verdict),
		verdict: typographic(openingWords(verdict)),
		instead: insteadFor(verdict, row),
		stays: stayingWords(main),
		parts: partViews([main, ...parts.filter((part) => part !== main)]),
		arithmetic: arithmeticOfClaim(id),
		interest: interestOf(id),
		previous: neighborOf(told[at - 1]?.claim),
		next: neighborOf(told[at + 1]?.claim)
	});
}

/**
 * The word of a claim over its page, its main part's; that a number is quoted right goes before a word of the methods.
 * Parts that cannot be tested do not count: where the others stand it says that there are such, and the sentence under it
 * names them.
 */
function headingOf({ main, untested }: ClaimVerdict): string {
	const word = `${VERDICT_WORDS[main.word]}${isByTolerance(main) ? ', by its tolerance alone' : ''}${isByYears(main) ? ', here on the years taken' : ''}`;
	if (isSinceRevised(main)) return `Quoted right, since revised; ${word.toLowerCase()}`;
	if (isQuotedRight(main)) return `Quoted right, ${word.toLowerCase()}`;
	return standsAsTested({ main, untested }) ? `${word}${AS_TESTED}` : word;
}

/** Whether it is the choice of years that decides most, which is one of the choices of a method (METHOD 6). */
function isByYears({ word, deciders }: PartVerdict): boolean {
	return word === 'depends' && decidingMost(deciders)[0]?.choice === 'years';
}

/** Whether no method reaches the bounds that a number is given, and some come near them; or the number lies next to their range. */
function isByTolerance(main: PartVerdict): boolean {
	if (main.word === 'in-range' && isNextToRange(main)) return true;
	const isNear = main.word === 'agrees' || main.word === 'in-range';
	const { bound } = main.part;
	return isNear && bound !== null && bound !== 'exact' && isNone(reachedBy(main));
}

/**
 * What a page opens with: how the words were read, where they are judged by a reading; before what the methods give, that
 * their number is not the one it quotes, from where; after it, that no source of it is known.
 */
function openingWords(verdict: ClaimVerdict): string {
	const { read_as: readAs } = verdict.main.part;
	return [readAs, judgedWords(verdict)].filter(Boolean).join(' ');
}

function judgedWords(verdict: ClaimVerdict): string {
	const { part, quotation } = verdict.main;
	const opening = openingSentence(verdict);
	if (quotation?.word === 'no-source' && part.judged_by === 'methods')
		return `${opening} ${quotedSentence(verdict.main)}`;
	if (!isQuotedRight(verdict.main)) return opening;
	return `${quotedSentence(verdict.main)} ${opening}`;
}

function interestOf(claim: string): string {
	const arithmetic = arithmeticOfClaim(claim);
	if (!arithmetic) return '';
	return interestSentence(insteadOf('CA', signsOf('CA').rows, arithmetic.fiscalYear));
}

function neighborOf(claim: ClaimRow | undefined): ClaimPage['next'] {
	return claim ? { id: claim.id, ...saidIn(claim) } : null;
}
