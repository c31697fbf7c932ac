import type { FigureTable } from '$lib/charts/kit/table';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { byEstimate } from '$lib/words/by-estimate';
import { periodOf } from '$lib/words/titles';
import { BY_ESTIMATE_CHOICE } from './by-estimate-input';
import { sourceLine } from './chart-words';
import { estimateFile } from './file-parts';
import NationYearsChart from './NationYearsChart.svelte';
import type { FigureRecord } from './record';
import { reckonedBy } from './tables';
import { EVEN_BAND } from '$lib/words/even-band';
import type { NationYearsInput } from './nation-years-input';

/** How many states pay more, year by year: dollar for dollar, and against the national average. */
export const nationYearsFigure: FigureRecord<NationYearsInput> = {
	id: 'nation',
	name: 'payers-by-year',
	chart: NationYearsChart,
	title: titleOf,
	subtitle: ({ years }) =>
		`States that paid more than they received by more than ${EVEN_BAND} of what they paid, and states that paid more on balance than the national average, ${periodOf(years.map(({ fiscalYear }) => fiscalYear))}, of 51`,
	source: () => sourceLine(estimateOf('account'), 'current'),
	note: ({ years }) =>
		`Columns and circles leave interest on the debt out. Where it counts as money received, shared out by population, fewer states pay more: from ${rangeWords(years.map((year) => year.counted))} of 51, as the table tells.`,
	legend: () => [
		{ label: 'Paid more than they received', color: 'var(--payer)' },
		{ label: 'Paid more than the national average', color: 'var(--ink)', shape: 'circle' }
	],
	table: tableOf,
	rowCount: ({ years }) => years.length,
	files: () => ({ parts: ['account', 'all-years'], whole: estimateFile('account') })
};

function titleOf({ years }: NationYearsInput): string {
	const plain = years.map((year) => year.plain);
	const neutral = years.map((year) => year.neutral).filter((count) => count !== null);
	return byEstimate(
		`The number of states that pay more than they receive runs from ${rangeWords(plain)} with interest on the debt left out; against the national average, from ${rangeWords(neutral)}`,
		'account'
	);
}

function rangeWords(counts: readonly number[]): string {
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return `${least === 0 ? 'none' : String(least)} to ${most}`;
}

function tableOf(input: NationYearsInput): FigureTable {
	return {
		caption: nationYearsFigure.subtitle(input),
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'payers', label: 'Paid more than received', format: String, decimals: 0 },
			{
				id: 'payers_interest_counted',
				label: 'With interest counted',
				format: String,
				decimals: 0
			},
			{ id: 'payers_neutral', label: 'Paid more than average', format: String, decimals: 0 }
		],
		rows: input.years.map(({ fiscalYear, plain, counted: withInterest, neutral }) => ({
			key: String(fiscalYear),
			cells: [fiscalYear, plain, withInterest, neutral],
			missing: 'no average'
		})),
		reckoned: {
			...reckonedBy(BY_ESTIMATE_CHOICE),
			unit: 'states',
			deficit_rule: 'by column',
			interest: 'by column'
		}
	};
}
