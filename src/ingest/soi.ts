import { soiTotals, type SoiTotal } from './soi-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const THOUSANDS = 3;

/** A column of the table, and the code of the column of the file that it is made of. */
interface MoneyColumn {
	readonly name: string;
	readonly code: string;
	/** The one tax year in which the column of the file means this; in any other it may not occur. */
	readonly onlyIn?: number;
}

const TAX_COLUMNS: readonly MoneyColumn[] = [
	{ name: 'total_tax_liability_usd', code: 'A10300' },
	{ name: 'self_employment_tax_usd', code: 'A09400' },
	{ name: 'additional_medicare_tax_usd', code: 'A85530' },
	{ name: 'premium_tax_credit_usd', code: 'A85770' },
	{ name: 'eitc_refundable_usd', code: 'A59720' },
	{ name: 'child_credit_refundable_usd', code: 'A11070' },
	{ name: 'unemployment_compensation_usd', code: 'A02300' },
	{ name: 'impact_payment_1_usd', code: 'A10971', onlyIn: 2020 },
	{ name: 'impact_payment_2_usd', code: 'A10973', onlyIn: 2020 },
	{ name: 'impact_payment_3_usd', code: 'A10971', onlyIn: 2021 }
];

const CAPITAL_COLUMNS: readonly MoneyColumn[] = [
	{ name: 'interest_usd', code: 'A00300' },
	{ name: 'dividends_usd', code: 'A00600' },
	{ name: 'net_capital_gain_usd', code: 'A01000' }
];

/** IRS sums of individual income tax returns by state: tax and credits, and income from capital. */
export const soi: Source = (readRaw) => {
	const totals = soiTotals(readRaw);
	return [
		tidyTable('taxes/income-tax', totals.map(incomeTaxRow)),
		tidyTable('taxes/capital-income', totals.map(capitalIncomeRow))
	];
};

function incomeTaxRow({ taxYear, area, raw }: SoiTotal): TidyRow {
	const meant = TAX_COLUMNS.filter(({ onlyIn = taxYear }) => onlyIn === taxYear);
	const stray = TAX_COLUMNS.find(
		({ code }) => raw.has(code) && !meant.some((column) => column.code === code)
	);
	if (stray) throw raw.fault(stray.code, `no such column in tax year ${taxYear}`);
	const money = TAX_COLUMNS.map((column) => [
		column.name,
		meant.includes(column) ? raw.dollars(column.code, THOUSANDS) : null
	]);
	return {
		tax_year: taxYear,
		area,
		returns: raw.number('N1'),
		...Object.fromEntries(money)
	};
}

function capitalIncomeRow({ taxYear, area, raw }: SoiTotal): TidyRow {
	const money = CAPITAL_COLUMNS.map(({ name, code }) => [name, raw.dollars(code, THOUSANDS)]);
	return { tax_year: taxYear, area, ...Object.fromEntries(money) };
}
