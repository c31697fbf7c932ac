import { ruleFacts, type RuledClaim, type RuleFacts } from '$lib/ledger/rules.server';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { butWords } from '$lib/words/list-words';
import { claimPage } from '../claims/claim-page.server';

/** A claim by both rules, with the word over its page, and its weaker part as the list of claims names it; empty where it has none. */
export interface ToldClaim extends RuledClaim {
	readonly heading: string;
	readonly but: string;
}

/** What each rule says of the claims, in the words of their list. */
export interface RulesTold extends RuleFacts {
	readonly claims: readonly ToldClaim[];
}

/** Every claim by both rules with its weaker part, and how many only the newer one judges. */
export function rulesTold(): RulesTold {
	const { claims, since } = ruleFacts();
	const but = new Map(claimVerdicts().map((verdict) => [verdict.claim, butWords(verdict)]));
	const told = claims.map((ruled) => ({
		...ruled,
		heading: claimPage(ruled.claim)?.heading ?? '',
		but: but.get(ruled.claim) ?? ''
	}));
	return { claims: told, since };
}
