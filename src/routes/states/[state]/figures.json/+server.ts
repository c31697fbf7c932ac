import { json } from '@sveltejs/kit';
import { stateTold } from '../../state-page.server';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

/** What the figures of a state's page are drawn from, for a reader who does something with them. */
export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return json(stateTold(code));
};
