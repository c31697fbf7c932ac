import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { sourceLine } from '$lib/figures/chart-words';
import { filePartsOf, yearFile } from '$lib/figures/file-parts';
import { paleWords } from '$lib/figures/pale-words';
import { rampLegend } from '$lib/figures/ramp-legend';
import type { TakenRecord } from '$lib/figures/record';
import type { SmallState } from '$lib/figures/small-years-input';
import { reckonedBy } from '$lib/figures/tables';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { signedMoney } from '$lib/words/money';

/** All states in one year against the national average. */
export interface StatesMapInput {
	readonly fiscalYear: number;
	readonly entries: readonly Pick<SmallState, 'code' | 'name' | 'neutral'>[];
}

/** The small map of all states: received − paid against the national average, dollars of the year per person. */
export const statesMapFiles: TakenRecord<StatesMapInput> = {
	name: 'states-map',
	title: ({ fiscalYear }) => `All states against the national average, ${fiscalYear}`,
	subtitle: ({ fiscalYear }) =>
		`Received minus paid against the national average, dollars per person, FY${fiscalYear}. ${estimateOf('account').label}. ${paleWords(BY_ESTIMATE_CHOICE, 'neutral')}`,
	source: () => sourceLine(estimateOf('account'), 'current'),
	legend: ({ entries }) =>
		rampLegend(
			BY_ESTIMATE_CHOICE,
			'neutral',
			entries.some(({ neutral }) => neutral === null)
		),
	table: (input) => ({
		caption: statesMapFiles.subtitle(input),
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'net_neutral', label: 'vs average', format: signedMoney, decimals: 0 }
		],
		rows: input.entries.map(({ code, name, neutral }) => ({
			key: code,
			cells: [input.fiscalYear, code, name, neutral],
			missing: 'no figure'
		})),
		reckoned: reckonedBy(BY_ESTIMATE_CHOICE)
	}),
	files: ({ fiscalYear }) => ({
		parts: filePartsOf({ choice: BY_ESTIMATE_CHOICE, when: fiscalYear, states: [] }),
		whole: yearFile(fiscalYear)
	})
};
