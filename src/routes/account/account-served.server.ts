import { readOutlines } from '$lib/charts/map/outlines.server';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { ledger } from '$lib/ledger/ledger.server';
import { modelOfYear } from './account-cut';
import type { AccountData } from './account-state.svelte';
import { packContext } from '$lib/view/pack';
import { servedSeries } from '$lib/view/figure-files.server';

/** What the account's page brings along: keys of the year it shows at first, and the balances of all years by ours. */
export function servedAccount(): AccountData {
	const model = accountOfDatasets();
	const years = estimateYears(ledger().series.get('account')?.years ?? []);
	const isOfAccount = (year: number) => years.all.includes(year);
	const context = [...ledger().context.values()].filter((one) => isOfAccount(one.fiscalYear));
	return {
		years,
		model: modelOfYear(model, years.opening),
		ours: servedSeries('account'),
		context: packContext(context, { withEconomy: false }),
		labels: readOutlines().labels
	};
}
