import type { Descriptor } from '../lib/data/descriptor';
import { stateNamed } from '../lib/data/states';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const COUNTIES_FILE = 'spending/cffr_county_total_and_dod_1983_2010.csv';
const COUNTIES_HEADER = [
	'county_fips',
	'fiscal_year',
	'total_thousand_usd',
	'dod_thousand_usd',
	'total_source'
];
const KINDS_FILE = 'spending/cffr_state_by_category_fy2008_fy2010_partial.csv';
const KINDS = {
	total_usd: 'total_billion_usd',
	direct_payments_usd: 'direct_payments_billion_usd',
	grants_usd: 'grants_billion_usd',
	procurement_usd: 'procurement_billion_usd',
	salaries_usd: 'salaries_and_wages_billion_usd',
	defense_usd: 'defense_billion_usd',
	nondefense_usd: 'nondefense_billion_usd'
} as const;
const KINDS_HEADER = [
	'state',
	'fiscal_year',
	'total_billion_usd',
	'defense_billion_usd',
	'nondefense_billion_usd',
	'direct_payments_billion_usd',
	'grants_billion_usd',
	'procurement_billion_usd',
	'salaries_and_wages_billion_usd'
];
const COUNTY_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [
		[1983, 2007],
		[2009, 2010]
	]
};
const KIND_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [
		[2008, 2008],
		[2010, 2010]
	]
};
const NATION = 'All states combined';
const THOUSANDS = 3;
const BILLIONS = 9;

const counties: Descriptor = {
	name: 'funds/cffr-counties',
	title: 'Federal spending by county, Consolidated Federal Funds Report, FY1983 to FY2010',
	description:
		'Federal spending of all kinds in each county, and the part of the Department of Defense, by fiscal year, in dollars of the year. FY1983 to FY2007, FY2009 and FY2010.',
	publisher: 'US Census Bureau',
	table: 'USA Counties, items FED110 and FED115; QuickFacts, item FED110209 (total of FY2009)',
	address: 'https://www2.census.gov/library/publications/2011/compendia/usa-counties/',
	reachedThrough:
		'GitHub jabowery/HumesGuillotine, commit fed0a9fa54ce6a6305748c6c78ca5f6e3c9732dd, LaboratoryOfTheCounties/patchworknationfiles/; total of FY2009: GitHub OpenIntroStat/usdata, commit 3b9401ee7afab7f2c49323b84166c75bb5f2c667, data/county_complete.rda',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/cffr-counties.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'USA Counties 2011; QuickFacts for the total of FY2009',
	primaryKey: ['fiscal_year', 'fips'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField('fips', 'county code of five digits; the first two are the state'),
		dollarField(
			'total_usd',
			'all federal spending; published in thousands; negative where awards were taken back'
		),
		dollarField(
			'dod_usd',
			'of the Department of Defense; published in thousands; negative where awards were taken back'
		)
	],
	caveats: [
		'Not the state totals: 4 to 8 percent of national spending was not assigned to a county, and payments to a state capital may be meant for the whole state.',
		'New York City stands under Kings County (36047); its other four counties are printed as 0.',
		'FY2009 joins two lists of counties: seven codes have the total alone, seven the DoD part alone, as their counties were renamed, split or, in New York City, joined.',
		'The Department of Defense part of FY2009 comes from another place than the rest and is second class.'
	],
	checks: [
		'3,138 counties in each year, 3,145 in FY2009.',
		'Counties add up to 92.0 to 95.6 percent of the US total of funds/cffr-us in every year; the DoD part to 92.3 to 98.5 percent.'
	]
};

const kinds: Descriptor = {
	name: 'funds/cffr-by-category',
	title: 'Federal spending by kind and state, Consolidated Federal Funds Report, FY2008 and FY2010',
	description:
		'Federal spending by state in four kinds that add up to the total, rounded to a tenth of a billion dollars: 11 states in FY2008, 40 in FY2010. FY2008 also by defense and other.',
	publisher: 'US Census Bureau, as shown by usgovernmentspending.com',
	table: 'Consolidated Federal Funds Report, direct payments, grants, procurement, salaries',
	address: 'https://usgovernmentspending.com/federal_spending_by_state.php',
	reachedThrough:
		'text of the page above, and of the same page for FY2008 (chart=Z0&year=2008&units=b&rank=n) and FY2010 (year=2010&chart=Z0&units=b&rank=t)',
	retrievedThrough: 'stored copies of the pages above, read by src/ingest/cffr-counties.ts',
	licence: {
		name: 'Facts from a public-domain report (17 U.S.C. 105)',
		note: 'Cite usgovernmentspending.com.'
	},
	vintage: 'last reports, of 2009 and 2011',
	primaryKey: ['fiscal_year', 'area'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states or DC; ALL all states, the outlying areas and what was not assigned together'
		),
		dollarField('total_usd', 'all kinds; published in tenths of billions, as all that follow'),
		dollarField('direct_payments_usd', 'retirement, disability and other direct payments'),
		dollarField('grants_usd', 'grants'),
		dollarField('procurement_usd', 'procurement'),
		dollarField('salaries_usd', 'salaries and wages'),
		dollarField('defense_usd', 'part of defense in the total; FY2008 alone'),
		dollarField('nondefense_usd', 'the rest of the total; FY2008 alone')
	],
	caveats: [
		'The page prints grants of FY2010 under procurement and the reverse; here they are put right.',
		'FY2010 has no row for AK, DC, DE, HI, ID, ME, MT, NE, NV, VT, WY; DC has one in FY2008.',
		'Rounded to 0.1 billion dollars: a small state has one digit.'
	],
	checks: [
		'FY2008: 11 states and ALL; FY2010: 40 states and ALL.',
		'The four kinds add up to the total within 0.1 billion dollars in every row, which is rounding.'
	]
};

/** Census Bureau's count of federal spending: by county, and by kind for some states. */
export const cffrCounties: Source = (readRaw) => {
	const byCounty = rawRows(readRaw(COUNTIES_FILE), COUNTIES_FILE, COUNTIES_HEADER);
	const byKind = rawRows(readRaw(KINDS_FILE), KINDS_FILE, KINDS_HEADER);
	return [
		tidyTable(counties, rowsOfUsedYears(byCounty, COUNTY_YEARS).map(countyRow)),
		tidyTable(kinds, rowsOfUsedYears(byKind, KIND_YEARS).map(kindRow))
	];
};

function countyRow(raw: RawRow): TidyRow {
	raw.oneOf('total_source', ['P', 'Q', '']);
	return {
		fiscal_year: raw.number('fiscal_year'),
		fips: raw.text('county_fips'),
		total_usd: raw.dollarsOrMissing('total_thousand_usd', THOUSANDS),
		dod_usd: raw.dollarsOrMissing('dod_thousand_usd', THOUSANDS)
	};
}

function kindRow(raw: RawRow): TidyRow {
	const amounts = Object.entries(KINDS).map(([name, column]) => [
		name,
		raw.dollarsOrMissing(column, BILLIONS)
	]);
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaOf(raw),
		...Object.fromEntries(amounts)
	};
}

function areaOf(raw: RawRow): string {
	const name = raw.text('state');
	if (name === NATION) return 'ALL';
	const state = stateNamed(name);
	if (!state) throw raw.fault('state', `the name of a state, DC or "${NATION}"`);
	return state.code;
}
