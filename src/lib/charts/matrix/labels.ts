import { ruleWords, variantWords } from '$lib/words/matrix-words';
import type { AccountVariant } from '$lib/fiscal/verdict/types';
import type { MatrixFrame } from './frame';
import type { MatrixOrder, MatrixRow } from './series';

/** A text without its height: across in percent of the width, then `dx` pixels further. */
export interface LabelText {
	readonly text: string;
	readonly x: number;
	readonly dx: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly tone: 'muted' | 'label' | 'strong' | 'group' | 'total' | 'payer' | 'recipient';
	/** Whether it stands only where the drawing is broad, or only where it is not. */
	readonly room: 'any' | 'broad' | 'tight';
}

/** A text with the values that most have. */
export function labelText(text: string, x: number, rest: Partial<LabelText> = {}): LabelText {
	return { text, x, dx: 0, anchor: 'start', tone: 'muted', room: 'any', ...rest };
}

/** The labels of a row: beside it, and over it where there is no room beside. */
export interface RowLabels {
	readonly caption: LabelText | null;
	readonly beside: readonly LabelText[];
}

interface LabelPlace {
	readonly frame: MatrixFrame;
	readonly order: MatrixOrder;
}

/** Where the words of a row's choices begin, in percent of the width: past the longest before them at `WIDE_FROM`. */
export const KEY_X = {
	rule: { defense: 0, interest: 13 },
	sign: { rule: 0, defense: 11.5, interest: 24.5 }
};

/** The labels of a row, told once for rows below one another that share them. */
export function labelsOf(
	row: MatrixRow,
	before: MatrixRow | undefined,
	{ frame, order }: LabelPlace
): RowLabels {
	if (frame.name === 'narrow') return narrowLabels(row, before, { frame, order });
	if (!row.variant) return { caption: null, beside: nameLabels(row, order) };
	return { caption: null, beside: keyLabels(row, row.variant, { before, frame, order }) };
}

function nameLabels(row: MatrixRow, order: MatrixOrder): readonly LabelText[] {
	const tone = row.kind === 'hybrid' ? 'muted' : 'label';
	if (order === 'sign') return [labelText(ruleWords(row.rule).title, 0, { tone })];
	if (row.name === row.shortName) return [labelText(row.name, 0, { tone })];
	return [
		labelText(row.name, 0, { tone, room: 'broad' }),
		labelText(row.shortName, 0, { tone, room: 'tight' })
	];
}

function keyLabels(
	row: MatrixRow,
	variant: AccountVariant,
	{ before, frame, order }: LabelPlace & { readonly before: MatrixRow | undefined }
): readonly LabelText[] {
	const { defense, interest, wages } = variantWords(variant);
	const last = labelText(wages.short, frame.left, { anchor: 'end', dx: -8 });
	if (order === 'sign') {
		return [
			labelText(ruleWords(row.rule).short, KEY_X.sign.rule, { tone: 'label' }),
			labelText(defense.short, KEY_X.sign.defense),
			labelText(interest.short, KEY_X.sign.interest),
			last
		];
	}
	const isNewDefense = before?.variant?.defense !== variant.defense;
	const isNewInterest = isNewDefense || before?.variant?.interest !== variant.interest;
	return [
		...(isNewDefense ? [labelText(defense.short, KEY_X.rule.defense, { tone: 'label' })] : []),
		...(isNewInterest ? [labelText(interest.short, KEY_X.rule.interest)] : []),
		last
	];
}

function narrowLabels(
	row: MatrixRow,
	before: MatrixRow | undefined,
	{ frame, order }: LabelPlace
): RowLabels {
	const tone = row.kind === 'hybrid' ? 'muted' : 'label';
	const caption = (words: string) => labelText(words, 0, { tone });
	if (!row.variant) {
		return {
			caption: caption(order === 'sign' ? ruleWords(row.rule).title : row.name),
			beside: []
		};
	}
	const { defense, interest, wages } = variantWords(row.variant);
	const keys = [defense, interest].map((words) => words.short.toLowerCase());
	if (order === 'sign') {
		const words = [ruleWords(row.rule).short, ...keys, wages.short].join(', ');
		return { caption: caption(words), beside: [] };
	}
	return {
		caption: hasOtherKeys(row.variant, before)
			? caption(`Defense ${keys.join(', interest ')}`)
			: null,
		beside: [labelText(wages.short, frame.left, { anchor: 'end', dx: -5 })]
	};
}

function hasOtherKeys(
	{ defense, interest }: AccountVariant,
	before: MatrixRow | undefined
): boolean {
	return before?.variant?.defense !== defense || before.variant.interest !== interest;
}
