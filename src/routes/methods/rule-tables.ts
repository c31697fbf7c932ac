import type { VerdictWord } from '$lib/fiscal/verdict/types';
import { typographic } from '$lib/words/typographic';
import { pathOf } from '$lib/view/router.svelte';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { isAll, isNone, voteShare } from '$lib/words/vote-share';
import type { FactColumn, FactRow } from './fact-table';
import type { ToldClaim } from './rule-told.server';

/** Columns of the two rules side by side. */
export const RULE_COLUMNS: readonly FactColumn[] = [
	{ label: 'What is claimed' },
	{ label: 'Rule 1' },
	{ label: 'Rule 2' }
];

/** A row a claim: by each rule its word, by rule 2 as over its page, and under it in how much of what was counted it held, with its weaker part. */
export function ruleRows(claims: readonly ToldClaim[]): readonly FactRow[] {
	return claims.map((ruled) => ({
		key: ruled.claim,
		cells: [
			{ text: typographic(ruled.asserts), href: pathOf(`/claims/${ruled.claim}/`) },
			ruled.then ? thenCell(ruled.then) : afterCell(ruled.after),
			nowCell(ruled)
		]
	}));
}

/** What rule 1 never judged, counted afterwards. */
function afterCell(after: ToldClaim['after']) {
	if (!after) return { text: 'Not yet in the list under rule 1' };
	const { word, k, n } = after;
	return {
		text: VERDICT_WORDS[word],
		note: `counted afterwards: ${whole.format(k)} of ${whole.format(n)}`
	};
}

function thenCell({ word, k, n }: NonNullable<ToldClaim['then']>) {
	const text = VERDICT_WORDS[word];
	return n === 0 ? { text } : { text, note: `${whole.format(k)} of ${whole.format(n)}` };
}

function nowCell({ now: { share, byMethods }, heading, but }: ToldClaim) {
	const votes =
		share?.q != null && byMethods && IS_OF_SHARE.has(byMethods) ? `${votesWords(share.q)}.` : '';
	const note = typographic([votes, but].filter(Boolean).join(' '));
	return { text: heading, ...(note !== '' && { note }) };
}

/** Words that a share of votes gives; an amount goes by its least and most. */
const IS_OF_SHARE: ReadonlySet<VerdictWord> = new Set(['holds', 'depends', 'does-not-hold']);

/** Halves are of calculations that are about even. */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

function votesWords(q: number): string {
	if (isAll(q)) return 'Every method';
	return isNone(q) ? 'No method' : `${voteShare(q)} of the votes`;
}
