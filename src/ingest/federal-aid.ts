import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { reasonsOf, rowsOfUsedYears, type YearRule } from './raw-years';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const AID_FILE = 'spending/census_federal_aid_to_state_local_govts_1902_2020.csv';
const AID = 'federal_intergovernmental_revenue_thousand_usd';
const AID_HEADER = ['abbr', 'level', 'fiscal_year', AID, 'source'];
const CENSUS_FILE = 'spending/census_federal_aid_to_state_local_govts_2022.csv';
const CENSUS_HEADER = ['abbr', 'level', 'fiscal_year', AID];
const LEVELS = ['Local', 'State', 'State-local'] as const;
const SOURCES = ['slgfin', 'census_table'] as const;
const FUNCTIONS_FILE = 'spending/state_govt_federal_revenue_by_function_1967_2019.csv';
const FUNCTIONS_HEADER = [
	'abbr',
	'fiscal_year',
	'Fed_IGR_Air_Transport',
	'Fed_IGR_Education',
	'Fed_IGR_Emp_Sec_Adm',
	'Fed_IGR_Gen_Rev_Shar',
	'Fed_IGR_Gen_Support',
	'Fed_IGR_Health___Hos',
	'Fed_IGR_Highways',
	'Fed_IGR_Hous_Com_Dev',
	'Fed_IGR_Natural_Res',
	'Fed_IGR_Other',
	'Fed_IGR_Public_Welf',
	'Fed_IGR_Sewerage',
	'Fed_IGR_Transit_Sub',
	'Total_Fed_IG_Revenue',
	'Unemp_Federal_Advances'
];
const FUNCTIONS = {
	total_usd: 'Total_Fed_IG_Revenue',
	public_welfare_usd: 'Fed_IGR_Public_Welf',
	education_usd: 'Fed_IGR_Education',
	health_and_hospitals_usd: 'Fed_IGR_Health___Hos',
	highways_usd: 'Fed_IGR_Highways'
} as const;
const TOO_EARLY =
	'Years before 1979 are left out: the explorer begins with FY1981, and nothing in it reaches further back than FY1979.';
const AID_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [[1979, 2020]],
	leftOut: [{ years: [1902, 1978], reason: TOO_EARLY }]
};
const CENSUS_YEARS: YearRule = { column: 'fiscal_year', used: [[2022, 2022]] };
const FUNCTION_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [[1979, 2019]],
	leftOut: [{ years: [1967, 1978], reason: TOO_EARLY }]
};
const THOUSANDS = 3;
const BDATA = 'GitHub donboyd5/bdata, commit 5d41f12eb4268939e6cb227b60b99c2c45d58ea5, data/';

const STATE_FISCAL_YEAR = yearField(
	'fiscal_year',
	'state fiscal year, named by the year it ends in; most end on 30 June, not in September'
);

const aid: Descriptor = {
	name: 'funds/federal-aid',
	title: 'Federal aid to state and local governments by state, FY1979 to FY2022',
	description:
		'What state and local governments receive from the federal government, by state fiscal year, in dollars of the year: state and local governments together, and state governments alone.',
	publisher: 'US Census Bureau',
	table:
		'Annual Survey of State and Local Government Finances, intergovernmental revenue from the federal government; 2022: Census of Governments, Finance, table 1, line 4, https://www2.census.gov/programs-surveys/gov-finances/tables/2022/22slsstab1.xlsx',
	address: 'https://www.census.gov/programs-surveys/gov-finances.html',
	reachedThrough: `to 2019: ${BDATA}slgfin.rda; 2020: GitHub uchicago-2023-capp30122/30122-project-cappy-funding, commit 4d7a3c5d0222ccc975d2b72efb3f231375e11594, cappy_funding/data/raw_data/2020_us_state_finances.csv; 2022: GitHub PSLmodels/tax-microdata-benchmarking, commit bda71e7143499409d4fffbbb36b274452dab3857, tmd/areas/prepare/data/census_2022_state_local_finance.xlsx`,
	retrievedThrough: 'stored copies of the files above, read by src/ingest/federal-aid.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'to 2019 as compiled by Don Boyd; 2020 and 2022 as first published',
	primaryKey: ['fiscal_year', 'area', 'level'],
	missingValues: '',
	fields: [
		STATE_FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states or DC; US is the national figure as published'
		),
		textField(
			'level',
			'state-local: state and local governments together; state: the state government alone, a part of it'
		),
		dollarField('amount_usd', 'revenue from the federal government; published in thousands'),
		textField(
			'source',
			'slgfin: the compilation; census-table: the table of 2020 itself; census-2022: the Census of Governments of 2022'
		)
	],
	caveats: [
		'State fiscal years: a quarter or so of the amount belongs to the federal fiscal year before.',
		'No state has a state-local figure in 2001 and 2003, though the US has: the survey was not made for local governments by state.',
		'2021 was not found. 2022 is a count of all governments, the years before it a survey.',
		'2022 against 2020 is no trend: relief of 2020 went to small states above their part (ND, DE and WY have 28 to 40 percent less of the whole in 2022).',
		'DC has no row at level state: it counts as a local government.',
		'Level local is left out: it is state-local less state.',
		...reasonsOf(AID_YEARS)
	],
	checks: [
		'51 areas and the US at level state-local in each year but 2001 and 2003; 50 states and the US at level state in every year; no year 2021.',
		'The areas add up to the US within 10 thousand dollars at both levels in every year that has them, exactly in 2022 (1,257.9 and 1,111.6 billion dollars).'
	]
};

