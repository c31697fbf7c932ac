import type { ClaimRow } from '$lib/data/claims';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { arithmeticOfClaim } from '$lib/ledger/campaign.server';
import { signsOf, verdictOfClaim } from '$lib/ledger/verdict.server';
import { openingSentence } from '$lib/words/claim-sentence';
import { interestSentence } from '$lib/words/instead-year-sentence';
import { quotedSentence } from '$lib/words/quoted-sentence';
import { curlyThroughout } from '$lib/words/curly';
import { typographic } from '$lib/words/typographic';
import { claimHeading } from './claim-heading';
import { claimsInOrder } from './claim-groups.server';
import { partViews } from './claim-parts.server';
import { quotedOf, saidIn } from './claim-quote';
import { stayingWords } from './claim-stays';
import type { ClaimPage } from './claim-view';
import { insteadOf } from '$lib/fiscal/verdict/instead-year';
import { isQuotedRight } from '$lib/fiscal/verdict/quoted-right';
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
		heading: claimHeading(verdict),
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
