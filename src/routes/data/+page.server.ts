import { catalogue } from '$lib/files/catalogue.server';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { accountCoverage } from '$lib/ledger/account-facts.server';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => ({
	catalogue: catalogue(),
	coverage: accountCoverage(),
	changes: changeFacts().map(({ date, edition, title, years }) => ({
		date,
		edition,
		title,
		years
	}))
});
