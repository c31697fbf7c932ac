import { EXCLUSIONS } from '$lib/fiscal/account/lines/exclusions';
import type { AccountChoice, Exclusion, InterestRule } from '$lib/fiscal/account/types';
import { excludedLines } from '$lib/fiscal/account/lines/exclusions';

/** Rules for net interest with the words of their menu. */
export const INTEREST_RULES: readonly { readonly id: InterestRule; readonly label: string }[] = [
	{ id: 'excluded', label: 'Left out' },
	{ id: 'population', label: 'By population' },
	{ id: 'tax-share', label: 'By taxes paid' },
	{ id: 'interest-received', label: 'By interest received' }
];

/** A program as a choice to leave it out. */
export interface PairState extends Exclusion {
	readonly isOut: boolean;
}

/** Programs, each with whether all of it is left out. */
export function pairStates(choice: AccountChoice): readonly PairState[] {
	const out = excludedLines(choice);
	return EXCLUSIONS.map((pair) => ({
		...pair,
		isOut: [...pair.paid, ...pair.received].every((line) => out.has(line))
	}));
}

/** What is wrong with leaving out one side of a program only. */
export function oneSidedWords({ label, paid }: Exclusion, choice: AccountChoice): string {
	const out = excludedLines(choice);
	const isTaxOut = paid.every((line) => out.has(line));
	return isTaxOut
		? `One-sided: the tax that pays for ${label} is left out, but not all of its money.`
		: `One-sided: money of ${label} is left out, but the tax that pays for it still counts.`;
}
