import type { FigureTable } from '$lib/charts/kit/table';
import type { StateCode } from '$lib/data/states';
import type { TakenRecord } from '$lib/figures/record';
import { reckonedByVotes } from '$lib/figures/tables';
import { withoutJoiners } from '$lib/words/money';
import type { ListWords } from '$lib/words/list-words';
import { shortNameOf } from '$lib/words/names';
import { counted } from '$lib/words/ordinal';
import { VERDICT_WORDS } from '$lib/words/verdict-words';
import { share, text } from './claim-columns';
import type { ClaimCard, PlacedClaim } from './claim-view';

/** The claims that a reader sees, each with its verdict as it is shown. */
export interface ClaimListInput {
	readonly claims: readonly ClaimCard[];
	/** The verdict of a claim in the place of its own. */
	readonly placed: (id: string) => PlacedClaim | null;
	/** The state that the claims are put to; `null` for each as it was said. */
	readonly state: StateCode | null;
	/** By what the list was cut down, as in the address; empty where all claims are listed. */
	readonly filter: string;
}

/** Where the list stands in its page, to which its kept link leads. */
export const LIST_ID = 'said';

/** Claims as listed: words, who said them, about whom, and the verdict with its part of the votes, 0 to 1. */
export const claimListFiles: TakenRecord<ClaimListInput> = {
	name: 'claims',
	title: ({ claims, state }) =>
		`${counted(claims.length, 'claim', 'claims')}${state ? `, put to ${shortNameOf(state)}` : ''}`,
	subtitle: () =>
		'What was said, by whom, about whom, the verdict and the part of the votes that bears it out',
	source: () => 'Source: as named in each row; verdicts by the rule of the site.',
	legend: () => [],
	table: claimTable,
	files: ({ filter, state }) => ({
		parts: ['verdicts', filter || 'all', state ? `put-to-${state}` : ''],
		whole: { path: '/data/claims.json', words: 'All claims, JSON' }
	})
};

function claimTable(input: ClaimListInput): FigureTable {
	const { claims, placed, state, filter } = input;
	return {
		caption: claimListFiles.subtitle(input),
		columns: [
			text('claim', 'Claim'),
			text('quote', 'What was said'),
			text('publisher', 'Publisher'),
			text('speaker', 'Speaker'),
			text('date', 'Date'),
			text('address', 'Address'),
			text('about', 'About'),
			text('put_to', 'Put to'),
			text('verdict', 'Verdict'),
			share('share_bearing_out', 'Part of the votes that bears it out'),
			text('why', 'Why'),
			text('untested', 'Not tested'),
			text('wording', 'Wording')
		],
		rows: claims.map((claim) => {
			const { word, q, brief } = placed(claim.id) ?? claim;
			const { id, quote, publisher, speaker, date, address, about, untested } = claim;
			const put = state && claim.canMove ? state : '';
			const said = [id, quote, publisher, speaker, date, address, about, put];
			return {
				key: id,
				cells: [
					...said,
					VERDICT_WORDS[word],
					q,
					whyOf(brief),
					withoutJoiners(untested),
					claim.isReported ? 'reported' : 'quoted'
				],
				missing: 'nothing votes'
			};
		}),
		reckoned: { listed: filter || 'all', ...reckonedByVotes() }
	};
}

/** The verdict as a row of the list tells it. */
function whyOf({ figures, more, weaker }: ListWords): string {
	return withoutJoiners([figures, more, weaker].filter(Boolean).join(' '));
}
