import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'context/cbo_actuals_1984_2025.csv';
const HEADER = ['component', 'category', 'subcategory', 'fiscal_year', 'actual_value'];
const CATEGORIES = new Map([
	['estate_gift_usd', 'Estate and Gift Taxes'],
	['customs_usd', 'Customs Duties'],
	['miscellaneous_usd', 'Miscellaneous Receipts']
]);
const BILLIONS = 9;

const descriptor: Descriptor = {
	name: 'context/estate-gift-share',
	title:
		'Estate and gift taxes, customs and miscellaneous receipts of the nation, FY1982 to FY2025',
	description:
		'The three parts of what the Office of Management and Budget calls other receipts, by fiscal year, in dollars of the year.',
	publisher: 'Congressional Budget Office (CBO)',
	table: 'Evaluation of budget projections, input_data/actuals.csv, component revenue',
	address: 'https://github.com/US-CBO/eval-projections',
	reachedThrough:
		'GitHub US-CBO/eval-projections, commit 682559ca5800ee7be57a398085fd023a050c7cb9, input_data/actuals.csv',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/estate-gift.ts',
	licence: PUBLIC_DOMAIN,
	vintage: '17 February 2026',
	primaryKey: ['fiscal_year'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		dollarField('estate_gift_usd', 'estate and gift taxes; published in billions, three decimals'),
		dollarField('customs_usd', 'customs duties; published in billions, three decimals'),
		dollarField(
			'miscellaneous_usd',
			'Federal Reserve earnings and all other receipts; published in billions, three decimals'
		)
	],
	caveats: ['National figures: nothing here is by state.'],
	checks: [
		'44 fiscal years without a gap.',
		'The three add up to other receipts of OMB table 2.1 within 2 million dollars, which is rounding, to FY2023; they are 11 million less in FY2024 and 1.8 billion less in FY2025.'
	]
};

/** CBO's split of the receipts that OMB calls other. */
export const estateGift: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER).filter(
		(raw) => raw.text('component') === 'revenue'
	);
	const years = new Set(rows.map((raw) => raw.text('fiscal_year')));
	return [
		tidyTable(
			descriptor,
			[...years].map((year) => rowOf(year, rows))
		)
	];
};

function rowOf(year: string, rows: readonly RawRow[]): TidyRow {
	const amounts = [...CATEGORIES].map(([name, category]) => [name, amountOf(rows, year, category)]);
	return { fiscal_year: Number(year), ...Object.fromEntries(amounts) };
}

function amountOf(rows: readonly RawRow[], year: string, category: string): number {
	const found = rows.filter(
		(raw) => raw.text('fiscal_year') === year && raw.text('category') === category
	);
	const [row] = found;
	if (row && found.length === 1) return row.dollars('actual_value', BILLIONS);
	throw new Error(`${FILE}: ${found.length} rows of "${category}" in ${year}; expected one.`);
}
