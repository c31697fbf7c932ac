import { STATES, type StateCode } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { sourceLine, stripLabel, stripWords } from '$lib/figures/chart-words';
import { filePartsOf, yearFile } from '$lib/figures/file-parts';
import type { TakenRecord } from '$lib/figures/record';
import { reckonedBy } from '$lib/figures/tables';
import type { Choice } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { formatsOf } from '$lib/words/measure';
import { periodOf, subtitleOf } from '$lib/words/titles';
import type { StateStrip } from './state-page.server';

/** The line of all states on the page of one. */
export interface StateStripInput {
	readonly code: StateCode;
	readonly strip: StateStrip;
}

/** The line starts where a state breaks even. */
const choice: Choice = { ...BY_ESTIMATE_CHOICE, deficit: 'none' };
const formats = formatsOf(choice);

/** All states in the year of the page, received − paid in whole dollars per person, as the line shows them. */
export const stateStripFiles: TakenRecord<StateStripInput> = {
	name: 'strip',
	title: ({ strip: { fiscalYear, average } }) => stripLabel(choice, fiscalYear, average),
	subtitle: ({ strip: { fiscalYear } }) => subtitleOf(choice, periodOf([fiscalYear]), []),
	source: () => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: ({ strip: { average } }) => {
		const { low, middle, high } = stripWords({ choice, formats, average }, null);
		return [
			{ label: low.long, color: 'var(--payer)' },
			{ label: middle, color: 'var(--between)' },
			{ label: high.long, color: 'var(--recipient)' }
		];
	},
	table: ({ strip: { fiscalYear, plain } }) => ({
		caption: `Received minus paid, ${fiscalYear}`,
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'net', label: 'Received − paid', format: formats.column, decimals: 0 }
		],
		rows: STATES.map(({ code, name }, i) => ({
			key: code,
			cells: [fiscalYear, code, name, plain[i] ?? null],
			missing: 'no figure'
		})),
		reckoned: reckonedBy(choice)
	}),
	files: ({ code, strip: { fiscalYear } }) => ({
		parts: filePartsOf({ choice, when: fiscalYear, states: [code] }),
		whole: yearFile(fiscalYear)
	})
};
