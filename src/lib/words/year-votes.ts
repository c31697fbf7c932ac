import { FIGURES, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { Figures } from '$lib/fiscal/verdict/types';
import { shareOfWays, yearText } from './matrix-title';
import { FIGURES_TITLE } from './votes-words';

/** What a tooltip shows of one year by one of the two figures. */
export interface YearVotesWords {
	readonly title: string;
	readonly lines: readonly {
		readonly label: string;
		readonly text: string;
		readonly kind: 'part';
	}[];
}

/** The shares of a year's votes; `null` where nothing votes. */
export function votesWords(
	{ years }: StateVotes,
	figures: Figures,
	fiscalYear: number
): YearVotesWords | null {
	const year = years[figures].find((each) => each.fiscalYear === fiscalYear);
	if (!year) return null;
	const { payer, even, recipient } = year.shares;
	const line = (label: string, text: string) => ({ label, text, kind: 'part' }) as const;
	return {
		title: `FY${fiscalYear}, ${FIGURES_TITLE[figures].toLowerCase()}`,
		lines: [
			line('Payer', shareOfWays(payer)),
			line('About even', shareOfWays(even)),
			line('Recipient', shareOfWays(recipient)),
			line('Makers with a vote', String(Math.round(payer.n)))
		]
	};
}

/** A year by both figures in a sentence each. */
export function yearSentence({ state, years }: StateVotes, fiscalYear: number): string {
	return FIGURES.map((figures) => {
		const year = years[figures].find((each) => each.fiscalYear === fiscalYear);
		const title = FIGURES_TITLE[figures];
		return year ? `${title}, ${yearText(state, year.shares)}.` : `${title}, there is no vote.`;
	}).join(' ');
}
