import { error } from '@sveltejs/kit';
import { fiscalYears, yearFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => fiscalYears().map((year) => ({ year: String(year) }));

export const GET: RequestHandler = ({ params }) => {
	const year = Number(params.year);
	if (!fiscalYears().includes(year)) error(404, `No estimate has the year "${params.year}".`);
	return csvResponse(yearFile(year).text);
};
