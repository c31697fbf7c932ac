import { yearGroupsOf, type YearGroups } from '$lib/fiscal/account/year-groups';
import { DEFAULT_ESTIMATE, ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { ownAccountYear } from '$lib/ledger/account.server';
import { servedSeries, servedWhole } from '$lib/view/figure-files.server';
import type { CompareWhole } from './compare-state.svelte';

/** Taxes and programs of all states in one year of our own account; `null` for a year that it does not have. */
export function servedGroups(fiscalYear: number): YearGroups | null {
	const year = ownAccountYear(fiscalYear);
	return year ? yearGroupsOf(year) : null;
}

/** All that the first view of the comparison is drawn from. */
export function servedComparison(): CompareWhole {
	const whole = servedWhole();
	const opening = whole.catalogue.find(({ estimate }) => estimate === DEFAULT_ESTIMATE);
	const groups = servedGroups(opening?.years.opening ?? 0);
	if (!groups) throw new Error('Our own account has not the year that the page opens with.');
	return {
		whole,
		others: ESTIMATES.filter(({ id }) => id !== DEFAULT_ESTIMATE).map(({ id }) => servedSeries(id)),
		groups
	};
}
