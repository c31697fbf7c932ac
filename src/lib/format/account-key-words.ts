import type { YearCoverage } from '$lib/fiscal/account/coverage';
import type { KeyId } from '$lib/fiscal/account/types';
import { percent } from './account-percent';

/** Three sentences for a reader who has never heard of incidence: what a key is, what is measured, what is held. */
export function keySentences({ fiscalYear, paid, received }: YearCoverage): readonly string[] {
	return [
		'A key is a set of 51 state shares that add up to the whole, such as each state’s part of all Social Security benefits or of the population; each line of the federal budget is shared out by one.',
		'The nation’s totals are measured: they are the budget’s own receipts and outlays; what one state pays and receives is not, but shared out, so another key gives another figure.',
		`In ${fiscalYear}, ${percent(paid.measured)} of taxes and ${percent(received.measured)} of money are shared out by state figures of that year, ${percent(paid.held)} and ${percent(received.held)} by keys held from another year, and ${percent(paid.byPopulation)} and ${percent(received.byPopulation)} by population.`
	];
}

/** How near the year a key's figures are. */
export interface KeyDate {
	readonly key: KeyId;
	readonly keyYear: number;
	readonly isHeld: boolean;
}

/** "held since 2018", "by figures of 1998"; empty where the key is of the year itself. */
export function keyDateWords({ key, keyYear, isHeld }: KeyDate, fiscalYear: number): string {
	if (!isHeld || key === 'tax-share') return '';
	return keyYear < fiscalYear ? `held since ${keyYear}` : `by figures of ${keyYear}`;
}
