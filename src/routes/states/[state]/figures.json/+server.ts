import { error, json } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { stateTold } from '../../state-page.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

/** What the figures of a state's page are drawn from, for a reader who does something with them. */
export const GET: RequestHandler = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return json(stateTold(code));
};
