import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { countiesFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

export const GET: RequestHandler = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return csvResponse(countiesFile(code).text);
};
