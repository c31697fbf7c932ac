import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { plainText, withYearKept, type SentencePart } from '$lib/words/parts';

/** A sentence around its balance: what stands before it, the balance, what stands after it, and its side. */
export type PackedSentence = readonly [before: string, balance: string, after: string, side: Side];

/** Sentences by year, and the year of one that names none; years without a figure are left out. */
export interface SentencesOfYears<Sentence> {
	readonly opening: number;
	readonly years: Readonly<Record<string, Sentence>>;
}

/**
 * The first sentences of a state's views in one file: by what an address may choose among them (an estimate, a kind of
 * money), what stands first where it chooses nothing, and by year.
 */
export type StateSentences<Sentence = PackedSentence | string> = Readonly<
	Record<string, SentencesOfYears<Sentence>>
>;

/** Where a page's sentences are, and what of an address they hang on; with any other name in it, it is another sentence. */
export interface ToldFrom {
	/** The file from the root of the site; `{}` stands for the state in small letters. */
	readonly path: string;
	/** The name in an address that chooses among the sentences of a file. */
	readonly group: string;
	/** Every name that an address may hold; with its value (`dollars=real`) where it may hold no other. */
	readonly names: readonly string[];
	/** The states of a sentence where an address names none. */
	readonly usual: readonly StateCode[];
}

/** A sentence packed; `null` where it tells no balance. */
export function packSentence(parts: readonly SentencePart[]): PackedSentence | null {
	const at = parts.findIndex(({ role }) => role === 'balance');
	const balance = parts[at];
	if (!balance) return null;
	return [
		plainText(parts.slice(0, at)),
		balance.text,
		plainText(withYearKept(parts.slice(at + 1))),
		balance.side ?? 'even'
	];
}
