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

/** Every line of the OMB Historical Tables that an account of federal money needs, actual years. */
export const federalTotals: Source = (readRaw) => {
	const rows = [
		...BY_ROW.flatMap((entry) => tableRows(entry, readRaw, readYearRows)),
		...BY_COLUMN.flatMap((entry) => tableRows(entry, readRaw, readYearColumns))
	];
	return [tidyTable('context/federal-totals', rows)];
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
