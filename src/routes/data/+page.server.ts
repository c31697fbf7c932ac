import { catalogue } from '$lib/files/catalogue.server';
import { curlyThroughout } from '$lib/words/curly';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { catalogueSections } from './catalogue-rows';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => {
	const all = catalogue();
	const editions = all.groups
		.flatMap(({ datasets }) => datasets)
		.find(({ path }) => path === 'balances/account-editions');
	if (!editions) throw new Error('The catalogue has no earlier editions of our own account.');
	return {
		archive: all.archive,
		derived: curlyThroughout(all.derived),
		sections: curlyThroughout(catalogueSections(all)),
		editions: editions.file,
		changes: changeFacts().map(({ date, edition, title, years }) => ({
			date,
			edition,
			title,
			years
		}))
	};
};
