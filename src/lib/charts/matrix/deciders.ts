import { group } from 'd3';
import { sharesIn } from '$lib/fiscal/verdict/shares';
import type { AccountVariant, SignRow, StateSigns } from '$lib/fiscal/verdict/types';
import type { Decider, MatrixTitleInput } from '$lib/words/matrix-title';
import { ruleWords, variantWords, type ChoiceWords } from '$lib/words/matrix-words';
import { payerShare } from './series';

type Choice = readonly [name: string, wordsOf: (row: KeyedRow) => ChoiceWords];

interface KeyedRow extends SignRow {
	readonly variant: AccountVariant;
}

const CHOICES: readonly Choice[] = [
	['the deficit rule', ({ specification }) => ruleWords(specification.rule)],
	['defense', ({ variant }) => variantWords(variant).defense],
	['interest', ({ variant }) => variantWords(variant).interest],
	['corporate tax', ({ variant }) => variantWords(variant).wages]
];

/** What the title of a matrix counts: payers in plain dollars, and with the deficit shared out. */
export function titleShares(signs: StateSigns): MatrixTitleInput {
	return {
		state: signs.state,
		plain: sharesIn('plain', signs).payer,
		neutral: sharesIn('neutral', signs).payer
	};
}

/**
 * The choices of our own account, the one that moves the share of payers most first; counts with COVID-19
 * relief left in, so that every value of a choice covers the same years.
 */
export function decidersOf({ rows }: StateSigns): readonly Decider[] {
	const keyed = rows.flatMap((row) => {
		const { variant } = row.specification;
		return variant?.covid === 'in' ? [{ ...row, variant }] : [];
	});
	return CHOICES.map((choice) => deciderOf(keyed, choice)).toSorted(
		(a, b) => spreadOf(b) - spreadOf(a)
	);
}

function deciderOf(rows: readonly KeyedRow[], [name, wordsOf]: Choice): Decider {
	const byLevel = group(rows, (row) => wordsOf(row).full);
	const levels = [...byLevel]
		.map(([words, some]) => ({ words, share: payerShare(some.flatMap((row) => row.years)) }))
		.filter(({ share }) => share.q !== null)
		.toSorted((a, b) => (a.share.q ?? 0) - (b.share.q ?? 0));
	return { name, levels };
}

function spreadOf({ levels }: Decider): number {
	return (levels.at(-1)?.share.q ?? 0) - (levels[0]?.share.q ?? 0);
}
