import type { FigureTable, TableCell, TableColumn, TableRow } from '$lib/charts/kit/table';
import { titleShares } from '$lib/charts/matrix/deciders';
import { LEGEND } from '$lib/charts/matrix/legend';
import type { LegendEntry } from '$lib/files/swatch';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { agreementIn } from '$lib/fiscal/verdict/agreement';
import { sharesIn } from '$lib/fiscal/verdict/shares';
import type { AccountVariant, SignRow, StateSigns } from '$lib/fiscal/verdict/types';
import { matrixSummary } from '$lib/words/matrix-summary';
import { countFigure, matrixTitle } from '$lib/words/matrix-title';
import { ruleWords, variantWords } from '$lib/words/matrix-words';
import { shortNameOf } from '$lib/words/names';
import { yearRanges } from '$lib/words/year-ranges';

/** The finding of a state's sign matrix. */
export function titleOf(signs: StateSigns): string {
	return matrixTitle(titleShares(signs));
}

/** What its cells are, and what the percentages before its rows are. */
export function subtitleOf({ state }: StateSigns): string {
	return `${shortNameOf(state)}: every cell is one calculation, one method in one fiscal year. A percentage before a row is the part of corporate tax put on workers. Hollow cells mix two unlike accounts, or compare with some states only, and do not count.`;
}

/** The matrix in words: how many calculations come out on each side, and since which year all agree. */
export function summaryOf(signs: StateSigns): string {
	const { payer, even, recipient } = sharesIn('all', signs);
	return matrixSummary({
		state: signs.state,
		counts: { payer: payer.k, even: even.k, recipient: recipient.k, n: payer.n },
		plain: agreementIn('plain', signs),
		neutral: agreementIn('neutral', signs)
	});
}

/** Where its figures come from. */
export const SOURCE =
	'Source: our own account; Tax Foundation 2007; Rockefeller Institute; IRS collections, Census CFFR and USAspending. Calculations of one rule and year that give the same figures count once.';

/** Its colors in words. */
export const PICTURE_LEGEND: readonly LegendEntry[] = LEGEND.map(({ label, color }) => ({
	label,
	color
}));

/** A choice of our own account as a column: only where methods differ by it. */
interface ChoiceColumn {
	readonly column: TableColumn;
	readonly textOf: (variant: AccountVariant) => string;
}

const text = (id: string, label: string): TableColumn => ({ id, label });

const count = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: countFigure,
	decimals: 0
});

const CHOICES: readonly ChoiceColumn[] = [
	{
		column: text('defense', 'Defense'),
		textOf: (variant) => variantWords(variant).defense.short
	},
	{
		column: text('interest', 'Interest on the debt'),
		textOf: (variant) => variantWords(variant).interest.short
	},
	{
		column: text('corporate_tax_on_workers', 'Corporate tax on workers'),
		textOf: (variant) => variantWords(variant).wages.short
	},
	{
		column: text('covid_relief', 'COVID-19 relief'),
		textOf: ({ covid }) => (covid === 'in' ? 'Counted' : 'Left out')
	}
];

const METHOD = [text('estimate', 'Estimate'), text('deficit_rule', 'Deficit')];

const YEARS: readonly TableColumn[] = [
	count('years_payer', 'Years a payer'),
	count('years_even', 'Years about even'),
	count('years_recipient', 'Years a recipient'),
	text('payer_in', 'A payer in'),
	count('years_counted', 'Years that count'),
	count('years_counted_payer', 'Of them a payer')
];

/**
 * The rows behind a sign matrix: a row a method, in the order of the matrix, with how many fiscal years come out on
 * each side, whether they count or not, and how many count: those add up to the counts of the title. The choices of
 * other estimates are not ours to set.
 */
export function tableOf(signs: StateSigns): FigureTable {
	const variants = signs.rows.flatMap(({ specification: { variant } }) => variant ?? []);
	const choices = CHOICES.filter(({ textOf }) => new Set(variants.map(textOf)).size > 1);
	return {
		caption: titleOf(signs),
		columns: [...METHOD, ...choices.map(({ column }) => column), ...YEARS],
		rows: signs.rows.map((row) => tableRow(row, choices))
	};
}

function tableRow(row: SignRow, choices: readonly ChoiceColumn[]): TableRow {
	const { id, estimate, rule, variant } = row.specification;
	return {
		key: id,
		cells: [
			estimateOf(estimate).label,
			ruleWords(rule).title,
			...choices.map(({ textOf }) => (variant ? textOf(variant) : 'As published')),
			...yearCells(row)
		],
		missing: 'no figure'
	};
}

function yearCells({ years }: SignRow): readonly TableCell[] {
	const known = years.filter(({ side }) => side !== null);
	const on = (side: Side) => known.filter((year) => year.side === side);
	const counted = known.filter(({ counts }) => counts);
	const payer = yearRanges(on('payer').map(({ fiscalYear }) => fiscalYear));
	return [
		on('payer').length,
		on('even').length,
		on('recipient').length,
		known.length === 0 ? null : payer || 'None',
		counted.length,
		counted.filter(({ side }) => side === 'payer').length
	];
}
