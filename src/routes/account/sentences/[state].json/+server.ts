import { error, json } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { accountSentences } from '../../account-sentences.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

export const GET: RequestHandler = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return json(accountSentences(code));
};
