import { STATES } from '$lib/data/states';
import { shareFigure } from '$lib/words/share';
import {
	PLACEBO_EXTENT,
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

/** All states by how often they come out payers. */
export const placeboFigure: FigureRecord<PlaceboInput, PlaceboLive> = {
	id: 'placebo',
	name: 'payer-share',
	chart: PlaceboChart,
	title: ({ rankings, base, chosen }) => placeboTitle(rankings, base, chosen),
	subtitle: () =>
		'Share of the ways to reckon a year in which the state pays more than it receives, by the same rule for all. If the method made payers of everyone, it would say nothing of one.',
	source: () => 'Source: every spec-year of every state, /data/signs.csv.',
	legend: () => [
		{ label: 'Share of the ways in which the state pays more', color: 'var(--payer)' }
	],
	table: (input) => placeboTable(input.rankings, placeboFigure.title(input)),
	rowCount: () => STATES.length,
	files: ({ base, chosen }) => ({
		parts: [base, chosen],
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
			format: shareFigure,
			words: placeboWords(base)
		})
};
