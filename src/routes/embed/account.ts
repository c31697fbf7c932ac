import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import type { AccountModel } from '$lib/fiscal/account/types';
import { LoadFault } from '$lib/view/load-fault';
import { AccountBench } from '../account/account-state.svelte';
import AccountLedger from '../account/AccountLedger.svelte';
import type { WholeData } from '$lib/view/figure-files';
import EmbeddedAccount from './EmbeddedAccount.svelte';
import { Fetching, type LiveEmbed } from './live-embed';
import type { EmbeddedFigure } from './slot';
import { accountYears, checkedWhole } from './whole';

/** A figure of our own account at the view of a query, by the workbench of its page; throws where a file does not come. */
export async function accountEmbed(
	figure: EmbeddedFigure<'/account/'>,
	query: URLSearchParams
): Promise<LiveEmbed> {
	const files = new Fetching();
	const [came, model] = await Promise.all([
		files.json<WholeData>('/explorer/whole.json'),
		files.json<AccountModel>('/account/model.json')
	]);
	const whole = checkedWhole(came);
	const years = accountYears(whole);
	if (model.fiscalYears.join() !== years.all.join()) {
		throw new LoadFault('what came holds no sharing rules of all years');
	}
	const { series: ours, context, labels } = whole;
	const bench = new AccountBench(
		{ years, model, ours, context, labels },
		// The address is that of a frame: a step of its own would be one of the page around it.
		{ fetchModel: () => Promise.resolve(model), write: () => undefined }
	);
	await bench.read(query);
	return {
		mount: (target) =>
			mount(EmbeddedAccount, {
				target,
				props: { bench, figure, Ledger: AccountLedger },
				context: embeddedContext()
			}),
		get path() {
			return `/account/?${bench.pinned}#figure-${figure}` as const;
		},
		get notes() {
			return bench.notes;
		},
		get lost() {
			return bench.lost;
		},
		get waiting() {
			return bench.waiting;
		}
	};
}
