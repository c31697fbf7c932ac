import {
	assertedLegend,
	type AssertedMeasure,
	type AssertedSeries
} from '$lib/charts/asserted/series';
import type { ClaimRow } from '$lib/data/claims';
import { boxWords } from '$lib/words/asserted-words';
import { shortNameOf } from '$lib/words/names';
import { assertedRowCount, assertedTable } from './asserted-table';
import ClaimChart from './ClaimChart.svelte';
import type { FigureRecord } from './record';

/** What the chart that decides a part of a claim tells: every method against what is asserted. */
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
	/** The state, group or nation it is about. */
	readonly state: ClaimRow['state'];
	readonly measure: AssertedMeasure;
	readonly series: AssertedSeries;
}

const UNITS: Readonly<Record<AssertedMeasure, string>> = {
	net: 'received minus paid, dollars of the year',
	paid: 'federal taxes paid, dollars of the year',
	received: 'federal money received, dollars of the year',
	ratio: 'received for a dollar paid'
};

/** Whose figures are drawn, and no others. */
function sourcesOf({ lines, published, hybrids }: AssertedSeries): readonly string[] {
	const isOurs = lines.some(({ kind }) => kind === 'ours' || kind === 'variant');
	const mixes = hybrids.map(({ label }) => label);
	return [...(isOurs ? ['our own account'] : []), ...published, ...new Set(mixes)];
}

/** The chart that decides a part of a claim. */
export const claimFigure: FigureRecord<ClaimInput> = {
	id: 'claim',
	name: 'claim',
	chart: ClaimChart,
	title: ({ title }) => title,
	subtitle: ({ state, measure, sentence, series }) =>
		`${state === 'US' ? 'All states' : shortNameOf(state)}, ${UNITS[measure]}${series.isPerPerson ? ' a person' : ''}. ${sentence} ${boxWords(series)}`,
	source: ({ series }) => `Source: ${sourcesOf(series).join('; ')}.`,
	legend: ({ series, asserted }) => assertedLegend(series, asserted),
	table: ({ series, title }) => assertedTable(series, title),
	rowCount: ({ series }) => assertedRowCount(series),
	isTableLate: true,
	files: ({ claim, part }) => ({
		parts: [claim, part],
		served: { path: '/data/signs.csv', words: 'Every calculation, CSV' },
		whole: { path: '/data/claims.json', words: 'All claims, JSON' }
	})
};
