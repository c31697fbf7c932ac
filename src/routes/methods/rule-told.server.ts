import { ruleFacts, type RuledClaim, type RuleFacts } from '$lib/ledger/rules.server';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { butWords } from '$lib/words/list-words';

/** A claim by both rules, with its weaker part as the list of claims names it; empty where it has none. */
export interface ToldClaim extends RuledClaim {
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
	return { claims: claims.map((told) => ({ ...told, but: but.get(told.claim) ?? '' })), since };
}
