import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import { lateCode } from '$lib/view/late-code';
import { byEstimate } from '$lib/words/by-estimate';
import { amount, money, signedMoney } from '$lib/words/money';
import { nameInSentence, shortNameOf } from '$lib/words/names';
import LinesChart from './LinesChart.svelte';
import { ACCOUNT_SOURCE } from './reader-keys';
import { EACH } from './account-tables';
import { filePartsOf } from './file-parts';
import type { FigureRecord } from './record';
import { reckonedBy } from './tables';
import type { LinesInput } from './lines-input';

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./lines-picture')).linesSvg);

/** What a state pays by tax and receives by program in one year, beside the nation. */
export const linesFigure: FigureRecord<LinesInput> = {
	id: 'lines',
	name: 'lines',
	chart: LinesChart,
	title: ({ state, fiscalYear, sections }) => {
		const [paid, received] = sections.map(({ sum }) => amount(sum.state));
		const title = `${shortNameOf(state)} paid ${paid ?? ''} and received ${received ?? ''} a person in ${fiscalYear}`;
		return byEstimate(title, 'account');
	},
	subtitle: ({ fiscalYear }) =>
		`By tax and by program, dollars per person, FY${fiscalYear}, beside the nation. Interest on the debt left out`,
	source: () => ACCOUNT_SOURCE,
	note: ({ state }) =>
		`Differences in blue leave ${shortNameOf(state)} more on balance than the nation: it receives more, or pays less; those in orange leave it less. They are rounded after subtraction.`,
	legend: () => [
		{ label: 'More on balance than the nation', color: 'var(--recipient-text)' },
		{ label: 'Less', color: 'var(--payer-text)' }
	],
	table: tableOf,
	rowCount: (input) => rowsOf(input).length,
	isTableLate: true,
	files: ({ state, fiscalYear }) => ({
		parts: filePartsOf({ choice: EACH, when: fiscalYear, states: [state] }),
		served: {
			path: `/data/account-lines/${state.toLowerCase()}.csv`,
			words: `All lines of ${nameInSentence(state)}, CSV`
		},
		whole: { path: '/data/account-lines.csv', words: 'Every state and line, CSV' }
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

function tableOf(input: LinesInput): FigureTable {
	const own = { format: money, decimals: 2 };
	const columns: readonly TableColumn[] = [
		{ id: 'state', label: 'Code' },
		{ id: 'fiscal_year', label: 'Year' },
		{ id: 'side', label: 'Side' },
		{ id: 'group', label: 'Group' },
		{ id: 'line', label: 'Line' },
		{ id: 'state_per_person', label: 'State', ...own },
		{ id: 'nation_per_person', label: 'Nation', ...own },
		{ id: 'difference_per_person', label: 'Difference', format: signedMoney, decimals: 2 }
	];
	return {
		caption: linesFigure.subtitle(input),
		columns,
		rows: rowsOf(input),
		reckoned: reckonedBy(EACH)
	};
}

/** Lines alone: subtotals are left to the reader of a file. */
function rowsOf({ state, fiscalYear, sections }: LinesInput) {
	return sections.flatMap(({ side, groups }) =>
		groups.flatMap(({ id, rows }) =>
			(rows.length === 1 ? rows : rows.slice(1)).map((row) => ({
				key: `${side} ${id} ${row.label}`,
				cells: [
					state,
					fiscalYear,
					side,
					id,
					row.label,
					row.state,
					row.nation,
					row.state - row.nation
				],
				missing: 'no figure'
			}))
		)
	);
}
