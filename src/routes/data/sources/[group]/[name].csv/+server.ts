import { error } from '@sveltejs/kit';
import { isDatasetPath } from '$lib/data/registry';
import { sourceFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';
import { datasetEntries } from '../../../dataset-entries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = datasetEntries;

export const GET: RequestHandler = ({ params: { group, name } }) => {
	const path = `${group}/${name}`;
	if (!isDatasetPath(path)) error(404, `There is no dataset "${path}".`);
	return csvResponse(sourceFile(path).text);
};
