import { allDescriptors } from '$lib/data/datasets.server';
import { accountFacts } from '$lib/fiscal/account-facts.server';
import { fallacyFacts } from '$lib/fiscal/fallacies.server';
import { methodFacts } from '$lib/fiscal/method-facts.server';

export const load = () => ({
	facts: methodFacts(),
	account: accountFacts(),
	fallacies: fallacyFacts(),
	sources: allDescriptors().map(({ name, title, publisher, address }) => ({
		name,
		title,
		publisher,
		address
	}))
});
