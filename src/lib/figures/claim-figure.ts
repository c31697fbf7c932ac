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
import { reckonedByVotes } from './tables';

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

/** The chart that decides a part of a claim. */
export const claimFigure: FigureRecord<ClaimInput> = {
	id: 'claim',
	name: 'claim',
	chart: ClaimChart,
	title: ({ title }) => title,
	subtitle: ({ state, measure, sentence, series }) =>
		`${state === 'US' ? 'All states' : shortNameOf(state)}, ${UNITS[measure]}${series.isPerPerson ? ' a person' : ''}. ${sentence} ${boxWords(series)}`,
	source: () =>
		'Source: our own account; Tax Foundation 2007; Rockefeller Institute by report; figures printed for single states; IRS collections, USAspending and Census spending.',
	legend: ({ series, asserted }) => assertedLegend(series, asserted),
	table: ({ series, title, state, claim, part, measure }) => ({
		...assertedTable(series, title),
		reckoned: {
			state,
			claim,
			part,
			...reckonedByVotes(),
			unit: UNITS[measure],
			dollars: 'current',
			deficit_rule: 'by method',
			interest: 'by method'
		}
	}),
	rowCount: ({ series }) => assertedRowCount(series),
	isTableLate: true,
	files: ({ claim, part, state }) => ({
		parts: ['all-estimates', state, claim, `part-${part}`],
		served: { path: '/data/signs.csv', words: 'Every calculation, CSV' },
		whole: { path: '/data/claims.json', words: 'All claims, JSON' }
	})
};
