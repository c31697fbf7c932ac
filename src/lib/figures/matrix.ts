import { sum } from 'd3';
import type { FigureTable, TableCell, TableColumn, TableRow } from '$lib/charts/kit/table';
import { LEGEND } from '$lib/charts/matrix/legend';
import type { LegendEntry } from '$lib/files/swatch';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import type { AccountVariant, SignRow, StateSigns } from '$lib/fiscal/verdict/types';
import { small } from '$lib/words/capital';
import { estimateWords, ruleWords, tellsPay, variantWords } from '$lib/words/matrix-words';
import { shortNameOf } from '$lib/words/names';
import { votesSummary } from '$lib/words/votes-words';
import { yearRanges } from '$lib/words/year-ranges';
import { methodVintage } from './method-vintage';
import { titleOfVotes } from './votes';
import type { MethodChoice } from '$lib/charts/matrix/methods';

/** The finding of a state's sign matrix: that of its votes. */
export function titleOf(signs: StateSigns): string {
	const title = titleOfVotes(stateVotes(signs));
	return `Method by method: ${small(title)}`;
}

/** What its cells are, and what the percentages before its rows are. */
export function subtitleOf({ state }: StateSigns): string {
	return `${shortNameOf(state)}: every cell is one method in one fiscal year. A percentage before a row is the part of corporate tax put on workers; in a share of votes, about even counts half. Hollow cells have no vote: they mix two unlike accounts or are of an older edition.`;
}

/** The matrix in words: in how many years the votes agree. */
export function summaryOf(signs: StateSigns): string {
	return votesSummary(stateVotes(signs));
}

/** Where its figures come from. */
export const SOURCE =
	'Source: our own account; Tax Foundation 2007; Rockefeller Institute; New York State Comptroller; IRS collections, Census CFFR and USAspending. Methods of our account that give the same figures in every year are drawn once.';

/** Its marks in words. */
export const PICTURE_LEGEND: readonly LegendEntry[] = LEGEND.map(({ label, color, shape }) => ({
	label,
	color,
	shape
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
	format: String,
	decimals: 0
});

const votes = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: (sum) => sum.toFixed(2),
	decimals: 6
});

const CHOICES: readonly ChoiceColumn[] = [
	{
		column: text('services', 'Defense and other purchases'),
		textOf: (variant) => variantWords(variant).services.short
	},
	{
		column: text('interest', 'Interest on the debt'),
		textOf: (variant) => variantWords(variant).interest.short
	},
	{
		column: text('federal_pay', 'Federal pay'),
		textOf: (variant) => (tellsPay(variant) ? variantWords(variant).pay.short : 'Not told apart')
	},
	{
		column: text('corporate_tax_on_workers', 'Corporate tax on workers'),
		textOf: (variant) => variantWords(variant).corporateLabourShare.short
	},
	{
		column: text('covid_relief', 'COVID-19 relief'),
		textOf: (variant) => variantWords(variant).covid.short
	}
];

const METHOD: readonly TableColumn[] = [
	{ ...text('estimate', 'Name in files'), isForFiles: true },
	text('estimate_label', 'Estimate'),
	{ ...text('vintage', 'Edition'), isForFiles: true },
	{ ...text('deficit_rule', 'Deficit, name in files'), isForFiles: true },
	text('deficit_rule_label', 'Deficit')
];

const YEARS: readonly TableColumn[] = [
	count('years_payer', 'Years a payer'),
	count('years_even', 'Years about even'),
	count('years_recipient', 'Years a recipient'),
	text('payer_in', 'A payer in'),
	votes('votes', 'Votes'),
	votes('votes_payer', 'Of them for payer')
];

const REVERSED = text('reversed_in', 'Reversed since');

/**
 * The rows behind a sign matrix: a row a method, in the order of the matrix, with how many fiscal years are on each
 * side, whether they vote or not, and its part of the votes: those of one of the two figures add up to all of them.
 * The choices of other estimates are not ours to set.
 */
export function tableOf(signs: StateSigns): FigureTable {
	const rows = distinctRows(signs.rows);
	const variants = rows.flatMap(({ specification: { variant } }) => variant ?? []);
	const choices = CHOICES.filter(({ textOf }) => new Set(variants.map(textOf)).size > 1);
	const hasReversed = rows.some(({ years }) => years.some(({ isReversed }) => isReversed));
	return {
		caption: titleOf(signs),
		columns: [
			...METHOD,
			...choices.map(({ column }) => column),
			...YEARS,
			...(hasReversed ? [REVERSED] : [])
		],
		rows: rows.map((row) => tableRow(row, choices, hasReversed))
	};
}

function tableRow(row: SignRow, choices: readonly ChoiceColumn[], hasReversed: boolean): TableRow {
	const { id, estimate, rule, variant } = row.specification;
	return {
		key: id,
		cells: [
			estimate,
			estimateWords(estimate).label,
			methodVintage(estimate),
			rule,
			ruleWords(rule).title,
			...choices.map(({ textOf }) => (variant ? textOf(variant) : 'As published')),
			...yearCells(row),
			...(hasReversed ? [reversedIn(row)] : [])
		],
		missing: 'no figure'
	};
}

function yearCells({ years }: SignRow): readonly TableCell[] {
	const known = years.filter(({ side }) => side !== null);
	const on = (side: Side) => known.filter((year) => year.side === side);
	const votesOf = (some: SignRow['years']) => sum(some, ({ weight }) => weight);
	const payer = yearRanges(on('payer').map(({ fiscalYear }) => fiscalYear));
	return [
		on('payer').length,
		on('even').length,
		on('recipient').length,
		known.length === 0 ? null : payer || 'None',
		votesOf(known),
		votesOf(on('payer'))
	];
}

function reversedIn({ years }: SignRow): string {
	const reversed = years.filter(({ isReversed }) => isReversed);
	return yearRanges(reversed.map(({ fiscalYear }) => fiscalYear)) || 'None';
}

/** The cell that the picture outlines, and what has another outlined. */
export interface MatrixLive {
	/** `null` until a reader chooses one: then it is the one that the matrix opens with. */
	readonly cell: MethodChoice | null;
	readonly oncell: (cell: MethodChoice) => void;
}
