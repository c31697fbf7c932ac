import { dataset } from '$lib/data/datasets.server';
import {
	decidersOfState,
	leadOfState,
	payerRankings,
	votesOfState
} from '$lib/ledger/verdict.server';
import { packDeciders } from '$lib/view/pack-deciders';
import { packVotes } from '$lib/view/pack-votes';
import { leadSentences } from '$lib/words/lead-sentence';
import { curlyThroughout } from '$lib/words/curly';
import { claimGroups } from './claim-groups.server';

export const load = () => ({
	groups: claimGroups(),
	lead: leadSentences(leadOfState('CA')),
	deciders: packDeciders(decidersOfState('CA')),
	votes: packVotes(votesOfState('CA')),
	rankings: payerRankings(),
	reversals: curlyThroughout(dataset('claims/reversals')),
	abroad: curlyThroughout(dataset('claims/abroad'))
});
