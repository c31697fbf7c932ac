import { error, json } from '@sveltejs/kit';
import { claimsOfSeveralParts } from '../../claim-groups.server';
import { claimPage } from '../../claim-page.server';
import { packCharts } from '../../shown-part';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A claim whose only chart is the one of its page has no file. */
export const entries: EntryGenerator = () => claimsOfSeveralParts().map((claim) => ({ claim }));

export const GET: RequestHandler = ({ params }) => {
	const claim = claimPage(params.claim);
	if (!claim) error(404, `There is no claim "${params.claim}".`);
	return json(packCharts(claim));
};
