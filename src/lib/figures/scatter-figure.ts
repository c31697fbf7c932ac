import { STATES } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { scatterHeading } from './headings';
import type { FigureRecord } from './record';
import { scatterSeriesOf, type ScatterInput, type ScatterLive } from './scatter-input';
import ScatterChart from './ScatterChart.svelte';
import { yearTable } from './tables';

/** What each state paid against what it received, with the even lines between. */
export const scatterFigure: FigureRecord<ScatterInput, ScatterLive> = {
	id: 'scatter',
	name: 'paid-and-received',
	chart: ScatterChart,
	title: ({ shown, choice, chosen }) =>
		scatterHeading(shown, choice, { state: chosen, left: [] }).title,
	subtitle: (input) => {
		const left = scatterSeriesOf(input)?.left ?? [];
		return scatterHeading(input.shown, input.choice, { state: input.chosen, left }).subtitle;
	},
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: () => [
		{ label: 'Below the line: pays more', color: 'var(--payer)' },
		{ label: 'Above: receives more', color: 'var(--recipient)' }
	],
	table: (input) => yearTable(input.shown, input.choice, scatterFigure.subtitle(input)),
	rowCount: () => STATES.length,
	files: ({ shown, choice, followed }) => ({
		parts: filePartsOf({ choice, when: shown.view.fiscalYear, states: followed }),
		served: yearFile(shown.view.fiscalYear),
		whole: estimateFile(choice.estimate)
	}),
	// An estimate of balances alone has no sides to draw.
	hasPicture: ({ shown: { view } }) =>
		view.paid.some((paid, i) => paid !== null && (view.received[i] ?? null) !== null)
};
