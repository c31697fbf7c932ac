import { leadOfState } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import { servedFirst, servedOnPaper } from './served.server';

export const load = () => ({
	...servedFirst(),
	lead: leadSentences(leadOfState('CA')),
	onPaper: servedOnPaper()
});
