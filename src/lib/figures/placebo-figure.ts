import { STATES } from '$lib/data/states';
import { voteFigure } from '$lib/words/vote-share';
import {
	PLACEBO_EXTENT,
	PLACEBO_MARKS,
	placeboRows,
	placeboTable,
	placeboTitle,
	placeboWords,
	type PlaceboInput,
	type PlaceboLive
} from './placebo';
import PlaceboChart from './PlaceboChart.svelte';
import { rankedPicture } from './ranked-picture';
import type { FigureRecord } from './record';
import { reckonedByVotes } from './tables';

const DEEDS = {
	neutral: 'pays more than its share against the other states',
	plain: 'pays more than it receives, dollar for dollar'
} as const;

/** All states by the part of their votes that makes them payers. */
export const placeboFigure: FigureRecord<PlaceboInput, PlaceboLive> = {
	id: 'ranking-of-payers',
	name: 'payer-share',
	chart: PlaceboChart,
	title: ({ rankings, base, chosen }) => placeboTitle(rankings, base, chosen),
	subtitle: ({ base }) =>
		`Share of all votes by which the state ${DEEDS[base]}, by the same rule for every state. In each year every maker of an estimate has one vote, shared by its methods; about even counts half. A test that made payers of all states would say nothing of one.`,
	source: () => 'Source: every calculation of every state, /data/signs.csv.',
	legend: () => [{ label: 'Share of votes by which the state pays more', color: 'var(--payer)' }],
	table: (input) => ({
		...placeboTable(input.rankings, placeboFigure.title(input)),
		reckoned: { ...reckonedByVotes(), deficit_rule: 'by column' }
	}),
	rowCount: () => STATES.length,
	files: ({ base, chosen }) => ({
		parts: ['all-estimates', base, chosen],
		whole: { path: '/data/signs.csv', words: 'Every state, CSV' }
	}),
	picture: ({ rankings, base, chosen }) =>
		rankedPicture({
			rows: placeboRows(rankings, base),
			sort: 'value',
			base: 'plain',
			side: 'payer',
			even: 0,
			average: null,
			chosen,
			extent: PLACEBO_EXTENT,
			marks: PLACEBO_MARKS,
			format: voteFigure,
			words: placeboWords(base)
		})
};
