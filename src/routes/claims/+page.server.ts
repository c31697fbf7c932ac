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
import { pagesNamedIn } from '../named.server';
import { claimGroups } from './claims.server';

/** Every claim leads to its own page; these are the states and years that the list names, in the order of the list. */
function namedInList() {
	const { others, decides, plain } = leadSentences(leadOfState('CA'));
	const quotes = claimGroups().flatMap(({ claims }) =>
		claims.flatMap(({ quote, about }) => [quote, about])
	);
	return pagesNamedIn([others, decides, plain, ...quotes], {});
}

export const load = () => ({
	groups: claimGroups(),
	lead: leadSentences(leadOfState('CA')),
	named: namedInList(),
	deciders: packDeciders(decidersOfState('CA')),
	votes: packVotes(votesOfState('CA')),
	rankings: payerRankings(),
	reversals: dataset('claims/reversals'),
	abroad: dataset('claims/abroad')
});
