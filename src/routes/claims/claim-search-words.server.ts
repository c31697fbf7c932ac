import type { ClaimRow } from '$lib/data/claims';
import { verdictOfClaim } from '$lib/ledger/verdict.server';
import { searchWords } from '$lib/words/search-words';
import { sizeWords } from '$lib/words/size-words';
import { SIDE_WORDS } from './side-words';

/**
 * What a claim is found by beside what a list has of it: other names, whose figures it quotes, and the sizes of its
 * parts; each word once.
 */
export function foundBy(row: ClaimRow): string {
	const { quote, speaker, publisher, speaker_side: side, copied_by: copiedBy } = row;
	const named = [quote, speaker, publisher, SIDE_WORDS[side], copiedBy, row.id].join(' ');
	const aliases = ALIASES.flatMap(([name, other]) => (name.test(named) ? [other] : []));
	const { parts } = verdictOfClaim(row.id);
	const measurers = parts.flatMap(({ part }) => part.author_measure.match(MEASURERS) ?? []);
	const sizes = parts.flatMap(({ part }) =>
		[part.stated, part.low, part.high].flatMap((size) =>
			size === null ? [] : sizeWords(part, size)
		)
	);
	const told = searchWords(named);
	const words = searchWords([...aliases, ...measurers, ...sizes].join(' '));
	return [...new Set(words)].filter((word) => !told.includes(word)).join(' ');
}

/** Other names that a reader types, by a name that stands on a claim. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
	[/yes california|calexit/i, 'CalExit, Yes California'],
	[/texas nationalist/i, 'TEXIT'],
	[/republican/i, 'GOP'],
	[/\birs\b|internal revenue/i, 'IRS, Internal Revenue Service'],
	[/\bgov\b/i, 'governor'],
	[/\brep\b/i, 'representative, congressman']
];

/** Whose figures a part quotes, as what its author measured has them. */
const MEASURERS =
	/Rockefeller Institute|Tax Foundation|USAFacts|USAspending|\bIRS\b|Comptroller|Pew Charitable Trusts|Rutgers/g;
