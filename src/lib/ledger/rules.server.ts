import { group, sum } from 'd3';
import type { Rule1Row } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { wordOfShare } from '$lib/fiscal/verdict/countings';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { claimVerdicts } from './verdict.server';

/** One claim as both rules judge it. */
export interface RuledClaim {
	readonly claim: string;
	readonly asserts: string;
	/** By rule 1 a claim had the word of its weakest part: that part; `null` where the claim came with rule 2. */
	readonly then: Judged | null;
	/**
	 * Of a claim that came with rule 2: the same, counted afterwards with one vote for every calculation, on the years and
	 * within the tolerance of rule 2; `null` of all others, and where nothing can be counted.
	 */
	readonly after: RuledClaim['then'];
	readonly now: Pick<ClaimVerdict['main'], 'word' | 'share' | 'byMethods'>;
}

/** What each rule says of the claims. */
export interface RuleFacts {
	/** All claims, in their order. */
	readonly claims: readonly RuledClaim[];
	/** How many of them came with rule 2. */
	readonly since: number;
}

/** Every claim by both rules, and how many only the newer one judges. */
export function ruleFacts(): RuleFacts {
	const asserts = new Map(dataset('claims/claims').map((row) => [row.id, row.asserts]));
	const before = group(dataset('claims/rule-1'), ({ claim }) => claim);
	const claims = claimVerdicts().map(({ claim, main, parts }) => {
		const then = weakest(before.get(claim) ?? []) ?? null;
		const after = then ? null : (weakest(parts.flatMap(countedAfter)) ?? null);
		const { word, share, byMethods } = main;
		const now = { word, share, byMethods };
		return { claim, asserts: asserts.get(claim) ?? '', then, after, now };
	});
	return { claims, since: claims.filter(({ then }) => then === null).length };
}

const STRENGTH: Readonly<Record<Rule1Row['word'], number>> = {
	'does-not-hold': 0,
	depends: 1,
	holds: 2,
	'cannot-be-tested': 3
};

/** One vote for every calculation of a part, those about even a half; nothing where none votes. */
function countedAfter({ trials, countings }: PartVerdict): readonly Judged[] {
	if (!countings) return [];
	const k = sum(trials, ({ score }) => score);
	return [{ word: wordOfShare(countings.oneEach.q), k, n: trials.length }];
}

type Judged = Pick<Rule1Row, 'word' | 'k' | 'n'>;

/** The first of the weakest parts; those that could not be tested decided only where no other could. */
function weakest(parts: readonly Judged[]): Judged | undefined {
	return parts.toSorted((a, b) => STRENGTH[a.word] - STRENGTH[b.word])[0];
}
