import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { soiTotals, type SoiTotal } from './soi-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const THOUSANDS = 3;

interface MoneyColumn {
	readonly name: string;
	readonly code: string;
	readonly description: string;
	/** The one tax year in which the column of the file means this; in any other it may not occur. */
	readonly onlyIn?: number;
}

const TAX_COLUMNS: readonly MoneyColumn[] = [
	{
		name: 'total_tax_liability_usd',
		code: 'A10300',
		description: 'all tax on the return, self-employment tax and Medicare tax among it'
	},
	{ name: 'self_employment_tax_usd', code: 'A09400', description: 'self-employment tax' },
	{
		name: 'additional_medicare_tax_usd',
		code: 'A85530',
		description: 'additional Medicare tax on high wages'
	},
	{
		name: 'premium_tax_credit_usd',
		code: 'A85770',
		description: 'total premium tax credit for health insurance'
	},
	{
		name: 'eitc_refundable_usd',
		code: 'A59720',
		description: 'earned income tax credit, the refundable part'
	},
	{
		name: 'child_credit_refundable_usd',
		code: 'A11070',
		description: 'additional child tax credit; for 2021 the refundable child tax credit'
	},
	{
		name: 'unemployment_compensation_usd',
		code: 'A02300',
		description: 'unemployment compensation reported as income'
	},
	{
		name: 'impact_payment_1_usd',
		code: 'A10971',
		onlyIn: 2020,
		description: 'first economic impact payment of 2020'
	},
	{
		name: 'impact_payment_2_usd',
		code: 'A10973',
		onlyIn: 2020,
		description: 'second economic impact payment, of the turn of 2020 to 2021'
	},
	{
		name: 'impact_payment_3_usd',
		code: 'A10971',
		onlyIn: 2021,
		description: 'third economic impact payment, of 2021'
	}
];

const CAPITAL_COLUMNS: readonly MoneyColumn[] = [
	{ name: 'interest_usd', code: 'A00300', description: 'taxable interest' },
	{ name: 'dividends_usd', code: 'A00600', description: 'ordinary dividends' },
	{ name: 'net_capital_gain_usd', code: 'A01000', description: 'net capital gain, less losses' }
];

const SOI = {
	publisher: 'Internal Revenue Service (IRS), Statistics of Income',
	table: 'Historic Table 2, Individual Income and Tax Data, by State and Size of AGI; AGI_STUB 0',
	address: 'https://www.irs.gov/statistics/soi-tax-stats-historic-table-2',
	reachedThrough:
		'GitHub PSLmodels/tax-microdata-benchmarking, commit a80a6a06946e3daaefa20bb9eb17574dbd04fd37 (2015-2021, tmd/areas/targets/prepare/prepare_states/data/data_raw/) and bda71e7143499409d4fffbbb36b274452dab3857 (2022, tmd/areas/prepare/data/soi_states/). 2023: GitHub PolicyEngine/chronicle, commit 2813c1dbd5d15bd65b6d3379a2222a1dfb010a53, db/data/irs_soi/historic_table_2/23in55cmcsv.csv, 14 of its columns',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/soi.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as published for each tax year, 2015 to 2023',
	primaryKey: ['tax_year', 'area'],
	missingValues: ''
} satisfies Partial<Descriptor>;

const TAX_YEAR = yearField(
	'tax_year',
	'tax year: the calendar year in which the income was earned'
);
const AREA = textField(
	'area',
	'postal code of one of the 50 states or DC; PR Puerto Rico (from 2018); OTHER other areas (abroad, forces, territories; Puerto Rico to 2017); US the nation as published'
);

const incomeTax: Descriptor = {
	name: 'taxes/income-tax',
	title: 'Federal income tax, refundable credits and payments on returns by state, 2015 to 2023',
	description:
		'What the individual income tax returns of each state add up to, by tax year (the calendar year the income belongs to), all income classes together. State is the address on the return.',
	...SOI,
	fields: [
		TAX_YEAR,
		AREA,
		{ name: 'returns', type: 'integer', unit: 'returns', description: 'returns filed (N1)' },
		...TAX_COLUMNS.map(columnField)
	],
	caveats: [
		'Liability by tax year, not tax collected in a fiscal year.',
		'Refundable credits are not taken off total_tax_liability_usd.',
		'Impact payments are those of people who filed a return of that tax year, by the address on it: payments to others are missing.',
		'The US row counts a few returns (up to 70) other than its parts do, as counts are rounded to ten.'
	],
	checks: [
		'51 areas, other areas and the US in each of 9 tax years, Puerto Rico from 2018.',
		'Amounts of all areas add up to the US exactly, returns within 70, in every year.',
		'The earned income and child credits of tax year 2023 equal a second copy of the table in all 51 areas.'
	]
};

const capitalIncome: Descriptor = {
	name: 'taxes/capital-income',
	title: 'Interest, dividends and capital gains on tax returns by state, 2015 to 2023',
	description:
		'What the individual income tax returns of each state declare as interest, dividends and net capital gain, by tax year, all income classes together. State is the address on the return.',
	...SOI,
	fields: [TAX_YEAR, AREA, ...CAPITAL_COLUMNS.map(columnField)],
	caveats: [
		'Only what is declared on returns: tax-exempt interest and what pension funds and retirement accounts earn are not in it.',
		'Capital gains swing from year to year: 2,050 billion dollars in 2021, 943 billion in 2023.',
		'Ordinary dividends include the qualified dividends that are taxed at lower rates.'
	],
	checks: [
		'51 areas, other areas and the US in each of 9 tax years, Puerto Rico from 2018.',
		'Amounts of all areas add up to the US exactly in every year.'
	]
};

/** IRS sums of individual income tax returns by state: tax and credits, and income from capital. */
export const soi: Source = (readRaw) => {
	const totals = soiTotals(readRaw);
	return [
		tidyTable(incomeTax, totals.map(incomeTaxRow)),
		tidyTable(capitalIncome, totals.map(capitalIncomeRow))
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

function columnField({ name, code, description }: MoneyColumn): Descriptor['fields'][number] {
	return dollarField(name, `${description} (${code}); published in thousands`);
}
