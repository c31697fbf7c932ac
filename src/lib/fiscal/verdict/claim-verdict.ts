import type { PartVerdict } from './part-verdict';
import type { VerdictWord } from './types';

/** All parts of a claim; its word is its main part's, and weaker parts are named with it. */
export interface ClaimVerdict {
	readonly claim: string;
	readonly parts: readonly PartVerdict[];
	readonly main: PartVerdict;
	/** Parts that bear the claim out less than its main part does, in their order. */
	readonly weaker: readonly PartVerdict[];
	/** Parts beside a tested main part that cannot be tested, in their order. */
	readonly untested: readonly PartVerdict[];
}

/** How far a word bears a sentence out; words that tell nothing of it have no place. */
const STRENGTH: Readonly<Record<VerdictWord, number | null>> = {
	holds: 2,
	agrees: 2,
	'as-printed': 2,
	'own-figure': 2,
	depends: 1,
	'in-range': 1,
	'since-revised': 1,
	'own-revised': 1,
	'does-not-hold': 0,
	'out-of-range': 0,
	'not-as-printed': 0,
	'no-source': null,
	'cannot-be-tested': null
};

/** A claim from its parts; throws where none is its main part. */
export function claimVerdict(claim: string, parts: readonly PartVerdict[]): ClaimVerdict {
	const main = parts.find(({ part }) => part.main === 'yes');
	if (!main) throw new Error(`The claim "${claim}" has no main part.`);
	const strength = STRENGTH[main.word];
	const weaker = parts.filter(({ word }) => {
		const own = STRENGTH[word];
		return own !== null && strength !== null && own < strength;
	});
	const isTested = main.word !== 'cannot-be-tested';
	const untested = parts.filter(({ word }) => isTested && word === 'cannot-be-tested');
	return { claim, parts, main, weaker, untested };
}
