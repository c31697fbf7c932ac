import { allDescriptors } from '$lib/data/datasets.server';
import { breakFacts, rockefellerFacts } from '$lib/fiscal/account-agreement.server';
import { changeFacts } from '$lib/fiscal/account-editions.server';
import { accountFacts } from '$lib/fiscal/account-facts.server';
import { methodsFacts } from '$lib/fiscal/account-methods.server';
import { missFacts } from '$lib/fiscal/account-misses.server';
import { fallacyFacts } from '$lib/fiscal/fallacies.server';
import { methodFacts } from '$lib/fiscal/method-facts.server';

export const load = () => ({
	facts: methodFacts(),
	account: accountFacts(),
	methods: methodsFacts(),
	misses: missFacts(),
	rockefeller: rockefellerFacts(),
	breaks: breakFacts(),
	changes: changeFacts(),
	fallacies: fallacyFacts(),
	sources: allDescriptors().map(({ name, title, publisher, address }) => ({
		name,
		title,
		publisher,
		address
	}))
});
