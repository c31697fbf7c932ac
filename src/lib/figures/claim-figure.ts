import { assertedLegend } from '$lib/charts/asserted/legend';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { AssertedMeasure } from '$lib/fiscal/verdict/asserted-figure';
import type { Measure } from '$lib/fiscal/verdict/values';
import type { ClaimRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { boxWords } from '$lib/words/asserted-words';
import { listOf, shortNameOf } from '$lib/words/names';
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
	/** Who asserts it, by name. */
	readonly asserting: string;
	/** The state, group or nation it is about. */
	readonly state: ClaimRow['state'];
	/** The states of a group, which are drawn together; empty of one state and of the nation. */
	readonly group: readonly StateCode[];
	readonly measure: AssertedMeasure;
	readonly series: AssertedSeries;
}

const UNITS: Readonly<Record<Measure, string>> = {
	net: 'received minus paid, dollars of the year',
	paid: 'federal taxes paid, dollars of the year',
	received: 'federal money received, dollars of the year',
	ratio: 'received for a dollar paid'
};

const COMPARED: Readonly<Record<Measure, string>> = {
	net: 'how much more is paid than received',
	paid: 'federal taxes paid',
	received: 'federal money received',
	ratio: 'what is received for a dollar paid'
};

function unitWords({ measure, of, isPerPerson }: AssertedSeries): string {
	switch (measure) {
		case 'rank':
			return `rank among the 50 states and D.C. by ${COMPARED[of]}, 1st the largest`;
		case 'of-average':
			return `${COMPARED[of]} a person, the national average as 100%`;
		case 'share':
			return `share of the nation’s total of ${COMPARED[of]}`;
		case 'multiple':
			return `${COMPARED[of]}, as a multiple of the other state’s`;
		default:
			return `${UNITS[measure]}${isPerPerson ? ' a person' : ''}`;
	}
}

function placeWords({ state, group }: Pick<ClaimInput, 'state' | 'group'>): string {
	if (group.length > 0) return `${listOf(group.map(shortNameOf))} together`;
	return state === 'US' ? 'All states' : shortNameOf(state);
}

/** Whose figures are drawn, and no others: those of every line, of the mark as printed, and of the box that is asserted. */
function sourcesOf({
	series,
	asserting
}: Pick<ClaimInput, 'series' | 'asserting'>): readonly string[] {
	const { lines, published, hybrids, printed } = series;
	const isOurs = lines.some(({ kind }) => kind === 'ours' || kind === 'variant');
	const mixes = hybrids.map(({ label }) => label);
	const mark = printed && printed.by.length > 0 ? [`${listOf(printed.by)}, as printed`] : [];
	return [
		...(isOurs ? ['our own account'] : []),
		...published,
		...mark,
		...new Set(mixes),
		`asserted by ${asserting}`
	];
}

/** The chart that decides a part of a claim. */
export const claimFigure: FigureRecord<ClaimInput> = {
	id: 'claim',
	name: 'claim',
	chart: ClaimChart,
	title: ({ title }) => title,
	subtitle: (input) =>
		`${placeWords(input)}, ${unitWords(input.series)}. ${input.sentence} ${boxWords(input.series)}`,
	source: (input) => `Source: ${sourcesOf(input).join('; ')}.`,
	legend: ({ series, asserted }) => assertedLegend(series, asserted),
	table: ({ series, title, state, claim, part }) => ({
		...assertedTable(series, title),
		reckoned: {
			state,
			claim,
			part,
			measure: series.of,
			...reckonedByVotes(),
			unit: unitWords(series),
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
