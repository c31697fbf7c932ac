import { allDescriptors } from '$lib/data/datasets.server';
import { methodFacts } from '$lib/fiscal/method-facts.server';

export const load = () => ({
	facts: methodFacts(),
	sources: allDescriptors().map(({ name, title, publisher, address }) => ({
		name,
		title,
		publisher,
		address
	}))
});
