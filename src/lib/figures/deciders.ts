import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import type { StateCode } from '$lib/data/states';
import type { StateDeciders } from '$lib/fiscal/verdict/deciders-by-year';
import { FIGURES } from '$lib/fiscal/verdict/state-votes';
import { choiceName } from '$lib/words/choice-words';
import {
	decidersTitle,
	effectText,
	levelText,
	type DecidedTogether
} from '$lib/words/deciders-words';
import { voteFigure } from '$lib/words/vote-share';
import { FIGURES_TITLE, SIDE_WORDS } from '$lib/words/votes-words';
import { reckonedByVotes } from './tables';

/** What decides the side of one state, year by year. */
export interface DecidersInput {
	readonly state: StateCode;
	readonly deciders: StateDeciders;
	/** What the page opens with of the same state; left out where it opens with another. */
	readonly together?: readonly DecidedTogether[];
}

const share = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: voteFigure,
	decimals: 4
});

const COLUMNS: readonly TableColumn[] = [
	{ id: 'fiscal_year', label: 'Fiscal year', format: String, decimals: 0 },
	{ id: 'figures', label: 'Figures' },
	{ id: 'all_votes', label: 'All votes', isOfYear: true },
	{ id: 'choice', label: 'Choice' },
	{ id: 'effect', label: 'What it does', isOfYear: true },
	share('lowest_payer_share', 'Lowest payer share, %'),
	{ id: 'lowest_with', label: 'Lowest' },
	share('highest_payer_share', 'Highest payer share, %'),
	{ id: 'highest_with', label: 'Highest' }
];

/** The rows behind it: a row a figure, year and choice that can be made in it; about even counts as half a payer. */
export function decidersTable({ state, deciders }: DecidersInput): FigureTable {
	return {
		caption: decidersTitle(state, deciders),
		columns: COLUMNS,
		rows: FIGURES.flatMap((figures) =>
			deciders[figures].flatMap(({ fiscalYear, side, choices }) =>
				choices.map(({ choice, effect, low, high }) => ({
					key: `${figures} ${fiscalYear} ${choice}`,
					cells: [
						fiscalYear,
						FIGURES_TITLE[figures],
						side === 'split' ? 'Split' : SIDE_WORDS[side],
						choiceName(choice),
						effectText(effect),
						low.q,
						levelText(choice, low.value),
						high.q,
						levelText(choice, high.value)
					],
					missing: 'no vote'
				}))
			)
		),
		reckoned: { state, ...reckonedByVotes(), unit: 'share of votes' }
	};
}

/** How many rows the table has. */
export function decidersRowCount({ deciders }: DecidersInput): number {
	return FIGURES.flatMap((figures) => deciders[figures]).reduce(
		(count, { choices }) => count + choices.length,
		0
	);
}
