import type { HeadRow } from '$lib/charts/head-to-head/rows';
import type { FigureTable, Reckoned, TableCell } from '$lib/charts/kit/table';
import type { Choice } from '$lib/fiscal/core/types';
import { DEFAULT_ESTIMATE, estimateOf } from '$lib/fiscal/estimates/estimates';
import { lateCode } from '$lib/view/late-code';
import { byEstimate } from '$lib/words/by-estimate';
import { shortNameOf } from '$lib/words/names';
import { onlyFound } from '$lib/words/partial-words';
import { periodOf, subtitleOf } from '$lib/words/titles';
import { groupTitle } from '$lib/words/group-sentence';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, yearFile } from './file-parts';
import { netsOf } from './headings';
import HeadToHeadChart from './HeadToHeadChart.svelte';
import type { FigureRecord } from './record';
import { choiceIn, decimalsOf, moneyUnit, reckonedBy } from './tables';
import { headTable, toldFigures, type HeadToHeadInput } from './head-to-head-input';

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./head-to-head-picture')).headToHeadSvg);

/** The states compared beside each other and the nation, in one year. */
export const headToHeadFigure: FigureRecord<HeadToHeadInput> = {
	id: 'head-to-head',
	name: 'head-to-head',
	chart: HeadToHeadChart,
	title: (input) =>
		byEstimate(
			groupTitle(toldFigures(input), {
				states: input.states,
				fiscalYear: input.shown.view.fiscalYear
			}),
			input.choice.estimate
		),
	subtitle: ({ shown, choice, groups }) =>
		`${subtitleOf(choice, periodOf([shown.view.fiscalYear]), netsOf([shown]))}${groups ? '. Below: taxes and programs, those first in which the states are furthest apart' : ''}`,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	note: ({ groups, choice, shown: { view } }) => {
		if (groups) return 'The programs leave out interest on the debt.';
		if (choice.estimate === DEFAULT_ESTIMATE)
			return 'The taxes and programs of this year have not come.';
		const whole = view.partial ? ` ${onlyFound(view.partial)}, so the nation has no figure.` : '';
		return `Only our own account has taxes and programs apart.${whole}`;
	},
	legend: () => [
		{ label: 'Pays more', color: 'var(--payer-text)' },
		{ label: 'Receives more', color: 'var(--recipient-text)' }
	],
	table: tableOf,
	rowCount: (input) => rowsOf(input).length,
	files: ({ choice, measure, states, shown }) => ({
		parts: [
			...filePartsOf({ choice, when: shown.view.fiscalYear, states }),
			measure === choice.measure ? '' : `asked-for-${measure}`
		],
		served: yearFile(shown.view.fiscalYear),
		whole: estimateFile(choice.estimate)
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

function tableOf(input: HeadToHeadInput): FigureTable {
	const { states, choice, shown } = input;
	return {
		caption: headToHeadFigure.subtitle(input),
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'section', label: 'Section' },
			{ id: 'what', label: 'What' },
			{ id: 'unit', label: 'Unit', isForFiles: true },
			...[
				...states.map((code) => ({ id: code.toLowerCase(), label: shortNameOf(code) })),
				{ id: 'nation', label: 'Nation' }
			].map((column) => ({ ...column, format: String, decimals: RATIO_DECIMALS }))
		],
		rows: rowsOf(input).map(({ section, row }) => ({
			key: `${section} ${row.id}`,
			cells: [
				shown.view.fiscalYear,
				section,
				row.label,
				unitOfRow(row, choice),
				...row.cells.map(({ value }) => value),
				row.nation
			],
			missing: 'no figure',
			own: { format: row.write, decimals: decimalsOfRow(row, choice) }
		})),
		reckoned: withoutUnit(reckonedBy(choiceIn([shown], choice)))
	};
}

const RATIO_DECIMALS = 4;

function decimalsOfRow({ id }: HeadRow, choice: Choice): number {
	if (id.startsWith('rank')) return 0;
	return id === 'ratio' ? RATIO_DECIMALS : decimalsOf(choice);
}

/** What a row is in, beside which the figures of others would be misread: a ratio, a place among 51, or dollars. */
function unitOfRow({ id }: HeadRow, choice: Choice): TableCell {
	if (id.startsWith('rank')) return 'rank';
	if (id === 'ratio') return 'dollars received per dollar paid';
	return moneyUnit(choice);
}

/** How rows of several units were reckoned; each has its own unit in a column. */
function withoutUnit(reckoned: Reckoned): Reckoned {
	return Object.fromEntries(Object.entries(reckoned).filter(([name]) => name !== 'unit'));
}

function rowsOf(input: HeadToHeadInput) {
	return headTable(input).sections.flatMap(({ heading, rows }) =>
		rows.map((row) => ({ section: heading || 'Balance', row }))
	);
}
