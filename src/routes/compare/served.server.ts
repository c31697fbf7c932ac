import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import type { AccountYear } from '$lib/fiscal/account/types';
import { yearGroupsOf, type YearGroups } from '$lib/fiscal/account/year-groups';
import { DEFAULT_ESTIMATE, ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { servedSeries, servedWhole } from '$lib/view/figure-files.server';
import type { CompareWhole } from './compare-state.svelte';

let made: readonly AccountYear[] | undefined;

function accountYears(): readonly AccountYear[] {
	made ??= accountOf(accountOfDatasets(), DEFAULT_CHOICE).years;
	return made;
}

/** Taxes and programs of all states in one year of our own account; `null` for a year that it does not have. */
export function servedGroups(fiscalYear: number): YearGroups | null {
	const year = accountYears().find((one) => one.fiscalYear === fiscalYear);
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
