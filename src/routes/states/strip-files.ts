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
export const STRIP_CHOICE: Choice = { ...BY_ESTIMATE_CHOICE, deficit: 'none' };
const formats = formatsOf(STRIP_CHOICE);

/**
 * All states in the year of the page, received − paid in whole dollars per person, as the line shows them; the line of
 * the explorer, which has both sides and more, has another name.
 */
export const stateStripFiles: TakenRecord<StateStripInput> = {
	name: 'strip-whole-dollars',
	title: ({ strip: { fiscalYear, average } }) => stripLabel(STRIP_CHOICE, fiscalYear, average),
	subtitle: ({ strip: { fiscalYear } }) => subtitleOf(STRIP_CHOICE, periodOf([fiscalYear]), []),
	source: () => sourceLine(estimateOf(STRIP_CHOICE.estimate), STRIP_CHOICE.dollars),
	legend: ({ strip: { average } }) => {
		const { low, middle, high } = stripWords({ choice: STRIP_CHOICE, formats, average }, null);
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
		reckoned: reckonedBy(STRIP_CHOICE)
	}),
	files: ({ code, strip: { fiscalYear } }) => ({
		parts: filePartsOf({ choice: STRIP_CHOICE, when: fiscalYear, states: [code] }),
		whole: yearFile(fiscalYear)
	})
};
