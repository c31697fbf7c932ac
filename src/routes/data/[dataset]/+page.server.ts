import { error } from '@sveltejs/kit';
import { DERIVED_IDS } from '$lib/files/derived.server';
import { derivedTold } from '../dataset-page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const entries: EntryGenerator = () => DERIVED_IDS.map((dataset) => ({ dataset }));

export const load: PageServerLoad = ({ params }) => {
	const told = derivedTold(params.dataset);
	if (!told) error(404, `We make no table "${params.dataset}".`);
	return { told, crumb: told.shortTitle };
};
