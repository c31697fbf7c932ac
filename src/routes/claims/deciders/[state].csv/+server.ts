import { decidersTable } from '$lib/figures/deciders';
import { csvResponse } from '$lib/files/response';
import { tableCsv } from '$lib/files/table-files';
import { decidersOfState } from '$lib/ledger/verdict.server';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

export const GET: RequestHandler = ({ params }) => {
	const state = stateAt(params.state);
	return csvResponse(tableCsv(decidersTable({ state, deciders: decidersOfState(state) })));
};
