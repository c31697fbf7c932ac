import type { StateCode } from '$lib/data/states';
import type { Run } from '$lib/fiscal/verdict/agreement';
import { shareFor, type SideShares } from '$lib/fiscal/verdict/shares';
import type { Share, SpecYear, Specification } from '$lib/fiscal/verdict/types';
import { amount, signedMoney } from './money';
import { shortNameOf } from './names';
import { isAll, isNone, voteShare } from './vote-share';
import { capital } from './capital';

/**
 * A share of votes in whole percent, "65%"; with a tenth where whole percent would move it onto a turn of the
 * verdict; a dash where nothing votes.
 */
export function shareOfWays({ q }: Share): string {
	return q === null ? '–' : voteShare(q);
}

/** "12% of all votes"; "no method" and "every vote" at the ends, where nobody asks who has a vote. */
export function votesInWords({ q }: Share): string {
	if (q === null || isNone(q)) return 'no method';
	return isAll(q) ? 'every vote' : `${voteShare(q)} of all votes`;
}

/** What the votes of a state come to; the two figures are never in one share. */
export interface MatrixFinding {
	readonly state: StateCode;
	/** The row of ten years or more in which the votes against the other states go one way. */
	readonly run: { readonly kind: 'agree' | 'not-other'; readonly run: Run } | null;
	readonly neutral: SideShares;
	readonly plain: SideShares;
}

/**
 * The finding of the votes: "Since FY1997 every vote makes California a payer against the other states; dollar for
 * dollar, 53% of all votes make it a payer". Without such a row of years the share of payer votes. Shares are those of a
 * verdict: about even counts half.
 */
export function matrixTitle({ state, run, neutral, plain }: MatrixFinding): string {
	const name = shortNameOf(state);
	if (neutral.payer.q === null && plain.payer.q === null) return `No vote has a figure for ${name}`;
	if (neutral.payer.q === null) {
		return `Dollar for dollar, ${sideText(plain, 'payer')} ${name} a payer`;
	}
	const first = `${run ? runText(name, run) : splitText(name, neutral)} against the other states`;
	const side = run?.run.side ?? 'payer';
	return plain.payer.q === null
		? first
		: `${first}; dollar for dollar, ${sideText(plain, side)} it a ${side}`;
}

function runText(name: string, { kind, run }: NonNullable<MatrixFinding['run']>): string {
	if (kind === 'agree') return `Since FY${run.since} every vote makes ${name} a ${run.side}`;
	const other = run.side === 'payer' ? 'recipient' : 'payer';
	return `Since FY${run.since} no method makes ${name} a ${other}`;
}

function splitText(name: string, neutral: SideShares): string {
	const text = sideText(neutral, 'payer');
	return `${capital(text)} ${name} a payer`;
}

/** "no method makes", "12% of all votes make"; halves of about even are no votes where none is on the side. */
function sideText(shares: SideShares, side: 'payer' | 'recipient'): string {
	const { q } = shares[side];
	if (q === null || isNone(q)) return 'no method makes';
	return `${votesInWords(shareFor(side, shares))} ${isAll(q) ? 'makes' : 'make'}`;
}

/** Why a cell with a figure has no vote. */
export type NoVote =
	/** It mixes two unlike accounts. */
	| 'hybrid'
	/** Another method of the account gives the same figures. */
	| 'same'
	/** Another edition of the same maker votes. */
	| 'older';

const NO_VOTE: Readonly<Record<NoVote, string>> = {
	hybrid: 'two unlike accounts: no vote',
	same: 'the same figures as another method: one vote for both',
	older: 'another edition of the same maker votes'
};

/** One cell: a state in one year by one specification; `year` is `null` where it has no figure. */
export interface CellInput {
	readonly state: StateCode;
	readonly fiscalYear: number;
	/** The method in words, as `wayText` has it. */
	readonly way: string;
	readonly specification: Specification;
	readonly year: SpecYear | null;
	/** `null` where it votes or has no figure. */
	readonly noVote: NoVote | null;
}

/**
 * A cell in a sentence: "FY2005, our own account, deficit or surplus shared out per person, …: California pays $1,487 a
 * person more than its share"; a missing figure is told as such.
 */
export function cellSentence(input: CellInput): string {
	return `FY${input.fiscalYear}, ${input.way}: ${outcomeText(input)}${remarksText(input)}`;
}

/** What a cell says of the state: "California pays $1,487 a person more than its share". */
export function outcomeText({
	state,
	specification: { rule },
	year
}: Pick<CellInput, 'state' | 'specification' | 'year'>): string {
	const name = shortNameOf(state);
	if (year?.side == null) return `no figure for ${name}`;
	const [paid, received] =
		rule === 'none' ? ['it receives', 'it pays'] : ['its share', 'its share'];
	switch (year.side) {
		case 'payer':
			return `${name} pays ${sizeText(year)}more than ${paid}`;
		case 'recipient':
			return `${name} receives ${sizeText(year)}more than ${received}`;
		case 'even':
			return `${name} is about even${evenText(year)}`;
	}
}

/** What else to know of a cell: that its publisher has since reversed it, and why it has no vote; empty where nothing. */
export function remarksText({ year, noVote }: Pick<CellInput, 'year' | 'noVote'>): string {
	const remarks = [
		...(year?.isReversed ? ['printed on the other side; its publisher has since reversed it'] : []),
		...(noVote ? [NO_VOTE[noVote]] : [])
	];
	return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
}

/** A year's votes in a sentence: "53% of the year’s votes make California a payer, 12% about even, 35% a recipient". */
export function yearText(state: StateCode, { payer, even, recipient }: SideShares): string {
	const name = shortNameOf(state);
	if (payer.q === null) return `no vote has a figure for ${name}`;
	const parts = [
		{ share: payer, words: 'a payer' },
		{ share: even, words: 'about even' },
		{ share: recipient, words: 'a recipient' }
	].filter(({ share }) => !isNone(share.q ?? 0));
	const [first, ...rest] = parts;
	if (!first) return `no vote has a figure for ${name}`;
	if (rest.length === 0) return `every vote makes ${name} ${first.words}`;
	const others = rest.map(({ share, words }) => `${shareOfWays(share)} ${words}`);
	return [
		`${shareOfWays(first.share)} of the year’s votes make ${name} ${first.words}`,
		...others
	].join(', ');
}

/** A net amount per person where the population is known, else in all; empty where only the side is known. */
function sizeText({ net, population }: SpecYear): string {
	if (net === null) return '';
	return population ? `${amount(net / population)} a person ` : `${amount(net)} `;
}

function evenText({ net, population }: SpecYear): string {
	if (net === null) return '';
	return `, at ${population ? `${signedMoney(net / population)} a person` : signedMoney(net)}`;
}
