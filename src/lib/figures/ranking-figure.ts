import { rankingRows } from '$lib/charts/ranking/ranking';
import { STATES } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { LegendEntry } from '$lib/files/swatch';
import { formatsOf } from '$lib/words/measure';
import { evenOf, sideOfMeasure, sourceLine } from './chart-words';
import { legendSides, rankingWords } from './axis-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { rankingHeading } from './headings';
import { rankedPicture } from './ranked-picture';
import type { RankingInput, RankingLive } from './ranking-input';
import RankingChart from './RankingChart.svelte';
import type { FigureRecord } from './record';
import { yearTable } from './tables';

/** All states in order, with the figure dollar for dollar and the one against the national average. */
export const rankingFigure: FigureRecord<RankingInput, RankingLive> = {
	id: 'ranking',
	name: 'ranking',
	chart: RankingChart,
	title: ({ shown, choice, chosen }) => rankingHeading(shown, choice, chosen).title,
	subtitle: ({ shown, choice, chosen }) => rankingHeading(shown, choice, chosen).subtitle,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: legendOf,
	table: (input) => yearTable(input.shown, input.choice, rankingFigure.subtitle(input)),
	rowCount: () => STATES.length,
	files: ({ shown, choice, followed, sort }) => ({
		parts: [
			...filePartsOf({ choice, when: shown.view.fiscalYear, states: followed }),
			sort === 'name' ? 'by-name' : ''
		],
		served: yearFile(shown.view.fiscalYear),
		whole: estimateFile(choice.estimate)
	}),
	picture: ({ shown, choice, base, chosen, sort }) => {
		const formats = formatsOf(choice);
		const { average } = shown.view;
		return rankedPicture({
			rows: rankingRows(shown.view),
			sort,
			base,
			side: sideOfMeasure(choice.measure),
			even: evenOf(choice.measure) ?? 0,
			average,
			chosen,
			format: formats.column,
			words: rankingWords({ choice, formats, average })
		});
	}
};

/** What the sides of the bars mean, and the hatch where a state has no figure. */
function legendOf({ shown, choice, base }: RankingInput): readonly LegendEntry[] {
	const isBoth = sideOfMeasure(choice.measure) === 'both';
	const { low, high } = legendSides(choice, shown.view.partial ? 'plain' : base);
	const sides = [
		{ label: low, color: 'var(--payer)' },
		{ label: high, color: 'var(--recipient)' }
	];
	const hasMissing = shown.view.plain.some((value) => value === null);
	return [...(isBoth ? sides : []), ...(hasMissing ? [{ label: 'No figure', color: null }] : [])];
}
