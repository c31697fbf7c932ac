import type { StateCode } from '$lib/data/states';
import type { AccountChoice } from '$lib/fiscal/account/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { NationView } from '$lib/fiscal/core/view';
import { biddingOf } from './account-clauses';
import { amount, money, signedMoney } from './money';
import { shortNameOf } from './names';
import { ordinal, rankOfAll } from './ordinal';
import { balancePart, plain, word, type SentencePart } from './parts';
import { perDollar } from './share';

/** One balance of a state in dollars per person: plain, and against the average state with its rank. */
export interface Standing {
	readonly net: number;
	readonly side: Side | null;
	readonly neutral: number;
	readonly neutralSide: Side | null;
	readonly rank: number;
}

/** What the sentences of the account are made of. */
export interface AccountSentenceInput {
	readonly choice: AccountChoice;
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly ours: Standing;
	readonly yours: Standing;
	/** How many states are ranked. */
	readonly count: number;
	/** What the nation received less what it paid, by the reader's choice; below zero, a surplus. */
	readonly balance: number;
}

/** What a reader's keys do to a state's balance, or by ours what the balance is. */
export function accountSentence(input: AccountSentenceInput): readonly SentencePart[] {
	const { choice, yours } = input;
	const bidding = biddingOf(choice);
	const opening = bidding === '' ? 'By our own keys, ' : `${capital(bidding)}, and `;
	return [
		plain(opening),
		word('state', shortNameOf(input.state)),
		plain('’s balance in '),
		word('year', String(input.fiscalYear)),
		plain(` ${verbOf(input, bidding)} `),
		balancePart(signedMoney(yours.net), yours.side),
		plain(' a person.')
	];
}

/** The same against the average state, with what our own keys give where they differ. */
export function accountSecond(input: AccountSentenceInput): readonly SentencePart[] {
	const { choice, ours, yours, count, balance } = input;
	if (biddingOf(choice) === '') {
		const shared = balance >= 0 ? 'federal deficit' : 'surplus in these figures';
		return [
			plain(`Against the average state, with the ${shared} shared out equally, it comes out `),
			...distanceParts(yours),
			plain(`, ${rankOfAll(yours.rank, count)}.`)
		];
	}
	return [
		plain(`Against the average state ${turnWords(ours.neutralSide, yours.neutralSide)}: `),
		...distanceParts(yours),
		plain(`, ${rankOfAll(yours.rank, count)}. Our own keys give ${distanceWords(ours)}, `),
		plain(`${ordinal(ours.rank)}.`)
	];
}

/** What Washington did in the year, counting what the choice counts, and how many states got more. */
export function accountContext({ ratio, recipients, areas }: NationView): string {
	if (ratio === null) return '';
	const spent = `Washington spent ${perDollar(ratio)} for every dollar it took in`;
	return `Counting what is ticked below, ${spent}; ${recipients} of ${areas} got more than they paid.`;
}

/** "$2,877 behind", "about even ($120 ahead)". */
export function distanceWords({ neutral, neutralSide }: Standing): string {
	const words = `${amount(neutral)} ${neutral < 0 ? 'behind' : 'ahead'}`;
	return neutralSide === 'even' ? `about even (${words})` : words;
}

function distanceParts(standing: Standing): readonly SentencePart[] {
	const { neutral, neutralSide } = standing;
	const parts = [
		balancePart(amount(neutral), neutralSide),
		plain(` a person ${neutral < 0 ? 'behind' : 'ahead'}`)
	];
	return neutralSide === 'even' ? [plain('about even ('), ...parts, plain(')')] : parts;
}

function verbOf({ ours, yours }: AccountSentenceInput, bidding: string): string {
	if (bidding === '') return 'is';
	if (Math.round(ours.net) === Math.round(yours.net)) return 'stays at';
	return `moves from ${money(ours.net)} to`;
}

function turnWords(ours: Side | null, yours: Side | null): string {
	if (ours === yours) return yours === 'even' ? 'it stays about even' : 'the sign stays';
	if (yours === 'even') return 'it comes close to even';
	return ours === 'even' ? 'it is no longer about even' : 'the sign turns';
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
