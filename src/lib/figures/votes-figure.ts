import { FIGURES, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import type { FigureRecord } from './record';
import { reckonedByVotes } from './tables';
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
	table: (input) => ({
		...votesTable(input),
		reckoned: { state: input.state, ...reckonedByVotes() }
	}),
	rowCount: ({ years }) => FIGURES.reduce((rows, figures) => rows + years[figures].length, 0),
	files: ({ state }) => ({
		parts: ['all-estimates', state],
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};
