import { json } from '@sveltejs/kit';
import { packCounties } from '../pack';
import { servedCounties } from '../served.server';
import { everyState, stateAt } from '../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

/** All years of a state's counties, for a reader who asks for another than the newest. */
export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return json(packCounties(servedCounties(code)));
};
