import { error } from '@sveltejs/kit';
import { datasetEntries } from '../../dataset-entries';
import { publishedTold } from '../../dataset-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const entries: EntryGenerator = datasetEntries;

export const load: PageServerLoad = ({ params: { group, name } }) => {
	const told = publishedTold(`${group}/${name}`);
	if (!told) error(404, `There is no dataset "${group}/${name}".`);
	return { told, crumb: told.shortTitle };
};
