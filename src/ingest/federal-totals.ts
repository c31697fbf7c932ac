import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { readYearColumns, readYearRows, type OmbFigure, type OmbRequest } from './omb-table';
import { RawError, scaled } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FROM = 1980;
const MILLIONS = 6;
const UNIT = '(in millions of dollars)';

/** Tables with a year in each row, by the number in the name of their file. */
const BY_ROW: readonly (readonly [string, OmbRequest])[] = [
	['01z1', { table: '1.1', unit: UNIT, from: FROM }],
	['02z1', { table: '2.1', unit: UNIT, from: FROM }]
];

/** Tables with a year in each column, and what their rows do not tell about their nesting. */
const BY_COLUMN: readonly (readonly [string, OmbRequest])[] = [
	[
		'02z4',
		{
			table: '2.4',
			unit: UNIT,
			outline: {
				ends: ['Trust funds (Off-Budget)', 'Railroad social security equivalent account']
			},
			from: FROM
		}
	],
	[
		'03z1',
		{
			table: '3.1',
			unit: 'In millions of dollars:',
			until: 'As percentages of outlays:',
			outline: {
				opens: ['Human resources', 'Physical resources', 'Other functions'],
				ends: ['Veterans Benefits and Services', 'Community and Regional Development', 'Allowances']
			},
			from: FROM
		}
	],
	[
		'03z2',
		{
			table: '3.2',
			unit: UNIT,
			outline: { ends: ['571 Medicare', '651 Social security'] },
			from: FROM
		}
	],
	[
		'06z1',
		{
			table: '6.1',
			unit: 'In millions of current dollars:',
			until: 'In billions of constant (FY 2017) dollars:',
			outline: {
				opens: ['Payments for individuals'],
				ends: ['Grants to State and local governments']
			},
			from: FROM
		}
	],
	['11z3', { table: '11.3', unit: UNIT, from: FROM }]
];

const descriptor: Descriptor = {
	name: 'context/federal-totals',
	title: 'Federal receipts and outlays of the nation, line by line, FY1980 to FY2025',
	description:
		'Every line of seven of the OMB Historical Tables in dollars of the year, actual fiscal years only: receipts, outlays and the balance (1.1), receipts by source (2.1) with detail (2.4), outlays by function (3.1) and subfunction (3.2), their composition (6.1), and payments for individuals by program (11.3).',
	publisher: 'US Office of Management and Budget (OMB)',
	table: 'Historical Tables 1.1, 2.1, 2.4, 3.1, 3.2, 6.1 (current dollars) and 11.3',
	address: 'https://www.whitehouse.gov/omb/budget/historical-tables/',
	reachedThrough:
		'GitHub giodl73-repo/TAXLANE, commit 597dc1df83573305f94b9466a80a72b600a3c774, data/raw/omb/ (workbooks; first sheet saved as CSV)',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/federal-totals.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'Budget of FY2027, April 2026',
	primaryKey: ['fiscal_year', 'table', 'line', 'part'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField('table', 'number of the Historical Table'),
		textField(
			'line',
			'path of the line within its table, made from the printed labels; a path that others begin with is their total (in table 3.2 functions 570 and 650 have one subfunction and no total); "total" is the whole table'
		),
		textField(
			'part',
			'total; in table 11.3 also direct (paid to individuals) and grants (to state and local governments), which add up to it'
		),
		textField('label', 'the printed label without footnote marks'),
		dollarField(
			'amount_usd',
			'published in millions; receipts and outlays positive, offsetting receipts and deficits negative'
		)
	],
	caveats: [
		'Lines nest: never add a line and the lines below it. Off-budget and on-budget parts repeat the line above them.',
		'Estimates for FY2026 and later, and the transition quarter of 1976, are left out.',
		'Dots in the print are zero; a star is under half a million dollars and is zero here.',
		'Tobacco Assessments of FY2019 (table 2.4) is blank in the print and has no row; the printed total shows that it is under half a million dollars.',
		'Parts may miss their printed total by up to 2 million dollars of rounding.',
		'From FY1992 payments for individuals in 11.3 are a little above those in 6.1, by up to 3.1 billion dollars (0.06 percent, FY2025): by its own footnote 6.1 counts a small amount of them under national defense.'
	],
	checks: [
		'Sources of 2.1 add up to receipts of 1.1; receipts less outlays equal the balance, in every year.',
		'Functions of 3.1 and 3.2 and the parts of 6.1 add up to total outlays.',
		'In 11.3 direct and grants add up to the total of each line, and the lines to the total of each group and of the table.',
		'Every path stands once in its table and year, and in every year.'
	]
};

/** Every line of the OMB Historical Tables that an account of federal money needs, actual years. */
export const federalTotals: Source = (readRaw) => {
	const rows = [
		...BY_ROW.flatMap((entry) => tableRows(entry, readRaw, readYearRows)),
		...BY_COLUMN.flatMap((entry) => tableRows(entry, readRaw, readYearColumns))
	];
	return [tidyTable(descriptor, rows)];
};

type Reader = (text: string, file: string, request: OmbRequest) => readonly OmbFigure[];

function tableRows(
	[number, request]: readonly [string, OmbRequest],
	readRaw: ReadRaw,
	read: Reader
): TidyRow[] {
	const file = `context/omb_hist${number}_fy2027.csv`;
	return read(readRaw(file), file, request).map((figure) => ({
		fiscal_year: figure.fiscalYear,
		table: request.table,
		line: figure.line,
		part: figure.part,
		label: figure.label,
		amount_usd: dollarsOf(figure, file)
	}));
}

function dollarsOf({ value, line, fiscalYear }: OmbFigure, file: string): number {
	const amount = scaled(value, MILLIONS);
	if (amount !== null) return amount;
	throw new RawError(file, 0, `${line} in ${fiscalYear} is "${value}" million; expected dollars.`);
}
