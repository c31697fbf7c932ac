import type { StateCode } from '$lib/data/states';
import type { AccountChoice } from '$lib/fiscal/account/types';
import { rankOf } from '$lib/fiscal/core/rank';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Side, YearSides } from '$lib/fiscal/core/verdict-band';
import type { NationView } from '$lib/fiscal/measures/view';
import { biddingOf } from './account-clauses';
import { capital } from './capital';
import { amount, signedMoney } from './money';
import { shortNameOf } from './names';
import { ordinal, rankOfAll } from './ordinal';
import { balancePart, plain, plainText, word, type SentencePart } from './parts';
import { perDollar } from './share';
import { sideCount } from './side-count';

/** One balance of a state in dollars per person: dollar for dollar, and against the national average with its rank. */
export interface Standing {
	readonly net: number;
	readonly side: Side | null;
	readonly neutral: number;
	readonly neutralSide: Side | null;
	readonly rank: number;
}

/** The standing of the state at a position in a year that has figures of every state; throws where it has none of that one. */
export function standingAt({ view, sides }: ShownYear, position: number): Standing {
	const [net, neutral] = [view.plain[position], view.neutral[position]];
	const rank = rankOf(view.neutral)[position];
	if (net == null || neutral == null || rank == null) {
		throw new Error(`FY${view.fiscalYear} has no balance of the state at ${position}.`);
	}
	return {
		net,
		side: sides.plain[position] ?? null,
		neutral,
		neutralSide: sides.neutral[position] ?? null,
		rank
	};
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

/** What the first of them is made of. */
type BalanceInput = Omit<AccountSentenceInput, 'count' | 'balance'>;

/** What a reader's sharing rules do to a state's balance, or by ours what the balance is. */
export function accountSentence(input: BalanceInput): readonly SentencePart[] {
	const { choice, yours } = input;
	const bidding = biddingOf(choice);
	const opening = bidding === '' ? 'By our own sharing rules, ' : `${capital(bidding)}, and `;
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

/** The same against the national average, with what our own rules give where they differ. */
export function accountSecond(input: AccountSentenceInput): readonly SentencePart[] {
	const { choice, ours, yours, count, balance } = input;
	if (biddingOf(choice) === '') {
		const shared = balance >= 0 ? 'federal deficit' : 'surplus in these figures';
		return [
			plain(`With the ${shared} shared out equally, it `),
			...fullParts(yours),
			plain(`, ${rankOfAll(yours.rank, count)}.`)
		];
	}
	return [
		plain(`Against the national average ${turnWords(ours.neutralSide, yours.neutralSide)}: it `),
		...deedParts(yours),
		plain(`, ${rankOfAll(yours.rank, count)}. By our own sharing rules it `),
		plain(`${plainText(deedParts(ours))}, ${ordinal(ours.rank)}.`)
	];
}

/** What the federal government did in the year, counting what the choice counts, and how many states got more. */
export function accountContext({ ratio }: NationView, { plain: sides }: YearSides): string {
	if (ratio === null) return '';
	const spent = `the federal government spent ${perDollar(ratio)} for every dollar it took in`;
	return `Counting the lines that are not left out, ${spent}; ${sideCount(sides, 'recipient')}.`;
}

/** "pays $2,877 a person more on balance than the national average", "is about even: it receives $120 …". */
export function besideAverage(standing: Standing): string {
	return plainText(fullParts(standing));
}

function fullParts(standing: Standing): readonly SentencePart[] {
	const opening = standing.neutralSide === 'even' ? [plain('is about even: it ')] : [];
	return [...opening, ...deedParts(standing), plain(' than the national average')];
}

function deedParts({ neutral, neutralSide }: Standing): readonly SentencePart[] {
	return [
		plain(neutral < 0 ? 'pays ' : 'receives '),
		balancePart(amount(neutral), neutralSide),
		plain(' a person more on balance')
	];
}

function verbOf({ ours, yours }: BalanceInput, bidding: string): string {
	if (bidding === '') return 'is';
	if (Math.round(ours.net) === Math.round(yours.net)) return 'stays at';
	return `moves from ${signedMoney(ours.net)} to`;
}

function turnWords(ours: Side | null, yours: Side | null): string {
	if (ours === yours) return yours === 'even' ? 'it stays about even' : 'the sign stays';
	if (yours === 'even') return 'it comes close to even';
	return ours === 'even' ? 'it is no longer about even' : 'the sign turns';
}
