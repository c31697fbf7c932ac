import { error } from '@sveltejs/kit';
import { claimIds } from '../claim-groups.server';
import { claimPage } from '../claim-page.server';
import { pagesNamedIn } from '../../named.server';
import type { ClaimPage, PartView } from '../claim-view';
import { packClaim } from '../pack-claim';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => claimIds().map((claim) => ({ claim }));

/** What the page says: the quotation, its verdict, what to print, what is tried and how. */
function sentencesOf({ quote, verdict, instead, parts, ...claim }: ClaimPage): readonly string[] {
	const printed = instead ? [instead.words, instead.source, ...instead.mixes, ...instead.more] : [];
	const told = [verdict, ...printed, claim.note, claim.interest, ...parts.flatMap(wordsOfPart)];
	return [withoutGovernment(quote), ...told].map((text) =>
		claim.state === 'WA' || claim.state === 'US' ? text : text.replaceAll('Washington', '')
	);
}

/** What a speaker calls "D.C." is the government. */
function withoutGovernment(quote: string): string {
	return quote.replaceAll('D.C.', '');
}

function wordsOfPart(part: PartView): readonly string[] {
	const { sentence, why, note, test, quotation, hangs, beside, unlike, authorMeasure, title } =
		part;
	const quoted = quotation?.words ?? '';
	return [sentence, why, note, test, quoted, hangs, ...beside, unlike, authorMeasure, title];
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
