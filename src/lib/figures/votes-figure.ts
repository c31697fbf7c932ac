import { yearsOfVotes } from '$lib/charts/votes/place';
import { FIGURES, type StateVotes } from '$lib/fiscal/verdict/state-votes';
import { allYears } from './file-parts';
import { markedYear, type MarkLive } from './marked-year.svelte';
import type { FigureRecord } from './record';
import { reckonedByVotes } from './tables';
import { subtitleOfVotes, titleOfVotes, VOTES_LEGEND, VOTES_SOURCE, votesTable } from './votes';
import VotesChart from './VotesChart.svelte';

/** On which side the votes put a state, year by year. */
export const votesFigure: FigureRecord<StateVotes, MarkLive> = {
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
	files: (input, live) => ({
		parts: ['all-estimates', allYears(live && markedYear(yearsOfVotes(input), live)), input.state],
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};
