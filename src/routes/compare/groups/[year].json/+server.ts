import { error, json } from '@sveltejs/kit';
import { ACCOUNT_YEARS } from '$lib/fiscal/account/model';
import { servedGroups } from '../../served.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ACCOUNT_YEARS.map((year) => ({ year: String(year) }));

/** What all states pay by tax and receive by program in one year, for states set beside each other. */
export const GET: RequestHandler = ({ params }) => {
	const groups = servedGroups(Number(params.year));
	if (!groups) error(404, `Our own account has no year "${params.year}".`);
	return json(groups);
};
