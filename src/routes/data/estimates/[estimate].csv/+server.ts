import { error } from '@sveltejs/kit';
import { estimateFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';
import { ESTIMATES, isEstimateId } from '$lib/fiscal/estimates/estimates';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ESTIMATES.map(({ id }) => ({ estimate: id }));

export const GET: RequestHandler = ({ params: { estimate } }) => {
	if (!isEstimateId(estimate)) error(404, `There is no estimate "${estimate}".`);
	return csvResponse(estimateFile(estimate).text);
};
