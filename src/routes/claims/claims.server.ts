import { assertedSeries } from '$lib/charts/asserted/series';
import type { CLAIM_KINDS, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, type StateCode } from '$lib/data/states';
import { arithmeticOfClaim } from '$lib/ledger/campaign.server';
import { ledger } from '$lib/ledger/ledger.server';
import { signsOf, verdictsOf } from '$lib/ledger/verdict.server';
import { decidingPart } from '$lib/fiscal/verdict/deciding-part';
import type { ClaimVerdict, PartVerdict } from '$lib/fiscal/verdict/verdict';
import { assertedTitle, assertedWords } from '$lib/words/asserted-words';
import { claimDate } from '$lib/words/claim-date';
import { insteadSentence } from '$lib/words/instead-sentence';
import { partSentence, verdictSentence } from '$lib/words/verdict-sentence';
import {
	waysOf,
	type ClaimCard,
	type ClaimGroup,
	type ClaimPage,
	type PartView,
	type Quoted
} from './claim-view';
import { insteadOf } from './instead';

type Kind = (typeof CLAIM_KINDS)[number];

interface GroupWords {
	readonly id: string;
	readonly title: string;
	readonly kinds: readonly Kind[];
}

const GROUPS: readonly GroupWords[] = [
	{ id: 'campaign', title: 'The campaign', kinds: ['campaign'] },
	{ id: 'later', title: 'Its later versions, by others', kinds: ['later-version'] },
	{ id: 'caution', title: 'Doubts from within the movement', kinds: ['movement-caution'] },
	{ id: 'checks', title: 'Counter-claims and checks', kinds: ['counter-claim', 'check'] },
	{ id: 'origin', title: 'Where “since 1987” comes from', kinds: ['origin'] }
];

/** The state that the quoted sentences speak of. */
const STATE: StateCode = 'CA';

/** All claims in their groups, each with the verdict of the part it stands or falls with. */
export function claimGroups(): readonly ClaimGroup[] {
	const rows = dataset('claims/claims');
	return GROUPS.map(({ id, title, kinds }) => ({
		id,
		title,
		claims: kinds.flatMap((kind) => rows.filter((row) => row.kind === kind)).map(cardOf)
	}));
}

/** The ids of all claims: the addresses of their pages. */
export function claimIds(): readonly string[] {
	return dataset('claims/claims').map(({ id }) => id);
}

/** Everything the page of a claim shows; `null` where there is no such claim. */
export function claimPage(id: string): ClaimPage | null {
	const told = claimGroups().flatMap(({ title, claims }) =>
		claims.map((claim) => ({ title, claim }))
	);
	const at = told.findIndex(({ claim }) => claim.id === id);
	const row = dataset('claims/claims').find((one) => one.id === id);
	if (!row) return null;
	const verdict = verdictOf(id);
	const deciding = decidingPart(verdict);
	return {
		...quotedOf(row),
		position: at + 1,
		count: told.length,
		kind: row.kind,
		group: told[at]?.title ?? '',
		asserts: row.asserts,
		note: row.note,
		instead: insteadWords(verdict),
		parts: verdict.parts.map(partView),
		deciding: verdict.parts.indexOf(deciding),
		arithmetic: arithmeticOfClaim(id),
		previous: neighborOf(told[at - 1]?.claim),
		next: neighborOf(told[at + 1]?.claim)
	};
}

function cardOf(row: ClaimRow): ClaimCard {
	const deciding = decidingPart(verdictOf(row.id));
	return {
		...quotedOf(row),
		word: deciding.word,
		share: deciding.share,
		sentence: partSentence(deciding.part, STATE),
		why: verdictSentence(deciding)
	};
}

function quotedOf(row: ClaimRow): Quoted {
	return {
		id: row.id,
		quote: row.quote,
		publisher: row.publisher,
		speaker: row.speaker,
		date: claimDate(row.date, row.date_status),
		address: row.address,
		copiedBy: row.copied_by
	};
}

function verdictOf(claim: string): ClaimVerdict {
	const verdict = verdictsOf(STATE).find((one) => one.claim === claim);
	if (!verdict) throw new Error(`No verdict of the claim "${claim}".`);
	return verdict;
}

function partView(verdict: PartVerdict): PartView {
	const { part, share, word, span } = verdict;
	const isTested = part.testable === 'yes';
	return {
		part: part.part,
		sentence: partSentence(part, STATE),
		word,
		share,
		why: verdictSentence(verdict),
		note: part.note,
		measure: part.measure ?? 'net',
		asserted: isTested ? assertedWords(part) : '',
		title: isTested ? assertedTitle(verdict) : '',
		series: isTested ? assertedSeries(part, signsOf(STATE), span) : null,
		isByYear: part.scope === 'each-spec-year',
		ways: waysOf(verdict, populationOf)
	};
}

function populationOf(fiscalYear: number): number | null {
	return ledger().context.get(fiscalYear)?.population[positionOf(STATE)] ?? null;
}

/** Claims about the balance of one year can be answered with that year's figures. */
function insteadWords({ parts }: ClaimVerdict): string {
	const spans = parts.flatMap(({ span, part }) => (span && part.testable === 'yes' ? [span] : []));
	const [first] = spans;
	if (!first || spans.some(({ first: from, last }) => from !== last || from !== first.first)) {
		return '';
	}
	return insteadSentence(insteadOf(signsOf(STATE), first.first));
}

function neighborOf(claim: ClaimCard | undefined): ClaimPage['next'] {
	return claim ? { id: claim.id, quote: claim.quote } : null;
}
