import {
	assertedLegend,
	type AssertedMeasure,
	type AssertedSeries
} from '$lib/charts/asserted/series';
import { boxWords } from '$lib/words/asserted-words';
import { assertedRowCount, assertedTable } from './asserted-table';
import ClaimChart from './ClaimChart.svelte';
import type { FigureRecord } from './record';

/** What the chart that decides a part of a claim tells: every way to reckon against what is asserted. */
export interface ClaimInput {
	/** Id of the claim. */
	readonly claim: string;
	/** Which part of it, from 1. */
	readonly part: number;
	/** The finding. */
	readonly title: string;
	/** What the part asserts. */
	readonly sentence: string;
	/** The same of a figure, in a few words. */
	readonly asserted: string;
	readonly measure: AssertedMeasure;
	readonly series: AssertedSeries;
}

const UNITS: Readonly<Record<AssertedMeasure, string>> = {
	net: 'received minus paid, dollars of the year',
	paid: 'federal taxes paid, dollars of the year',
	received: 'federal money received, dollars of the year',
	ratio: 'received for a dollar paid'
};

/** The chart that decides a part of a claim. */
export const claimFigure: FigureRecord<ClaimInput> = {
	id: 'claim',
	name: 'claim',
	chart: ClaimChart,
	title: ({ title }) => title,
	subtitle: ({ measure, sentence, series }) =>
		`California, ${UNITS[measure]}. ${sentence} ${boxWords(series)}`,
	source: () => 'Source: our own account; Tax Foundation 2007; Rockefeller Institute by report.',
	legend: ({ series, asserted }) => assertedLegend(series, asserted),
	table: ({ series, title }) => assertedTable(series, title),
	rowCount: ({ series }) => assertedRowCount(series),
	isTableLate: true,
	files: ({ claim, part }) => ({
		parts: [claim, part],
		served: { path: '/data/signs.csv', words: 'Every way to reckon, CSV' },
		whole: { path: '/data/claims.json', words: 'All claims, JSON' }
	})
};
