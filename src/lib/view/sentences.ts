import type { Side } from '$lib/fiscal/core/verdict-band';
import type { SentencePart } from '$lib/words/parts';

/** A sentence around its balance: what stands before it, the balance, what stands after it, and its side. */
export type PackedSentence = readonly [before: string, balance: string, after: string, side: Side];

/** The first sentences of a state's views by estimate and year; years without a figure are left out. */
export type StateSentences = Readonly<
	Record<
		string,
		{ readonly opening: number; readonly years: Readonly<Record<string, PackedSentence>> }
	>
>;

/** A sentence packed; `null` where it tells no balance. */
export function packSentence(parts: readonly SentencePart[]): PackedSentence | null {
	const at = parts.findIndex(({ role }) => role === 'balance');
	const balance = parts[at];
	if (!balance) return null;
	return [
		textOf(parts.slice(0, at)),
		balance.text,
		textOf(parts.slice(at + 1)),
		balance.side ?? 'even'
	];
}

function textOf(parts: readonly SentencePart[]): string {
	return parts.map(({ text }) => text).join('');
}