const functions: Descriptor = {
	name: 'funds/federal-revenue-by-function',
	title: 'Federal revenue of state governments by function, FY1979 to FY2019',
	description:
		'What each state government receives from the federal government, by state fiscal year, in dollars of the year: the total, and four functions. Public welfare is mostly Medicaid.',
	publisher: 'US Census Bureau; Willamette Government Finance Database',
	table:
		'Annual Survey of State Government Finances, in Pierson, Hand and Thompson, The Government Finance Database (2015)',
	address: 'https://doi.org/10.1371/journal.pone.0130119',
	reachedThrough: `${BDATA}sgrev.rda`,
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/federal-aid.ts',
	licence: {
		name: 'Facts from public-domain surveys (17 U.S.C. 105)',
		note: 'The compilation is by Pierson, Hand and Thompson: cite them.'
	},
	vintage: 'as compiled, to 2019',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [
		STATE_FISCAL_YEAR,
		textField('state', 'postal code of one of the 50 states or DC'),
		dollarField('total_usd', 'all functions; published in thousands, as all that follow'),
		dollarField('public_welfare_usd', 'public welfare: Medicaid, family assistance and the like'),
		dollarField('education_usd', 'education'),
		dollarField('health_and_hospitals_usd', 'health and hospitals'),
		dollarField('highways_usd', 'highways')
	],
	caveats: [
		'2012 is not usable: Kansas has 40 percent of what the survey gives, and most states differ from it.',
		'Equal to level state of funds/federal-aid but for 39 states in 2012, ten in 2006 and three in 2005 (up to 5 percent in those two). DC, which has no row there, is here with what it receives as a whole.',
		'Other functions are left out: some overlap, and they do not add up to the total in 879 of 2,251 rows.',
		...reasonsOf(FUNCTION_YEARS)
	],
	checks: [
		'51 areas in each of 41 years.',
		'No function exceeds the total.',
		'Equal to level state of funds/federal-aid in the 50 states, 2005, 2006 and 2012 apart.'
	]
};

/** Federal aid to state and local governments, and to state governments by function. */
export const federalAid: Source = (readRaw) => {
	const functionRows = rawRows(readRaw(FUNCTIONS_FILE), FUNCTIONS_FILE, FUNCTIONS_HEADER);
	return [
		tidyTable(aid, aidRows(readRaw)),
		tidyTable(functions, rowsOfUsedYears(functionRows, FUNCTION_YEARS).map(functionRow))
	];
};

function aidRows(readRaw: ReadRaw): readonly TidyRow[] {
	const surveys = rawRows(readRaw(AID_FILE), AID_FILE, AID_HEADER);
	const census = rawRows(readRaw(CENSUS_FILE), CENSUS_FILE, CENSUS_HEADER);
	return [
		...rowsOfUsedYears(surveys, AID_YEARS)
			.filter(isWanted)
			.map((raw) => aidRow(raw, raw.oneOf('source', SOURCES).replace('_', '-'))),
		...rowsOfUsedYears(census, CENSUS_YEARS)
			.filter(isWanted)
			.map((raw) => aidRow(raw, 'census-2022'))
	];
}

function isWanted(raw: RawRow): boolean {
	return raw.oneOf('level', LEVELS) !== 'Local' && isGoverned(raw);
}

/** DC has no state government: the survey leaves it out at that level, or prints 0. */
function isGoverned(raw: RawRow): boolean {
	if (raw.text('abbr') !== 'DC' || raw.text('level') !== 'State') return true;
	raw.oneOf(AID, ['0']);
	return false;
}

function aidRow(raw: RawRow, source: string): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaIn(raw, 'abbr', ['US']),
		level: raw.oneOf('level', LEVELS).toLowerCase(),
		amount_usd: raw.dollars(AID, THOUSANDS),
		source
	};
}

function functionRow(raw: RawRow): TidyRow {
	const amounts = Object.entries(FUNCTIONS).map(([name, column]) => [
		name,
		raw.dollars(column, THOUSANDS)
	]);
	return {
		fiscal_year: raw.number('fiscal_year'),
		state: stateIn(raw),
		...Object.fromEntries(amounts)
	};
}
