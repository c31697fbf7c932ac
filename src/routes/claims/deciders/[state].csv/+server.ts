import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { decidersTable } from '$lib/figures/deciders';
import { csvResponse } from '$lib/files/response';
import { tableCsv } from '$lib/files/table-files';
import { decidersOfState } from '$lib/ledger/verdict.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

export const GET: RequestHandler = ({ params }) => {
	const state = params.state.toUpperCase();
	if (!isStateCode(state)) error(404, `No state has the code "${params.state}".`);
	return csvResponse(tableCsv(decidersTable({ state, deciders: decidersOfState(state) })));
};
