import type { Lead } from '$lib/fiscal/verdict/lead';
import type { LeadWithMixes } from '$lib/fiscal/verdict/lead-mixes';
import { leadMixesSentence } from './lead-mixes';
import { decidesInBrief, decidesSentence, othersSentence } from './lead-others';
import { plainInBrief, plainSentence } from './lead-plain';
import { shortNameOf } from './names';

/** What a page opens with about a state: against the other states, what was before, and dollar for dollar. */
export interface LeadSentences {
	/** One sentence; empty where nothing votes. */
	readonly others: string;
	/** What was before, or what it hangs on; may be empty. */
	readonly decides: string;
	/** One or two sentences; empty where nothing votes. */
	readonly plain: string;
	/** What methods without a vote say against the first; empty where none does. */
	readonly mixes: string;
	/** What was before, and dollar for dollar, in few words, for where there is little room. */
	readonly brief: string;
}

/** The lead of a state in sentences. Nothing here is typed in: every year and choice comes from the votes. */
export function leadSentences(lead: LeadWithMixes): LeadSentences {
	const { state, others, plain, mixes } = lead;
	const name = shortNameOf(state);
	return {
		others: others ? othersSentence(name, others) : '',
		decides: others ? decidesSentence(others) : '',
		plain: plain ? plainSentence(name, plain) : '',
		mixes: mixes ? leadMixesSentence(name, mixes) : '',
		brief: [decidesBriefly(lead), plainInBrief(lead)].filter(Boolean).join(' ')
	};
}

/** What decides against the others, and what was before, where there is little room; may be empty. */
export function decidesBriefly({ others }: Lead): string {
	return others ? decidesInBrief(others) : '';
}
