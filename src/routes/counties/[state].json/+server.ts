import { error, json } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { packCounties } from '../pack';
import { servedCounties } from '../served.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

/** All years of a state's counties, for a reader who asks for another than the newest. */
export const GET: RequestHandler = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return json(packCounties(servedCounties(code)));
};
