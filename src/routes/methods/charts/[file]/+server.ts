import { error } from '@sveltejs/kit';
import { chartFiles } from '../../charts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = chartFiles();

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

/** A chart of the methods page as a reader takes it away. */
export const GET: RequestHandler = async ({ params }) => {
	const file = files.get(params.file);
	if (!file) error(404, `No chart of the methods has the file "${params.file}".`);
	return new Response(await file.body(), { headers: { 'content-type': file.type } });
};
