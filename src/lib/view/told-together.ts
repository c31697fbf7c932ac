import type { Side } from '$lib/fiscal/core/verdict-band';
import { comparedSides, ownDeeds } from '$lib/words/compared-sides';
import { plain, type SentencePart } from '$lib/words/parts';
import type { PackedSentence } from './sentences';

/**
 * The sentence of a comparison made of those of its states, all by one estimate in one year: which paid more than they
 * received. No parts where one of them says no side, since the comparison then says why; nor of one state alone, whose
 * balance the comparison tells in its own dollars.
 */
export function toldTogether(
	sentences: readonly (PackedSentence | string | undefined)[]
): readonly SentencePart[] {
	const said = sentences.flatMap((sentence) => saidOf(sentence) ?? []);
	const [first] = said;
	if (!first || said.length < 2 || said.length < sentences.length) return [];
	const { by, year } = first;
	return [plain(by), ...comparedSides(said, { year, deeds: ownDeeds }), plain('.')];
}

/** What a sentence is parted into: "By our own account, ", "Ohio", the deed; after its balance stands the year. */
const BEFORE = /^(By .+?, )(.+) (?:paid|received) $/;

interface Said {
	readonly by: string;
	readonly name: string;
	readonly year: string;
	readonly side: Side;
}

function saidOf(sentence: PackedSentence | string | undefined): Said | null {
	if (typeof sentence !== 'object') return null;
	const [before, , after, side] = sentence;
	const [, by, name] = BEFORE.exec(before) ?? [];
	const [year] = /\d{4}/.exec(after) ?? [];
	return by && name && year ? { by, name, year, side } : null;
}
