import { json } from '@sveltejs/kit';
import { servedLines } from '$lib/view/figure-files.server';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return json(servedLines(code));
};
