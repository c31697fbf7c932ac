import { shareFigure } from '$lib/words/share';

/** A share in a sentence or cell, without a sign: "15.2%". */
export function percentOf(value: number): string {
	return `${shareFigure(value)}%`;
}

/** A share in whole percent: "2%". */
export function wholePercentOf(value: number): string {
	return `${Math.round(value * 100)}%`;
}
