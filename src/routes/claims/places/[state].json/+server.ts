import { json } from '@sveltejs/kit';
import { decidersOfState, leadOfState, votesOfState } from '$lib/ledger/verdict.server';
import { packDeciders } from '$lib/view/pack-deciders';
import { packVotes } from '$lib/view/pack-votes';
import { leadSentences } from '$lib/words/lead-sentence';
import { claimsPutTo } from '../../placed-claims.server';
import { everyState, stateAt } from '../../../state-path.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyState;

/** Every claim put to one state, with what pages open with about it. */
export const GET: RequestHandler = ({ params }) => {
	const code = stateAt(params.state);
	return json({
		lead: leadSentences(leadOfState(code)),
		deciders: packDeciders(decidersOfState(code)),
		votes: packVotes(votesOfState(code)),
		claims: claimsPutTo(code)
	});
};
