import { leadOfState } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import { servedFirst } from './served.server';

export const load = () => ({ ...servedFirst(), lead: leadSentences(leadOfState('CA')) });
