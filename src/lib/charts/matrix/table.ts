import type { StateSigns, SignRow, SpecYear } from '$lib/fiscal/verdict/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { ruleWords, variantWords } from '$lib/words/matrix-words';
import { wholeFigure, withSign } from '$lib/words/money';
import type { FigureTable, TableCell, TableColumn, TableRow } from '../kit/table';

const text = (id: string, label: string): TableColumn => ({ id, label });

const dollars = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: (value) => withSign(value, wholeFigure(value)),
	decimals: 0
});

const COLUMNS: readonly TableColumn[] = [
	text('fiscal_year', 'Year'),
	text('estimate', 'Estimate'),
	text('deficit_rule', 'Deficit'),
	text('defense', 'Defense'),
	text('interest', 'Interest'),
	text('corporate_tax_on_workers', 'Wages'),
	text('covid_relief', 'COVID-19 relief'),
	dollars('net_usd', 'Net, dollars'),
	dollars('net_per_person_usd', 'Net a person, dollars'),
	dollars('band_usd', 'About even within ±'),
	text('side', 'Side'),
	text('counts', 'Counts')
];

/** The rows behind a sign matrix: each way to reckon in each year that it covers. */
export function matrixTable({ rows }: StateSigns, caption: string): FigureTable {
	return {
		caption,
		columns: COLUMNS,
		rows: rows.flatMap((row) => row.years.map((year) => tableRow(row, year)))
	};
}

/** How many rows the table of a matrix has. */
export function matrixRowCount({ rows }: StateSigns): number {
	return rows.reduce((sum, row) => sum + row.years.length, 0);
}

function tableRow({ specification }: SignRow, year: SpecYear): TableRow {
	return {
		key: `${specification.id} ${year.fiscalYear}`,
		cells: [
			String(year.fiscalYear),
			estimateOf(specification.estimate).label,
			ruleWords(specification.rule).short,
			...keyCells({ specification }),
			year.net,
			perPerson(year),
			year.band,
			year.side === null ? null : SIDE_WORDS[year.side],
			year.counts ? 'Yes' : 'No'
		],
		missing: 'no figure'
	};
}

const SIDE_WORDS = { payer: 'Payer', even: 'About even', recipient: 'Recipient' } as const;

/** Keys of other estimates are not ours to set: their cells are empty. */
function keyCells({ specification: { variant } }: Pick<SignRow, 'specification'>): TableCell[] {
	if (!variant) return ['', '', '', ''];
	const { defense, interest, wages } = variantWords(variant);
	return [
		defense.short,
		interest.short,
		wages.short,
		variant.covid === 'in' ? 'Counted' : 'Left out'
	];
}

function perPerson({ net, population }: SpecYear): number | null {
	return net === null || !population ? null : net / population;
}
