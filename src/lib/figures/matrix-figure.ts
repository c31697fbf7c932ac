import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { PICTURE_LEGEND, SOURCE, subtitleOf, tableOf, titleOf } from './matrix';
import MatrixChart from './MatrixChart.svelte';
import type { FigureRecord } from './record';
import { reckonedByVotes } from './tables';

/** On which side every method puts a state in every fiscal year. */
export const matrixFigure: FigureRecord<StateSigns> = {
	id: 'matrix',
	name: 'matrix',
	chart: MatrixChart,
	title: titleOf,
	subtitle: subtitleOf,
	source: () => SOURCE,
	legend: () => PICTURE_LEGEND,
	table: (input) => ({
		...tableOf(input),
		reckoned: { state: input.state, ...reckonedByVotes() }
	}),
	rowCount: ({ rows }) => distinctRows(rows).length,
	files: ({ state }) => ({
		parts: ['all-estimates', state],
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};
