import { catalogue } from '$lib/files/catalogue.server';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { accountCoverage } from '$lib/ledger/account-facts.server';

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
