import { revisionsSeries, revisionsTable } from '$lib/charts/revisions/series';
import type { ReversalRow } from '$lib/data/claims';
import { counted } from '$lib/words/ordinal';
import type { FigureRecord } from './record';
import { reversalsPicture } from './reversals-picture';
import ReversalsChart from './ReversalsChart.svelte';

/** What the log of reversals tells: every figure of a year that was published more than once. */
export interface ReversalsInput {
	readonly rows: readonly ReversalRow[];
}

/** Balances of a state and year that were published more than once, version beside version. */
export const reversalsFigure: FigureRecord<ReversalsInput> = {
	id: 'reversals',
	name: 'figures-that-changed',
	chart: ReversalsChart,
	title: ({ rows }) => {
		const { years } = revisionsSeries(rows);
		const reversed = years.filter(({ isReversed }) => isReversed).length;
		return `${counted(years.length, 'balance', 'balances')} listed here ${years.length === 1 ? 'was' : 'were'} published more than once, ${reversed} with both signs`;
	},
	subtitle: () =>
		'Received minus paid of one state and fiscal year, as published, numbered by date. A minus means more paid than received. A line joins what one publisher said of the same thing.',
	source: () => 'Source: the pages linked beside each figure.',
	legend: () => [
		{ label: 'Pays more', color: 'var(--payer)', shape: 'circle' },
		{ label: 'Receives more', color: 'var(--recipient)', shape: 'circle' },
		{ label: 'One publisher, of the same thing', color: 'var(--ink)', shape: 'line' }
	],
	table: ({ rows }) => revisionsTable(rows),
	rowCount: ({ rows }) => rows.length,
	isTableLate: true,
	files: () => ({
		parts: [],
		served: {
			path: '/data/sources/claims/reversals.csv',
			words: 'All figures that changed, CSV'
		},
		whole: {
			path: '/data/sources/balances/published-points.csv',
			words: 'All published figures, CSV'
		}
	}),
	picture: ({ rows }) => reversalsPicture(rows)
};
