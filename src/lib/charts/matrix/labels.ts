import { tellsPay, variantWords } from '$lib/words/matrix-words';
import type { AccountVariant } from '$lib/fiscal/verdict/types';
import type { MatrixFrame } from './frame';
import type { MatrixRow } from './series';

/** A text without its height: across in percent of the width, then `dx` pixels further. */
export interface LabelText {
	readonly text: string;
	readonly x: number;
	readonly dx: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly tone: 'muted' | 'label' | 'strong' | 'group';
	/** Whether it stands only where the drawing is broad, or only where it is not. */
	readonly room: 'any' | 'broad' | 'tight';
}

/** A text with the values that most have. */
export function labelText(text: string, x: number, rest: Partial<LabelText> = {}): LabelText {
	return { text, x, dx: 0, anchor: 'start', tone: 'muted', room: 'any', ...rest };
}

/** The labels of a row: over it, first over the rows that share what the nation buys, and beside it. */
export interface RowLabels {
	readonly captions: readonly LabelText[];
	readonly beside: readonly LabelText[];
}

/** Where the words of a row's choices begin, in percent of the width: past the longest before them at `WIDE_FROM`. */
export const KEY_X = { interest: 0, pay: 11 };

/** The labels of a row, told once for rows below one another that share them. */
export function labelsOf(
	row: MatrixRow,
	before: MatrixRow | undefined,
	frame: MatrixFrame
): RowLabels {
	const { variant } = row;
	if (!variant) return nameLabels(row, frame);
	const isNewServices = before?.variant?.services !== variant.services;
	const services = labelText(variantWords(variant).services.short, 0, { tone: 'strong' });
	const isNew = isNewServices || !hasSameKeys(variant, before?.variant ?? null);
	const keys = isNew ? keyLabels(row, variant, frame) : { captions: [], beside: [] };
	const dx = frame.name === 'wide' ? -8 : -5;
	const wages = labelText(variantWords(variant).corporateLabourShare.short, frame.left, {
		anchor: 'end',
		dx
	});
	return {
		captions: [...(isNewServices ? [services] : []), ...keys.captions],
		beside: [...keys.beside, wages]
	};
}

function nameLabels(row: MatrixRow, frame: MatrixFrame): RowLabels {
	const tone = row.kind === 'hybrid' ? 'muted' : 'label';
	if (frame.name === 'narrow') return { captions: [labelText(row.name, 0, { tone })], beside: [] };
	if (row.name === row.shortName)
		return { captions: [], beside: [labelText(row.name, 0, { tone })] };
	return {
		captions: [],
		beside: [
			labelText(row.name, 0, { tone, room: 'broad' }),
			labelText(row.shortName, 0, { tone, room: 'tight' })
		]
	};
}

function keyLabels(row: MatrixRow, variant: AccountVariant, { name }: MatrixFrame): RowLabels {
	const { pay } = variantWords(variant);
	const interest = interestWords(row, variant);
	if (name === 'wide') {
		return {
			captions: [],
			beside: [
				labelText(interest, KEY_X.interest, { tone: 'label' }),
				...(tellsPay(variant) ? [labelText(pay.short, KEY_X.pay)] : [])
			]
		};
	}
	const told = [
		`Interest ${interest.toLowerCase()}`,
		...(tellsPay(variant) ? [`pay ${pay.short.toLowerCase()}`] : [])
	];
	return { captions: [labelText(told.join(', '), 0)], beside: [] };
}

function interestWords({ isInterestOpen }: MatrixRow, variant: AccountVariant): string {
	return isInterestOpen ? variantWords(variant).interest.short : 'Either way';
}

function hasSameKeys({ interest, pay }: AccountVariant, before: AccountVariant | null): boolean {
	return before?.interest === interest && before.pay === pay;
}
