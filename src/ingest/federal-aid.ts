import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const AID_FILE = 'spending/census_federal_aid_to_state_local_govts_1902_2020.csv';
const AID = 'federal_intergovernmental_revenue_thousand_usd';
const AID_HEADER = ['abbr', 'level', 'fiscal_year', AID, 'source'];
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
const FIRST_YEAR = 1979;
const THOUSANDS = 3;
const BDATA = 'GitHub donboyd5/bdata, commit 5d41f12eb4268939e6cb227b60b99c2c45d58ea5, data/';

const STATE_FISCAL_YEAR = yearField(
	'fiscal_year',
	'state fiscal year, named by the year it ends in; most end on 30 June, not in September'
);

const aid: Descriptor = {
	name: 'funds/federal-aid',
	title: 'Federal aid to state and local governments by state, FY1979 to FY2020',
	description:
		'What state and local governments receive from the federal government, by state fiscal year, in dollars of the year: state and local governments together, and state governments alone.',
	publisher: 'US Census Bureau',
	table:
		'Annual Survey of State and Local Government Finances, intergovernmental revenue from the federal government',
	address: 'https://www.census.gov/programs-surveys/gov-finances.html',
	reachedThrough: `to 2019: ${BDATA}slgfin.rda; 2020: GitHub uchicago-2023-capp30122/30122-project-cappy-funding, commit 4d7a3c5d0222ccc975d2b72efb3f231375e11594, cappy_funding/data/raw_data/2020_us_state_finances.csv`,
	retrievedThrough: 'stored copies of the files above, read by src/ingest/federal-aid.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'to 2019 as compiled by Don Boyd; 2020 as first published',
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
		textField('source', 'slgfin: the compilation; census-table: the table of the year itself')
	],
	caveats: [
		'State fiscal years: a quarter or so of the amount belongs to the federal fiscal year before.',
		'No state has a state-local figure in 2001 and 2003, though the US has: the survey was not made for local governments by state.',
		'DC has no row at level state: it counts as a local government.',
		'Level local is left out: it is state-local less state.'
	],
	checks: [
		'51 areas and the US at level state-local in each year but 2001 and 2003; 50 states and the US at level state in every year.',
		'The areas add up to the US within 10 thousand dollars at both levels in every year that has them.'
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
		'Other functions are left out: some overlap, and they do not add up to the total in 879 of 2,251 rows.'
	],
	checks: [
		'51 areas in each of 41 years.',
		'No function exceeds the total.',
		'Equal to level state of funds/federal-aid in the 50 states, 2005, 2006 and 2012 apart.'
	]
};

/** Federal aid to state and local governments, and to state governments by function. */
export const federalAid: Source = (readRaw) => {
	const aidRows = rawRows(readRaw(AID_FILE), AID_FILE, AID_HEADER);
	const functionRows = rawRows(readRaw(FUNCTIONS_FILE), FUNCTIONS_FILE, FUNCTIONS_HEADER);
	const wanted = aidRows.filter((raw) => raw.oneOf('level', LEVELS) !== 'Local');
	return [
		tidyTable(aid, wanted.filter(isWanted).filter(isGoverned).map(aidRow)),
		tidyTable(functions, functionRows.filter(isWanted).map(functionRow))
	];
};

const isWanted = (raw: RawRow) => raw.number('fiscal_year') >= FIRST_YEAR;

/** DC has no state government: the survey leaves it out at that level, or prints 0. */
function isGoverned(raw: RawRow): boolean {
	if (raw.text('abbr') !== 'DC' || raw.text('level') !== 'State') return true;
	raw.oneOf(AID, ['0']);
	return false;
}

function aidRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaIn(raw, 'abbr', ['US']),
		level: raw.oneOf('level', LEVELS).toLowerCase(),
		amount_usd: raw.dollars(AID, THOUSANDS),
		source: raw.oneOf('source', SOURCES).replace('_', '-')
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
