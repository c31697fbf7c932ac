import type { ClaimPartRow, ClaimRow } from '../lib/data/claims';

/** Our reading of one thing a claim asserts. What is left out has the value the row gives it. */
export interface Part {
	readonly kind: ClaimPartRow['kind'];
	/** What must be true, in plain words. */
	readonly sentence: string;
	/** Left out: net. */
	readonly measure?: 'net' | 'paid' | 'received' | 'ratio';
	/** Left out: payer. */
	readonly side?: 'payer' | 'recipient' | 'even' | 'not-payer';
	/** Left out: plain. */
	readonly figures?: 'plain' | 'neutral' | 'any';
	/** Left out: any. */
	readonly covid?: 'without';
	/** Fiscal years from and to; `null` is the first or the last in hand. Left out: all in hand. */
	readonly years?: readonly [number | null, number | null];
	/** Left out: each-spec-year. */
	readonly scope?: 'every-year' | 'some-year' | 'average' | 'sum';
	readonly usd?: Bounds;
	readonly perDollar?: Bounds;
	/** Why it cannot be tested; left out where it can. */
	readonly whyNot?: string;
	readonly note?: string;
}

/** A figure as stated, or the lowest and highest that would meet the words. */
export interface Bounds {
	readonly stated?: number;
	readonly low?: number;
	readonly high?: number;
}

/** Our reading of one quote: what it is, who said it, what it asserts. */
export interface Reading {
	readonly id: string;
	readonly kind: ClaimRow['kind'];
	readonly publisher: string;
	readonly speaker?: string;
	readonly copiedBy?: string;
	/** Words of the quote that no other quote of the list has; or the quote itself where the list lacks it. */
	readonly quote: { readonly fragment: string } | UnlistedQuote;
	readonly asserts: string;
	readonly note?: string;
	readonly parts: readonly Part[];
}

/** A quote read from a stored copy of its page, which the list of quotes does not have. */
export interface UnlistedQuote {
	readonly whole: string;
	readonly address: string;
}

/** A billion dollars. */
export const BILLION = 1e9;

/** One fiscal year. */
export function inYear(year: number): readonly [number, number] {
	return [year, year];
}

/** Why nothing about what would have been can be read off a balance. */
export const NO_HARM =
	'A balance of taxes and spending says neither who is harmed nor what would be otherwise.';

/** Said where a page names a year and not which kind. */
export const READ_AS_FISCAL = 'The page names a year and not which kind: read as the fiscal year.';
