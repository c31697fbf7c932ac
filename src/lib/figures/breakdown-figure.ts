import { estimateOf } from '$lib/fiscal/estimates/estimates';
import {
	breakdownEmpty,
	breakdownHeading,
	breakdownSubject,
	breakdownTable,
	HELD_WORDS,
	NATION_WORDS,
	type BreakdownInput,
	type BreakdownLive
} from './breakdown-view';
import BreakdownChart from './BreakdownChart.svelte';
import { sourceLine } from './chart-words';
import { allYears, filePartsOf, toldPart } from './file-parts';
import type { FigureRecord } from './record';
import { nameInSentence } from '$lib/words/names';

/** What a state pays by tax and receives by program; only our own account has lines. */
export const breakdownFigure: FigureRecord<BreakdownInput, BreakdownLive> = {
	id: 'breakdown',
	name: 'breakdown',
	chart: BreakdownChart,
	title: ({ view, chosen, year }) =>
		view ? breakdownHeading(view, year).title : breakdownSubject(chosen),
	subtitle: ({ view, year }) => (view ? breakdownHeading(view, year).subtitle : ''),
	source: ({ dollars }) => sourceLine(estimateOf('account'), dollars),
	legend: ({ view }) => {
		const bands = view ? [...view.paid.bands, ...view.received.bands] : [];
		const hasHeld = bands.some(({ isHeld }) => isHeld.includes(true));
		return [
			{ label: 'All together', color: 'var(--ink)', shape: 'line' },
			...(view?.paid.nation
				? [{ label: NATION_WORDS, color: 'var(--ink)', shape: 'dashed-line' as const }]
				: []),
			...(hasHeld ? [{ label: HELD_WORDS, color: null }] : [])
		];
	},
	table: (input) =>
		input.view
			? breakdownTable(input.view, breakdownFigure.subtitle(input))
			: { caption: breakdownEmpty(input), columns: [], rows: [] },
	rowCount: ({ view }) => view?.paid.years.length ?? 0,
	isTableLate: true,
	files: ({ chosen, scale, dollars, year, view }) => ({
		parts: [
			...filePartsOf({
				choice: { estimate: 'account', scale, dollars },
				when: allYears(year),
				states: [chosen]
			}),
			toldPart(dollars, view?.yearDollars)
		],
		served: {
			path: `/data/account-lines/${chosen.toLowerCase()}.csv`,
			words: `All lines of ${nameInSentence(chosen)}, CSV`
		},
		whole: { path: '/data/account-lines.csv', words: 'Every state and line, CSV' }
	}),
	hasPicture: ({ view }) => view !== null
};
