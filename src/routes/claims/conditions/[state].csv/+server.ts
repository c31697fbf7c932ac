import { conditionsFile } from '$lib/files/conditions-file.server';
import { csvResponse } from '$lib/files/response';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return csvResponse(conditionsFile(code));
};
