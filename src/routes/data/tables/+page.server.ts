import { catalogue } from '$lib/files/catalogue.server';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => ({
	crumb: 'Columns and checks',
	groups: catalogue().groups.map(({ id, title, datasets }) => ({
		id,
		title,
		tables: datasets.map(({ id, descriptor }) => ({ id, descriptor }))
	}))
});
