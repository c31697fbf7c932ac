import { FIGURES, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { FigureRecord } from './record';
import { subtitleOfVotes, titleOfVotes, VOTES_LEGEND, VOTES_SOURCE, votesTable } from './votes';
import VotesChart from './VotesChart.svelte';

/** On which side the votes put a state, year by year. */
export const votesFigure: FigureRecord<StateVotes> = {
	id: 'votes',
	name: 'votes',
	chart: VotesChart,
	title: titleOfVotes,
	subtitle: subtitleOfVotes,
	source: () => VOTES_SOURCE,
	legend: () => VOTES_LEGEND,
	table: votesTable,
	rowCount: ({ years }) => FIGURES.reduce((rows, figures) => rows + years[figures].length, 0),
	files: ({ state }) => ({
		parts: [state],
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};
