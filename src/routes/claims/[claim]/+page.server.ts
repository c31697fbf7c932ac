import { error } from '@sveltejs/kit';
import { claimIds, claimPage } from '../claims.server';
import { pagesNamedIn } from '../../named.server';
import type { ClaimPage } from '../claim-view';
import { packClaim } from '../pack-claim';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => claimIds().map((claim) => ({ claim }));

/** What the page says in its own words: verdict, what to print, what is tried. */
function sentencesOf({ verdict, instead, parts }: ClaimPage): readonly string[] {
	const printed = instead ? [instead.words, instead.source, ...instead.mixes, ...instead.more] : [];
	return [verdict, ...printed, ...parts.map(({ sentence }) => sentence)];
}

export const load: PageServerLoad = ({ params }) => {
	const claim = claimPage(params.claim);
	if (!claim) error(404, `There is no claim "${params.claim}".`);
	return {
		claim: packClaim(claim),
		named: pagesNamedIn(sentencesOf(claim), { states: claim.state === 'US' ? [] : [claim.state] }),
		crumb: `${claim.group}, ${claim.position} of ${claim.count}`
	};
};
