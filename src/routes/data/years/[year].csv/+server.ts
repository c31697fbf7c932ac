import { error } from '@sveltejs/kit';
import { fiscalYears, yearFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';
import type { RequestHandler } from './$types';

/** Every year's file is found by its link on /data/: to list the years would take all estimates, before they are wanted. */
export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const year = Number(params.year);
	if (!fiscalYears().includes(year)) error(404, `No estimate has the year "${params.year}".`);
	return csvResponse(yearFile(year).text);
};
