import { LEGEND } from '$lib/charts/deciders/legend';
import { decidersSeries } from '$lib/charts/deciders/series';
import { decidersTitle, togetherText } from '$lib/words/deciders-words';
import { shortNameOf } from '$lib/words/names';
import { decidersRowCount, decidersTable, type DecidersInput } from './deciders';
import DecidersChart from './DecidersChart.svelte';
import { allYears } from './file-parts';
import { markedYear, type MarkLive } from './marked-year.svelte';
import type { FigureRecord } from './record';
import { VOTES_SOURCE } from './votes';

/** What a vote is, and when a choice turns the side: all that the drawing takes for granted. */
function votesText(name: string): string {
	return `Each calculation of a year is a vote: payer, recipient or about even. A choice turns the side where, made one way, most votes make ${name} a payer and, made another, fewer than half; about even counts as half.`;
}

/** Which choices turn the side of a state, year by year. */
export const decidersFigure: FigureRecord<DecidersInput, MarkLive> = {
	id: 'deciders',
	name: 'what-decides',
	chart: DecidersChart,
	title: ({ state, deciders }) => decidersTitle(state, deciders),
	subtitle: ({ state, deciders, together = [] }) =>
		[togetherText(deciders, together), votesText(shortNameOf(state))].filter(Boolean).join(' '),
	source: () => VOTES_SOURCE,
	legend: () => LEGEND.map(({ label, color, shape }) => ({ label, color, shape })),
	table: decidersTable,
	rowCount: decidersRowCount,
	isTableLate: true,
	files: ({ state, deciders }, live) => ({
		parts: [
			'all-estimates',
			allYears(live && markedYear(decidersSeries(deciders).years, live)),
			state
		],
		served: {
			path: `/claims/deciders/${state.toLowerCase()}.csv`,
			words: 'These rows, CSV'
		},
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};
