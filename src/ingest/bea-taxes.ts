import { STATE_CODES, STATES } from '../lib/data/states';
import { beaTable, type BeaArea, type BeaValue } from './bea-table';
import { sideBySide, wideRows } from './bea-wide';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const TAXES_FILE = 'context/bea_SAINC50__ALL_AREAS_1948_2018.csv';
const TAX_COLUMNS = new Map([
	['80', 'federal_income_tax_net_usd'],
	['81', 'federal_income_tax_gross_usd'],
	['82', 'federal_income_tax_refunds_usd']
]);

const CONTRIBUTIONS_FILE = 'context/bea_SAINC4_1929_2021_vintage2022_long.csv';
const CONTRIBUTIONS_HEADER = ['state', 'year', 'line_code', 'description', 'value'];
const AREAS: readonly BeaArea[] = [...STATE_CODES, 'US'];
const FIRST_YEAR = 1979;
const LAST_YEAR = 2021;
const MILLIONS = 6;

/** Lines kept of SAINC4: the label as printed, and the column it becomes. */
const CONTRIBUTION_LINES = new Map([
	['35', ['Earnings by place of work', 'earnings_by_place_of_work_usd']],
	['36', ['Less: Contributions for government social insurance 5/', 'social_contributions_usd']],
	[
		'37',
		[
			'Employee and self-employed contributions for government social insurance',
			'social_contributions_employee_usd'
		]
	],
	[
		'38',
		['Employer contributions for government social insurance', 'social_contributions_employer_usd']
	],
	['42', ['Plus: Adjustment for residence 6/', 'residence_adjustment_usd']],
	['45', ['Equals: Net earnings by place of residence', 'net_earnings_by_residence_usd']],
	['46', ['Plus: Dividends, interest, and rent 7/', 'dividends_interest_rent_usd']],
	['50', ['Wages and salaries', 'wages_usd']]
] as const);

/** BEA's federal income tax of residents, and contributions for social insurance with their base. */
export const beaTaxes: Source = (readRaw) => {
	const table = beaTable(readRaw(TAXES_FILE, 'latin1'), TAXES_FILE);
	const taxRows = wideRows(table, {
		columns: TAX_COLUMNS,
		unit: 'Thousands of dollars',
		from: FIRST_YEAR,
		to: 2018
	});
	const raw = rawRows(readRaw(CONTRIBUTIONS_FILE), CONTRIBUTIONS_FILE, CONTRIBUTIONS_HEADER);
	return [
		tidyTable('taxes/personal-taxes', taxRows),
		tidyTable('taxes/social-contributions', contributionRows(raw))
	];
};

function contributionRows(raw: readonly RawRow[]): TidyRow[] {
	const wanted = raw.filter((row) => row.number('year') >= FIRST_YEAR);
	const columns = [...CONTRIBUTION_LINES].map(([line, [label, column]]) => ({
		column,
		values: valuesOf(wanted, line, label)
	}));
	return sideBySide(columns);
}

function valuesOf(rows: readonly RawRow[], line: string, label: string): readonly BeaValue[] {
	const values = rows
		.filter((row) => row.text('line_code') === line && row.oneOf('description', [label]))
		.map((row) => ({
			area: row.oneOf('state', AREAS),
			year: row.number('year'),
			amount: row.dollars('value', MILLIONS)
		}));
	const expected = (STATES.length + 1) * (LAST_YEAR - FIRST_YEAR + 1);
	if (values.length === expected) return values;
	throw new Error(`${CONTRIBUTIONS_FILE}, line ${line}: ${values.length}; expected ${expected}.`);
}
