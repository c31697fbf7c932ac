import { linesOf } from '$lib/charts/matrix/lines';
import { chosenIn, methodGroups, type MethodChoice } from '$lib/charts/matrix/methods';
import { matrixSeries } from '$lib/charts/matrix/series';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { PICTURE_LEGEND, SOURCE, subtitleOf, tableOf, titleOf, type MatrixLive } from './matrix';
import MatrixChart from './MatrixChart.svelte';
import type { FigureRecord } from './record';
import { reckonedByVotes } from './tables';

/** On which side every method puts a state in every fiscal year. */
export const matrixFigure: FigureRecord<StateSigns, MatrixLive> = {
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
	files: (input, live) => ({
		parts: ['all-estimates', input.state, ...(live?.cell ? cellParts(input, live.cell) : [])],
		whole: { path: '/data/signs.csv', words: 'Every calculation, every state, CSV' }
	})
};

/** The cell outlined: its year, and its method by the keys of the row. */
function cellParts(signs: StateSigns, cell: MethodChoice): readonly string[] {
	const series = matrixSeries(signs);
	const chosen = chosenIn(methodGroups(series, linesOf(series)), cell);
	return chosen ? [`${chosen.year.label} marked`, chosen.method.key] : [];
}
