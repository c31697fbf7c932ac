import { catalogue } from '$lib/download/catalogue.server';
import { changeFacts } from '$lib/fiscal/account-editions.server';
import { accountCoverage } from '$lib/fiscal/account-facts.server';

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
