import { allDescriptors } from '$lib/data/datasets.server';
import { breakFacts, rockefellerFacts } from '$lib/ledger/account-agreement.server';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { methodsFacts } from '$lib/ledger/account-methods.server';
import { missFacts } from '$lib/ledger/account-misses.server';
import { fallacyFacts } from '$lib/ledger/fallacies.server';
import { methodFacts } from '$lib/ledger/method-facts.server';
import { curlyThroughout } from '$lib/words/curly';
import { rulesTold } from './rule-told.server';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => ({
	facts: methodFacts(),
	account: accountFacts(),
	methods: methodsFacts(),
	misses: missFacts(),
	rockefeller: rockefellerFacts(),
	breaks: breakFacts(),
	changes: changeFacts(),
	fallacies: fallacyFacts(),
	rules: curlyThroughout(rulesTold()),
	sources: allDescriptors().map(({ name, title, publisher, address }) =>
		curlyThroughout({ name, title, publisher, address })
	)
});
