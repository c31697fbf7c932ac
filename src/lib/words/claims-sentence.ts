import type { StateCode } from '$lib/data/states';
import type { Share, VerdictWord } from '$lib/fiscal/verdict/types';
import { wordOf } from '$lib/fiscal/verdict/verdict';
import { countFigure, shareOfWays } from './matrix-title';
import { shortNameOf } from './names';
import { balancePart, plain, word, type SentencePart } from './parts';

/** How often a state comes out a payer: over all figures, plain ones, and those against the other states. */
export interface PayerShares {
	readonly state: StateCode;
	readonly all: Share;
	readonly plain: Share;
	readonly neutral: Share;
}

const VERDICTS: Readonly<Record<VerdictWord, string>> = {
	holds: 'That holds by nearly every method.',
	depends: 'It depends on the method.',
	'does-not-hold': 'That does not hold by nearly any method.',
	'cannot-be-tested': 'It cannot be tested.'
};

/** "California comes out a payer in 65 % of 1,775 ways to reckon it. It depends on the method." */
export function claimsAnswer({ state, all }: PayerShares): readonly SentencePart[] {
	if (all.q === null) return [word('state', shortNameOf(state)), plain(' has no figure.')];
	return [
		word('state', shortNameOf(state)),
		plain(' comes out a payer in '),
		balancePart(shareOfWays(all), 'payer'),
		plain(` of ${countFigure(all.n)} ways to reckon it. ${VERDICTS[wordOf(all)]}`)
	];
}

/** "Against the average state it pays in 82 % of them; in plain dollars, with the deficit left in, in 31 %." */
export function claimsSecond({
	plain: plainDollars,
	neutral
}: PayerShares): readonly SentencePart[] {
	if (plainDollars.q === null || neutral.q === null) return [];
	return [
		plain('Against the average state it pays in '),
		balancePart(shareOfWays(neutral), 'payer'),
		plain(' of its ways; in plain dollars, with the deficit left in, in '),
		balancePart(shareOfWays(plainDollars), 'payer'),
		plain('.')
	];
}
