import { STATES } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { rankingHeading } from './headings';
import type { RankingInput, RankingLive } from './ranking-input';
import RankingChart from './RankingChart.svelte';
import type { FigureRecord } from './record';
import { yearTable } from './tables';

/** All states in order, with the plain figure and the one against the average state. */
export const rankingFigure: FigureRecord<RankingInput, RankingLive> = {
	id: 'ranking',
	name: 'ranking',
	chart: RankingChart,
	title: ({ shown, choice, chosen }) => rankingHeading(shown, choice, chosen).title,
	subtitle: ({ shown, choice, chosen }) => rankingHeading(shown, choice, chosen).subtitle,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: () => [],
	table: (input) => yearTable(input.shown, input.choice, rankingFigure.subtitle(input)),
	rowCount: () => STATES.length,
	files: ({ shown, choice, followed }) => ({
		parts: filePartsOf({ choice, when: shown.view.fiscalYear, states: followed }),
		served: yearFile(shown.view.fiscalYear),
		whole: estimateFile(choice.estimate)
	}),
	hasPicture: () => false
};
