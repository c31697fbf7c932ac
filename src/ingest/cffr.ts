import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, STATE, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
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

const SCOPE =
	'Federal spending or obligations by place of the recipient or of performance: retirement and disability, other direct payments, grants, procurement, salaries and wages. Interest on the debt, spending abroad and the intelligence agencies are not in it; loans and insurance are published apart and not in the total.';

const states: Descriptor = {
	name: 'funds/cffr',
	title: 'Federal spending by state, Consolidated Federal Funds Report, FY1981 to FY2010',
	description: `${SCOPE} 51 areas in FY1981 to FY2005 and FY2009; 11 in FY2008; 40 in FY2010.`,
	publisher: 'US Census Bureau',
	table:
		'Consolidated Federal Funds Report, state totals; FY1981-2005 by way of the Tax Foundation, "Federal Taxes Paid vs. Federal Spending Received by State, 1981-2005"',
	address: 'https://www.census.gov/govs/www/cffr.html',
	reachedThrough:
		'FY1981-2005: GitHub mrap/red-and_blue-intake-outflow, commit 7ecaa5c104d6645c561c024bfe40f78d1f648e5e, taxespaidvsspendingreceivednew.csv. FY2009: text of http://www.indexmundi.com/facts/united-states/quick-facts/all-states/federal-spending (Census QuickFacts FED110209). FY2008 and FY2010: text of https://usgovernmentspending.com/federal_spending_by_state.php',
	retrievedThrough: 'stored copies of the file and pages above, read by src/ingest/cffr.ts',
	licence: {
		name: 'Facts from a public-domain report (17 U.S.C. 105)',
		note: "The compilation of FY1981-2005 is the Tax Foundation's; cite it. FY2008 and FY2010: cite usgovernmentspending.com."
	},
	vintage: 'FY1981-2005 as of October 2007; FY2008-2010 as in the last reports (2009 to 2011)',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		STATE,
		dollarField(
			'total_usd',
			'federal spending in the state; published in millions to FY2005, in thousands for FY2009, in tenths of billions for FY2008 and FY2010'
		),
		textField('source', 'where the figure was taken from')
	],
	caveats: [
		'FY2006 and FY2007 were not found. FY2008 has 11 states and FY2010 has 40 (without AK, DC, DE, HI, ID, ME, MT, NE, NV, VT, WY): no sum over states and no rank in those two years.',
		'FY2008 and FY2010 are rounded to 0.1 billion dollars.',
		'The report begins with FY1983; the FY1981 and FY1982 figures come from before it.',
		'The states add up to less than the US total of the same report (0.963 of it in FY1983, 0.990 in FY2005, 0.993 in FY2009); the rest was not assigned to a state.',
		'FY1995 was revised after its first release: 48 states differ by -3.0 to +2.1 percent, 0.2 percent on average.'
	],
	checks: [
		'51 areas in each of FY1981-2005 and FY2009; 11 in FY2008; 40 in FY2010.',
		'Share of the US total in funds/cffr-us: 0.963 in FY1983, 0.990 in FY2005, 0.993 in FY2009.',
		'FY2009 equals a second copy (R package usdata) in all 51 areas to the thousand.'
	]
};

const nation: Descriptor = {
	name: 'funds/cffr-us',
	title:
		'Federal spending of the nation by kind, Consolidated Federal Funds Report, FY1983 to FY2010',
	description: `${SCOPE} National totals of 13 items.`,
	publisher: 'US Census Bureau',
	table: 'USA Counties 2011, Mastdata.xls, items FED110 to FED240',
	address: 'https://www2.census.gov/library/publications/2011/compendia/usa-counties/',
	reachedThrough:
		'GitHub jabowery/HumesGuillotine, commit fed0a9fa54ce6a6305748c6c78ca5f6e3c9732dd, LaboratoryOfTheCounties/Ref.zip',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/cffr.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'USA Counties 2011',
	primaryKey: ['fiscal_year', 'item'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'item',
			'total, six kinds of spending that add up to it (retirement-and-disability, other-direct-payments-individuals, other-direct-payments, grants, procurement, salaries), the Department of Defense part of three (dod-total, procurement-dod, salaries-dod), and three that are not in the total (direct-loans, guaranteed-loans, insurance)'
		),
		dollarField('amount_usd', 'published in thousands')
	],
	caveats: [
		'Covers the 50 states, DC and what was not assigned to a state; without Puerto Rico and the outlying areas.',
		'Loans and insurance are face values, not money spent.',
		'dod-total, procurement-dod and salaries-dod are parts of other items: never add them.'
	],
	checks: [
		'13 items in each of 28 years.',
		'The six kinds add up to the total within 12 thousand dollars in every year.'
	]
};

/** Census Bureau's count of federal spending: state totals, and national totals by kind. */
export const cffr: Source = (readRaw) => {
	const inStates = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const inNation = rawRows(readRaw(US_FILE), US_FILE, US_HEADER);
	return [
		tidyTable(states, rowsOfUsedYears(inStates, STATE_YEARS).map(stateRow)),
		tidyTable(nation, rowsOfUsedYears(inNation, NATION_YEARS).map(nationRow))
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
