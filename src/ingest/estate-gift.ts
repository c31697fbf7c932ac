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

/** CBO's split of the receipts that OMB calls other. */
export const estateGift: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER).filter(
		(raw) => raw.text('component') === 'revenue'
	);
	const years = new Set(rows.map((raw) => raw.text('fiscal_year')));
	return [
		tidyTable(
			'context/estate-gift-share',
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
