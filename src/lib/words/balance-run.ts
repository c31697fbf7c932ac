import type { Figures } from '$lib/fiscal/verdict/types';
import { amount } from './money';

/**
 * Balances from least to most, received less paid, in words: "paying $1.2 billion to $34.5 billion more", "paying $2.1
 * billion more to receiving $3.4 billion more"; once where both print the same.
 */
export function balanceRun([least, most]: readonly [least: number, most: number]): string {
	const [low, high] = [amount(Math.abs(least)), amount(Math.abs(most))];
	const [deed, other] = [deedOf(least), deedOf(most)];
	if (deed !== other) return `${deed} ${low} more to ${other} ${high} more`;
	const [from, to] = least < 0 ? [high, low] : [low, high];
	return from === to ? `${deed} ${to} more` : `${deed} ${from} to ${to} more`;
}

/** The same as a sentence about all methods; of figures with the deficit shared out it says so. */
export function balancesSentence(
	run: readonly [least: number, most: number],
	figures: Figures
): string {
	const words = balanceRun(run);
	const of = figures === 'neutral' ? ', with the deficit shared out' : '';
	return words.includes(' to ')
		? `The methods run from ${words}${of}.`
		: `Every method gives ${words}${of}.`;
}

function deedOf(net: number): string {
	return net < 0 ? 'paying' : 'receiving';
}
