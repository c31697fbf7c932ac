import type { StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { YearShares } from '$lib/fiscal/verdict/shares';
import type { Share } from '$lib/fiscal/verdict/types';

/** A fiscal year with its votes: all, for payer, about even, for recipient; rounded to millionths. */
type PackedYear = readonly [fiscalYear: number, all: number, ...sides: readonly number[]];

/** The votes of a state on their way to the browser. */
export interface PackedVotes extends Pick<StateVotes, 'state' | 'run'> {
	readonly neutral: readonly PackedYear[];
	readonly plain: readonly PackedYear[];
}

/** Packs the votes of a state, right to a millionth of a vote. */
export function packVotes({ state, run, years }: StateVotes): PackedVotes {
	return { state, run, neutral: years.neutral.map(packYear), plain: years.plain.map(packYear) };
}

/** Unpacks what `packVotes` packed. */
export function unpackVotes({ state, run, neutral, plain }: PackedVotes): StateVotes {
	return {
		state,
		run,
		years: { neutral: neutral.map(unpackYear), plain: plain.map(unpackYear) }
	};
}

function packYear({ fiscalYear, shares: { payer, even, recipient } }: YearShares): PackedYear {
	return [fiscalYear, rounded(payer.n), ...[payer, even, recipient].map(({ k }) => rounded(k))];
}

function unpackYear([fiscalYear, n, payer = 0, even = 0, recipient = 0]: PackedYear): YearShares {
	const share = (k: number): Share => ({ k, n, q: n === 0 ? null : k / n });
	return {
		fiscalYear,
		shares: { payer: share(payer), even: share(even), recipient: share(recipient) }
	};
}

function rounded(votes: number): number {
	return Math.round(votes * 1e6) / 1e6;
}
