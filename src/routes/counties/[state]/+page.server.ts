import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { countiesOpening } from '../served.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

export const load: PageServerLoad = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return countiesOpening(code);
};
