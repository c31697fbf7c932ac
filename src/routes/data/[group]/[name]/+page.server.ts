import { error } from '@sveltejs/kit';
import { DATASET_PATHS } from '$lib/data/registry';
import { publishedTold } from '../../dataset-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const entries: EntryGenerator = () =>
	DATASET_PATHS.map((path) => {
		const [group = '', name = ''] = path.split('/');
		return { group, name };
	});

export const load: PageServerLoad = ({ params: { group, name } }) => {
	const told = publishedTold(`${group}/${name}`);
	if (!told) error(404, `There is no dataset "${group}/${name}".`);
	return { told, crumb: told.shortTitle };
};
