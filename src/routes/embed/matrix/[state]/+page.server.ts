import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES, stateOf } from '$lib/data/states';
import { leadOfState } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	STATE_CODES.map((code) => ({ state: code.toLowerCase() }));

export const load: PageServerLoad = ({ params }) => {
	const code = params.state.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${params.state}".`);
	return { code, name: stateOf(code).name, told: leadSentences(leadOfState(code)).others };
};
