import type { VerdictWord } from './types';
import type { ClaimVerdict, PartVerdict } from './verdict';

const STRENGTH: Readonly<Record<VerdictWord, number>> = {
	'does-not-hold': 0,
	depends: 1,
	holds: 2,
	'cannot-be-tested': 3
};

/**
 * The part a claim stands or falls with: the one with the weakest word, the first of several. A claim says all
 * of its parts at once, so it holds no better than the weakest; parts that cannot be tested decide only where
 * no other can.
 */
export function decidingPart({ parts, headline }: ClaimVerdict): PartVerdict {
	return parts.reduce(
		(weakest, part) => (STRENGTH[part.word] < STRENGTH[weakest.word] ? part : weakest),
		parts[0] ?? headline
	);
}
