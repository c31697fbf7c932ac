import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import type { LegendEntry } from '$lib/files/swatch';
import {
	FIGURES,
	sharesOfYears,
	sideOfYear,
	type StateVotes
} from '$lib/fiscal/verdict/state-votes';
import { matrixTitle } from '$lib/words/matrix-title';
import { shortNameOf } from '$lib/words/names';
import { voteFigure } from '$lib/words/vote-share';
import { FIGURES_TITLE, SIDE_WORDS } from '$lib/words/votes-words';
import { EVEN_BAND } from '$lib/words/even-band';

/** What the votes of a state come to, each of the two figures by itself. */
export function titleOfVotes({ state, run, years }: StateVotes): string {
	return matrixTitle({
		state,
		run,
		neutral: sharesOfYears(years.neutral),
		plain: sharesOfYears(years.plain)
	});
}

/** What a vote is. */
export function subtitleOfVotes({ state }: StateVotes): string {
	return `${shortNameOf(state)}: share of each fiscal year’s votes. In a year each maker of an estimate has one vote, shared equally by the maker’s methods. About even: within ${EVEN_BAND} of what the state paid; in a share of all votes it counts half.`;
}

/** Where figures of votes come from. */
export const VOTES_SOURCE =
	'Source: our own account; Tax Foundation 2007; Rockefeller Institute; New York State Comptroller. Methods of one maker that give the same figures in a year are one.';

/** The sides in the order of a strip from below. */
export const VOTES_LEGEND: readonly LegendEntry[] = [
	{ label: 'Payer', color: 'var(--payer)' },
	{ label: 'About even', color: 'var(--ramp-5)' },
	{ label: 'Recipient', color: 'var(--recipient)' }
];

const share = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: voteFigure,
	decimals: 6
});

const COLUMNS: readonly TableColumn[] = [
	{ id: 'fiscal_year', label: 'Fiscal year', format: String, decimals: 0 },
	{ id: 'figures', label: 'Figures' },
	{ id: 'votes', label: 'Votes', format: (votes) => String(Math.round(votes)), decimals: 0 },
	share('payer_share', 'Payer, %'),
	share('even_share', 'About even, %'),
	share('recipient_share', 'Recipient, %'),
	{ id: 'all_votes', label: 'All votes' }
];

/** The rows behind the strips: a row a year and figure, shares as pure numbers. */
export function votesTable(votes: StateVotes): FigureTable {
	return {
		caption: titleOfVotes(votes),
		columns: COLUMNS,
		rows: FIGURES.flatMap((figures) =>
			votes.years[figures].map((year) => {
				const { payer, even, recipient } = year.shares;
				const side = sideOfYear(year);
				return {
					key: `${figures} ${year.fiscalYear}`,
					cells: [
						year.fiscalYear,
						FIGURES_TITLE[figures],
						payer.n,
						payer.q,
						even.q,
						recipient.q,
						side === 'split' ? 'Split' : SIDE_WORDS[side]
					],
					missing: 'no vote'
				};
			})
		)
	};
}
