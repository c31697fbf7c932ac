import { catalogue } from '$lib/download/catalogue.server';
import { changeFacts } from '$lib/fiscal/account-editions.server';

export const load = () => ({
	catalogue: catalogue(),
	changes: changeFacts().map(({ date, edition, title, years }) => ({
		date,
		edition,
		title,
		years
	}))
});
