import type { ClaimPartRow } from '$lib/data/claims';

/** What a part states of a figure, as sizes in the part's unit. */
export type StatedBounds = Pick<ClaimPartRow, 'bound' | 'stated' | 'low' | 'high'>;

/** A figure, and how far what is stated may lie from it. */
export interface Measured {
	readonly value: number;
	readonly tolerance: number;
}

/**
 * Whether a figure is as stated, within a tolerance: the number itself, at least the lower bound, at most the upper
 * one, or between both. False where the bound named has no number.
 */
export function isWithin(part: StatedBounds, { value, tolerance }: Measured): boolean {
	const isEnough = value >= (part.low ?? NaN) - tolerance;
	const isNoMore = value <= (part.high ?? NaN) + tolerance;
	switch (part.bound) {
		case 'at-least':
			return isEnough;
		case 'up-to':
			return isNoMore;
		case 'between':
			return isEnough && isNoMore;
		default:
			return Math.abs(value - (part.stated ?? NaN)) <= tolerance;
	}
}
