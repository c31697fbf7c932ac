import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { svgResponse } from '$lib/files/response';
import { stateStamp } from '../../state-stamp.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

/** The map of the United States with the state picked out, in the color of its side. */
export const GET: RequestHandler = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return svgResponse(stateStamp(code));
};
