import { amount } from './money';
import type { Run } from '$lib/fiscal/verdict/vote-values';

/** Mixes of sources are no calculations of ours, and may give another figure. */
export const ONE_FIGURE = 'By every calculation that counts both sides alike';

/**
 * How sure it is, in words that can be printed: whether methods give a range, or all of them one figure; `isOfYears`
 * where a range runs over years, too.
 */
export function byMethods(isOne: boolean, isAccountAlone = false, isOfYears = false): string {
	if (isAccountAlone) return 'By our own account';
	if (isOne) return ONE_FIGURE;
	return `Depending on ${isOfYears ? 'the year and on ' : ''}how it is counted`;
}

/** Whether both ends are printed as one figure: what differs by less than is printed is no range to a reader. */
export function isOneFigure(
	{ least, most }: Run,
	print: (value: number) => string = paying
): boolean {
	return print(least) === print(most);
}

/** "paid $6.7 billion to $44.0 billion more"; both ends in words where they differ in side. */
export function shortRun({ least, most }: Run, each = ''): string {
	if (most <= 0) return `paid ${fromTo(amount(most), amount(least))}${each} more`;
	if (least >= 0) return `received ${fromTo(amount(least), amount(most))}${each} more`;
	return `ranged from ${paying(least, each)} to ${paying(most, each)}`;
}

/** A balance as what a state is doing: "paying $6.7 billion more". */
export function paying(net: number, each = ''): string {
	return `${net < 0 ? 'paying' : 'receiving'} ${amount(net)}${each} more`;
}

/** The same as what it did: "paid $6.7 billion more". */
export function deedOf(net: number, each = ''): string {
	return `${net < 0 ? 'paid' : 'received'} ${amount(net)}${each} more`;
}

/** " a person" after a figure of one; else empty. */
export function eachOf({ isPerPerson = false }: { readonly isPerPerson?: boolean }): string {
	return isPerPerson ? ' a person' : '';
}

/** What it did less of: "received" of a payer. */
export function otherDeed(net: number): string {
	return net < 0 ? 'received' : 'paid';
}

/** Both ends, or the one figure where they are printed the same. */
export function fromTo(from: string, to: string): string {
	return from === to ? to : `${from} to ${to}`;
}
