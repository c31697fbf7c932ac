import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const STATES_FILE = 'spending/cffr_state_totals_1981_2010.csv';
const STATES_HEADER = ['state', 'abbr', 'fiscal_year', 'total_million_usd', 'source'];
const US_FILE = 'spending/cffr_us_totals_by_category_1983_2010.csv';
const US_HEADER = ['item_code', 'item', 'fiscal_year', 'us_total_thousand_usd'];

const SOURCES = [
	'Tax Foundation 2007 (from CFFR)',
	'Census CFFR via QuickFacts/IndexMundi',
	'usgovernmentspending.com (CFFR, rounded to $0.1bn)'
];

/** Codes of the Census Bureau's USA Counties files and the items they stand for. */
const ITEMS = new Map([
	['FED110', 'total'],
	['FED115', 'dod-total'],
	['FED120', 'retirement-and-disability'],
	['FED130', 'other-direct-payments-individuals'],
	['FED140', 'other-direct-payments'],
	['FED150', 'grants'],
	['FED160', 'procurement'],
	['FED165', 'procurement-dod'],
	['FED170', 'salaries'],
	['FED175', 'salaries-dod'],
	['FED220', 'direct-loans'],
	['FED230', 'guaranteed-loans'],
	['FED240', 'insurance']
]);

/** FY2006 and FY2007 were not found: were they there, the caveats would have to change. */
const STATE_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [
		[1981, 2005],
		[2008, 2010]
	]
};
const NATION_YEARS: YearRule = { column: 'fiscal_year', used: [[1983, 2010]] };

const MILLIONS = 6;
const THOUSANDS = 3;

/** Census Bureau's count of federal spending: state totals, and national totals by kind. */
export const cffr: Source = (readRaw) => {
	const inStates = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const inNation = rawRows(readRaw(US_FILE), US_FILE, US_HEADER);
	return [
		tidyTable('funds/cffr', rowsOfUsedYears(inStates, STATE_YEARS).map(stateRow)),
		tidyTable('funds/cffr-us', rowsOfUsedYears(inNation, NATION_YEARS).map(nationRow))
	];
};

function stateRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		state: raw.oneOf('abbr', [raw.state('state')]),
		total_usd: raw.dollars('total_million_usd', MILLIONS),
		source: raw.oneOf('source', SOURCES)
	};
}

function nationRow(raw: RawRow): TidyRow {
	const item = ITEMS.get(raw.text('item_code'));
	if (item === undefined) throw raw.fault('item_code', 'an item from FED110 to FED240');
	return {
		fiscal_year: raw.number('fiscal_year'),
		item,
		amount_usd: raw.dollars('us_total_thousand_usd', THOUSANDS)
	};
}
