import { areaIn, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
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
const AID_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [[1979, 2020]],
	leftOut: [[1902, 1978]]
};
const CENSUS_YEARS: YearRule = { column: 'fiscal_year', used: [[2022, 2022]] };
const FUNCTION_YEARS: YearRule = {
	column: 'fiscal_year',
	used: [[1979, 2019]],
	leftOut: [[1967, 1978]]
};
const THOUSANDS = 3;

/** Federal aid to state and local governments, and to state governments by function. */
export const federalAid: Source = (readRaw) => {
	const functionRows = rawRows(readRaw(FUNCTIONS_FILE), FUNCTIONS_FILE, FUNCTIONS_HEADER);
	return [
		tidyTable('funds/federal-aid', aidRows(readRaw)),
		tidyTable(
			'funds/federal-revenue-by-function',
			rowsOfUsedYears(functionRows, FUNCTION_YEARS).map(functionRow)
		)
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
