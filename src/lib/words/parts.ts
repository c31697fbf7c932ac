import type { Side } from '$lib/fiscal/core/verdict-band';

/** A piece of a generated sentence; a role tells which word of it a reader may change, or its balance. */
export interface SentencePart {
	readonly text: string;
	readonly role?:
		'estimate' | 'state' | 'measure' | 'year' | 'scale' | 'deficit' | 'interest' | 'balance';
	/** The side of a balance; only on parts that tell one. */
	readonly side?: Side;
}

/** A sentence as plain text, for headings, text alternatives and files. */
export function plainText(parts: readonly SentencePart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** A part with a role. */
export function word(role: NonNullable<SentencePart['role']>, text: string): SentencePart {
	return { text, role };
}

/** The part that tells a balance, with its side where one is known. */
export function balancePart(text: string, side: Side | null): SentencePart {
	return side === null ? { text, role: 'balance' } : { text, role: 'balance', side };
}

/** A part without a role. */
export function plain(text: string): SentencePart {
	return { text };
}

const NO_BREAK = '\u00a0';

/** The parts as they are shown: the word before a year goes with it, so that none stands alone on a last line. */
export function withYearKept(parts: readonly SentencePart[]): readonly SentencePart[] {
	return parts.map((part, at) =>
		parts[at + 1]?.role === 'year' && part.text.endsWith(' ')
			? { ...part, text: `${part.text.slice(0, -1)}${NO_BREAK}` }
			: part
	);
}
