import { error } from '@sveltejs/kit';
import { descriptorTextOf } from '$lib/files/data-files.server';
import { DATASET_PATHS, isDatasetPath } from '$lib/data/registry';
import { jsonResponse } from '$lib/files/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	DATASET_PATHS.map((path) => {
		const [group = '', name = ''] = path.split('/');
		return { group, name };
	});

export const GET: RequestHandler = ({ params: { group, name } }) => {
	const path = `${group}/${name}`;
	if (!isDatasetPath(path)) error(404, `There is no dataset "${path}".`);
	return jsonResponse(descriptorTextOf(path));
};
