import { waterfallHeading } from './account-headings';
import { EACH, tableOfState, waterfallTable } from './account-tables';
import { filePartsOf } from './file-parts';
import { ACCOUNT_SOURCE, keysPart } from './reader-keys';
import type { FigureRecord } from './record';
import type { WaterfallInput } from './waterfall-input';
import WaterfallChart from './WaterfallChart.svelte';

/** Why a state stands where it stands: line by line from the national average. */
export const waterfallFigure: FigureRecord<WaterfallInput> = {
	id: 'waterfall',
	name: 'waterfall',
	chart: WaterfallChart,
	title: (input) => waterfallHeading(input.standing, input).title,
	subtitle: (input) => waterfallHeading(input.standing, input).subtitle,
	source: () => ACCOUNT_SOURCE,
	legend: () => [
		{ label: 'Less than the national average', color: 'var(--payer)' },
		{ label: 'More than the national average', color: 'var(--recipient)' }
	],
	table: (input) =>
		tableOfState(waterfallTable(input, input.keys, waterfallFigure.subtitle(input)), input),
	rowCount: ({ yours }) => yours.bars.length,
	files: ({ state, fiscalYear, keys }) => ({
		parts: [
			...filePartsOf({
				choice: { ...EACH, deficit: 'per-person' },
				when: fiscalYear,
				states: [state]
			}),
			keysPart(keys)
		],
		whole: {
			path: '/data/account-lines.csv',
			words: 'Every state and line by our sharing rules, CSV'
		}
	})
};
