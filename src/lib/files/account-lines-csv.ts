import { ACCOUNT_LINE_COLUMNS, type AccountLineRow } from '$lib/fiscal/account/lines/account-lines';
import type { DocumentedColumn } from './balances-csv';

type Detail = Omit<DocumentedColumn<AccountLineRow>, 'name' | 'value'>;

const text = (description: string): Detail => ({ type: 'string', unit: '', description });

const integer = (unit: string, description: string): Detail => ({
	type: 'integer',
	unit,
	description,
	decimals: 0
});

const details: Readonly<Record<keyof AccountLineRow, Detail>> = {
	fiscal_year: integer('fiscal year', 'October to September, named by the year it ends in'),
	state: text('Postal code of the state or DC'),
	side: text('Whether the line is paid to the federal government or received from it'),
	group: text('What the line is told under'),
	line: text('Line of federal receipts or outlays'),
	usd: integer(
		'US dollars',
		"The state's part of the line, dollars of the year; negative where fees and offsets exceed outlays"
	),
	national_usd: integer(
		'US dollars',
		'The line in the nation: what the 50 states and D.C. add up to'
	),
	key: text('Published figures by state that the line is shared out by'),
	key_year: integer(
		'fiscal year',
		'Last year of those figures, of their oldest part; empty where the line follows from the taxes paid'
	),
	key_basis: text(
		'How the line is shared out by those figures: own (of the year itself), mean (of a period that holds the year), carried (moved on with another quantity) or held (unchanged)'
	),
	key_age: integer(
		'years',
		'Years from the fiscal year to that of the figures, earlier or later; a mean that holds the year counts 1'
	),
	counted: text('Whether the line is in the sums of paid and received; net interest is not')
};

/** What a row of the lines is told apart by. */
export const ACCOUNT_LINE_KEY: readonly string[] = ['fiscal_year', 'state', 'line'];

/** The columns of the account's lines in their published order: whole dollars. */
export const accountLineColumns: readonly DocumentedColumn<AccountLineRow>[] =
	ACCOUNT_LINE_COLUMNS.map((name) => ({ name, value: (row) => row[name], ...details[name] }));
