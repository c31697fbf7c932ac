import type { Descriptor } from '../lib/data/descriptor';
import { STATE_CODES, STATES } from '../lib/data/states';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { beaTable, type BeaArea, type BeaValue } from './bea-table';
import { sideBySide, wideRows } from './bea-wide';
import { dollarField } from './fields';
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

const taxes: Descriptor = {
	...BEA,
	name: 'taxes/personal-taxes',
	title: 'Federal income tax of residents by state, 1979 to 2018',
	description:
		'Federal individual income tax paid by the residents of each state, by calendar year, in dollars of the year: net of refunds, gross, and the refunds.',
	table: 'SAINC50 Personal current taxes, lines 80, 81, 82',
	address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
	reachedThrough:
		'GitHub mackliet/gun_data_visualization, commit b455c7f950a325c04bca6c219fc729c4baf993cf, scripts/data_retrieval/raw_data/economy/',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/bea-taxes.ts',
	vintage: '24 September 2019',
	primaryKey: ['year', 'area'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		dollarField('federal_income_tax_net_usd', 'gross less refunds; published in thousands'),
		dollarField('federal_income_tax_gross_usd', 'before refunds; published in thousands'),
		dollarField(
			'federal_income_tax_refunds_usd',
			'refunds, a positive number; published in thousands'
		)
	],
	caveats: [
		'Individual income tax alone: no payroll, corporate, excise or estate tax.',
		'The state split of 2017 and 2018 is preliminary: it is off by up to 16 percent (Florida 2017) against tax returns; 2016 agrees within 2.6 percent everywhere. For those years prefer taxes/income-tax.'
	],
	checks: [
		'51 areas and the US in each of 40 years.',
		'The 51 areas add up to the US exactly in every year.',
		'Net is gross less refunds exactly.'
	]
};

const contributions: Descriptor = {
	...BEA,
	name: 'taxes/social-contributions',
	title: 'Contributions for social insurance and earnings by state, 1979 to 2021',
	description:
		'Contributions for government social insurance, and the earnings they are taken from, by calendar year, in dollars of the year. Earnings, contributions and wages are by place of work; net earnings are by residence.',
	table:
		'SAINC4 Personal income and employment by major component, lines 35, 36, 37, 38, 42, 45, 46, 50',
	address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
	reachedThrough:
		'GitHub donboyd5/BEAData, commit 0b3407cbe66e79b1278c2593afc89978c4caf4aa, data/spi.a_all.rda (downloaded from BEA on 27 June 2022)',
	retrievedThrough:
		'a stored copy of the file above, turned from R into CSV, read by src/ingest/bea-taxes.ts',
	vintage: 'June 2022',
	primaryKey: ['year', 'area'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		dollarField('earnings_by_place_of_work_usd', 'line 35; published in millions, one decimal'),
		dollarField('social_contributions_usd', 'line 36, the two that follow added'),
		dollarField('social_contributions_employee_usd', 'line 37, of employees and self-employed'),
		dollarField('social_contributions_employer_usd', 'line 38, of employers'),
		dollarField(
			'residence_adjustment_usd',
			'line 42: earnings of residents who work elsewhere less those of others who work here'
		),
		dollarField('net_earnings_by_residence_usd', 'line 45 = line 35 - line 36 + line 42'),
		dollarField('dividends_interest_rent_usd', 'line 46, by residence'),
		dollarField('wages_usd', 'line 50, by place of work')
	],
	caveats: [
		'Contributions hold state programs (unemployment insurance, workers compensation, temporary disability) and Medicare premiums, and are by place of work.',
		'Newer vintage than funds/transfers, taxes/personal-taxes and taxes/income-components (2019).'
	],
	checks: [
		'51 areas and the US in each of 43 years.',
		'The 51 areas add up to the US within 0.6 million dollars in every line, which is rounding.',
		'Line 45 = 35 - 36 + 42 within 0.1 million dollars, line 36 = 37 + 38 likewise.'
	]
};

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
	return [tidyTable(taxes, taxRows), tidyTable(contributions, contributionRows(raw))];
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
