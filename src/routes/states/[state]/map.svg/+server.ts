import { svgResponse } from '$lib/files/response';
import { stateStamp } from '../../state-stamp.server';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

/** The map of the United States with the state picked out, in the color of its side. */
export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return svgResponse(stateStamp(code));
};
