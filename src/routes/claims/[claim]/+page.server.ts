import { error } from '@sveltejs/kit';
import { claimIds, claimPage } from '../claims.server';
import { packClaim } from '../pack-method-rows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => claimIds().map((claim) => ({ claim }));

export const load: PageServerLoad = ({ params }) => {
	const claim = claimPage(params.claim);
	if (!claim) error(404, `There is no claim "${params.claim}".`);
	return { claim: packClaim(claim), crumb: `${claim.group}, ${claim.position} of ${claim.count}` };
};
