import { STATE_CODES } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';

const DEEDS = {
	payer: ['paid more than it got', 'paid more than they got'],
	recipient: ['got more than it paid', 'got more than they paid']
} as const;

/**
 * How many states stand on a side dollar for dollar, and how many are about even, counted as titles of maps count:
 * "32 of 51 paid more than they got; 2 were about even". A state without a figure is not among them.
 */
export function sideCount(sides: readonly (Side | null)[], wanted: Exclude<Side, 'even'>): string {
	const [one, many] = DEEDS[wanted];
	const all = sides.filter((side) => side !== null).length;
	const count = countOf(sides, wanted);
	const rest = evenWords(sides);
	if (count === 0) return `no state ${one}${rest}`;
	if (count < all) return `${count} of ${all} ${count === 1 ? one : many}${rest}`;
	return all === STATE_CODES.length ? `every state and D.C. ${one}` : `all ${all} states ${many}`;
}

/** How many states stand on a side. */
export function countOf(sides: readonly (Side | null)[], wanted: Side): number {
	return sides.filter((side) => side === wanted).length;
}

/** "; 2 were about even", after a count of states on a side; empty where none is. */
export function evenWords(sides: readonly (Side | null)[]): string {
	const even = countOf(sides, 'even');
	if (even === 0) return '';
	return `; ${even} ${even === 1 ? 'was' : 'were'} about even`;
}
