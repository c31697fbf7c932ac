import { stateOf } from '$lib/data/states';
import { leadOfState } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyState;

export const load: PageServerLoad = ({ params }) => {
	const code = stateAt(params.state);
	return { code, name: stateOf(code).name, told: leadSentences(leadOfState(code)).others };
};
