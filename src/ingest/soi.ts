import type { Descriptor } from '../lib/data/descriptor';
import { isStateCode } from '../lib/data/states';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { RawError, rawLines, rowUnder, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'irs/soi_historic_table_2/';
const FILES = new Map([
	[2015, '15in54cmcsv.csv'],
	[2016, '16in54cmcsv.csv'],
	[2017, '17in54cmcsv.csv'],
	[2018, '18in55cmagi.csv'],
	[2019, '19in55cmcsv.csv'],
	[2020, '20in55cmcsv.csv'],
	[2021, '21in55cmcsv.csv'],
	[2022, '22in55cmcsv.csv']
]);
const FIRST_COLUMNS = ['STATE', 'AGI_STUB', 'N1'];
const ALL_RETURNS = '0';
const THOUSANDS = 3;

/** Areas of the table beyond the 51, and their codes here. */
const BEYOND_STATES = new Map([
	['OA', 'OTHER'],
	['PR', 'PR'],
	['US', 'US']
]);

interface MoneyColumn {
	readonly name: string;
	readonly code: string;
	readonly description: string;
	/** The one tax year in which the column of the file means this, where not all of them. */
	readonly onlyIn?: number;
}

const COLUMNS: readonly MoneyColumn[] = [
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

const descriptor: Descriptor = {
	name: 'taxes/income-tax',
	title: 'Federal income tax, refundable credits and payments on returns by state, 2015 to 2022',
	description:
		'What the individual income tax returns of each state add up to, by tax year (the calendar year the income belongs to), all income classes together. State is the address on the return.',
	publisher: 'Internal Revenue Service (IRS), Statistics of Income',
	table: 'Historic Table 2, Individual Income and Tax Data, by State and Size of AGI; AGI_STUB 0',
	address: 'https://www.irs.gov/statistics/soi-tax-stats-historic-table-2',
	reachedThrough:
		'GitHub PSLmodels/tax-microdata-benchmarking, commit a80a6a06946e3daaefa20bb9eb17574dbd04fd37 (2015-2021, tmd/areas/targets/prepare/prepare_states/data/data_raw/) and bda71e7143499409d4fffbbb36b274452dab3857 (2022, tmd/areas/prepare/data/soi_states/)',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/soi.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as published for each tax year, 2015 to 2022',
	primaryKey: ['tax_year', 'area'],
	missingValues: '',
	fields: [
		yearField('tax_year', 'tax year: the calendar year in which the income was earned'),
		textField(
			'area',
			'postal code of one of the 50 states or DC; PR Puerto Rico (from 2018); OTHER other areas (abroad, forces, territories; Puerto Rico to 2017); US the nation as published'
		),
		{ name: 'returns', type: 'integer', unit: 'returns', description: 'returns filed (N1)' },
		...COLUMNS.map(({ name, code, description }) =>
			dollarField(name, `${description} (${code}); published in thousands`)
		)
	],
	caveats: [
		'Liability by tax year, not tax collected in a fiscal year.',
		'Refundable credits are not taken off total_tax_liability_usd.',
		'The impact payments (A10971, A10973) and the premium credit (A85770) are read from names and totals: the guide to the columns is not in hand.',
		'The US row counts a few returns (up to 70) other than its parts do, as counts are rounded to ten.'
	],
	checks: [
		'51 areas, other areas and the US in each of 8 tax years, Puerto Rico from 2018.',
		'Amounts of all areas add up to the US exactly, returns within 70, in every year.'
	]
};

/** IRS sums of individual income tax returns by state. */
export const soi: Source = (readRaw) => {
	const rows = [...FILES].flatMap(([year, name]) =>
		totalsOf(FOLDER + name, readRaw).map((raw) => rowOf(raw, year))
	);
	return [tidyTable(descriptor, rows)];
};

function totalsOf(file: string, readRaw: ReadRaw): readonly RawRow[] {
	const [header, ...body] = rawLines(readRaw(file, 'latin1'), file);
	const names = header?.cells.map((cell) => cell.trim()) ?? [];
	if (names.slice(0, FIRST_COLUMNS.length).join() !== FIRST_COLUMNS.join()) {
		throw new RawError(file, 1, `begins with "${names[0]}"; expected ${FIRST_COLUMNS.join()}.`);
	}
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new RawError(file, 1, `has two columns "${twice}".`);
	const rows = body.map((line) => rowUnder(names, line, file));
	return rows.filter((row) => row.text('AGI_STUB') === ALL_RETURNS);
}

function rowOf(raw: RawRow, year: number): TidyRow {
	const money = COLUMNS.map(({ name, code, onlyIn = year }) => [
		name,
		onlyIn === year ? raw.dollars(code, THOUSANDS) : null
	]);
	return {
		tax_year: year,
		area: areaOf(raw),
		returns: raw.number('N1'),
		...Object.fromEntries(money)
	};
}

function areaOf(raw: RawRow): string {
	const code = raw.text('STATE');
	if (isStateCode(code)) return code;
	const area = BEYOND_STATES.get(code);
	if (area === undefined) throw raw.fault('STATE', 'a postal code, US, OA or PR');
	return area;
}
