import { group, sum } from 'd3';
import type { AmountWord, ShareWord, Share } from './types';
import { shareOfVotes } from './votes';

/** From this share on a sentence holds. */
export const HOLDS_FROM = 0.9;

/** Up to this share a sentence does not hold. */
export const FAILS_TO = 0.1;

/** Sums of parts of votes miss a tenth by far less; no share that is not a tenth lies so near. */
const ROUNDING = 1e-9;

/** A share by another way to count votes. */
export interface Counting {
	readonly q: number;
	readonly word: ShareWord | AmountWord;
}

/** What a share would be by two other ways to count votes. */
export interface Countings {
	/** One vote for every different calculation, as rule 1 counted. */
	readonly oneEach: Counting;
	/** One vote for every year, whoever has figures of it; `null` where methods over several years vote. */
	readonly byYear: Counting | null;
	/** Whether one of them gives another word. */
	readonly changes: boolean;
}

/** A vote as far as counting goes. */
interface Counted {
	readonly weight: number;
	readonly score: number;
	readonly fiscalYear: number | null;
}

/** The word of a share: holds from nine tenths on, does not hold up to one tenth. */
export function wordOfShare(q: number): ShareWord {
	if (q >= HOLDS_FROM - ROUNDING) return 'holds';
	return q <= FAILS_TO + ROUNDING ? 'does-not-hold' : 'depends';
}

/** Counts votes in two other ways; `null` without votes. */
export function countings(votes: readonly Counted[]): Countings | null {
	const { q } = shareOf(votes);
	if (q === null) return null;
	const oneEach = countingOf(votes.map((vote) => ({ ...vote, weight: 1 })));
	const isByYear = votes.every(({ fiscalYear }) => fiscalYear !== null);
	const byYear = isByYear ? countingOf(oneAYear(votes)) : null;
	const words = [oneEach, ...(byYear ? [byYear] : [])].map(({ word }) => word);
	return { oneEach, byYear, changes: words.some((word) => word !== wordOfShare(q)) };
}

/**
 * The same of an amount: its word goes by the least and the most of its figures, which no way to count votes changes.
 */
export function countingsOfAmount(votes: readonly Counted[], word: AmountWord): Countings | null {
	const found = countings(votes);
	if (!found) return null;
	const { oneEach, byYear } = found;
	return {
		oneEach: { ...oneEach, word },
		byYear: byYear && { ...byYear, word },
		changes: false
	};
}

/** The part of votes that bears a sentence out. */
export function shareOf(votes: readonly Omit<Counted, 'fiscalYear'>[]): Share {
	return shareOfVotes(votes, ({ score }) => score);
}

function oneAYear(votes: readonly Counted[]): readonly Counted[] {
	return [...group(votes, ({ fiscalYear }) => fiscalYear).values()].flatMap((own) => {
		const all = sum(own, ({ weight }) => weight);
		return own.map((vote) => ({ ...vote, weight: vote.weight / all }));
	});
}

function countingOf(votes: readonly Counted[]): Counting {
	const q = shareOf(votes).q ?? 0;
	return { q, word: wordOfShare(q) };
}
