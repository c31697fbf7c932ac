import { TRANSFER_LINES } from '../lib/data/account-funds';
import type { Descriptor } from '../lib/data/descriptor';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { beaTable, beaValues } from './bea-table';
import { dollarField } from './fields';
import { RawError, rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const LINES_FILE = 'context/bea_SAINC35__ALL_AREAS_1929_2018.csv';
const STATES_FILE = 'spending/bea_government_transfers_by_program_by_state_2022.csv';
const NATION_FILE =
	'spending/bea_us_government_transfers_by_program_1970_2022_constant_2022_dollars.csv';
const UNIT = 'Thousands of dollars';
const YEARS = { from: 1979, to: 2018 };
const LATEST = '2022';

/** Columns of the 2022 file that are kept, and their names here. */
const PROGRAMS = new Map([
	['government_transfers_usd', 'government_transfers_usd'],
	['social_security_usd', 'social_security_usd'],
	['medicare_usd', 'medicare_usd'],
	['medicaid_usd', 'medicaid_usd'],
	['income_maintenance_usd', 'income_maintenance_usd'],
	['all_other_government_transfers_usd', 'other_transfers_usd']
]);
const MONEY = ['population', 'personal_income_usd', ...PROGRAMS.keys()];
const STATES_HEADER = ['abbr', 'year', ...MONEY];
const NATION_HEADER = ['Year', ...MONEY];

const transfers: Descriptor = {
	...BEA,
	name: 'funds/transfers',
	title: 'Transfers to persons by program and state, 1979 to 2018',
	description:
		'Personal current transfer receipts of the residents of each state by calendar year, in dollars of the year, all 44 lines of the table. Lines: 1000 all transfers; 2000 to individuals from governments; 2100 retirement and disability insurance (2110 Social Security; 2120 other: 2121 railroad, 2122 workers compensation, 2123 other government); 2200 medical (2210 Medicare; 2220 public assistance: 2221 Medicaid, 2222 other; 2230 military medical insurance); 2300 income maintenance (2310 SSI, 2320 EITC, 2330 SNAP, 2340 other: 2341 family assistance, 2342 other than that); 2400 unemployment insurance (2410 state; 2420 other: 2421 federal civilians, 2422 railroad, 2423 veterans, 2424 other); 2500 veterans (2510 pension and disability, 2520 readjustment, 2530 life insurance, 2540 other); 2600 education and training; 2700 other; 3000 to nonprofit institutions (3100 from the federal government, 3200 from state and local governments, 3300 from businesses); 4000 to individuals from businesses; memo lines 5000 refundable tax credits (5100 EITC, 5200 additional child credit, 5300 other).',
	table: 'SAINC35 Personal current transfer receipts',
	address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
	reachedThrough:
		'GitHub mackliet/gun_data_visualization, commit b455c7f950a325c04bca6c219fc729c4baf993cf, scripts/data_retrieval/raw_data/economy/',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/bea-transfers.ts',
	vintage: '24 September 2019',
	primaryKey: ['year', 'area', 'line'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		{ name: 'line', type: 'integer', unit: '', description: 'line of the table, as listed above' },
		dollarField('amount_usd', 'published in thousands; empty where BEA prints (NA)')
	],
	caveats: [
		'Lines nest: never add a line to one above it. Lines 5000 to 5300 repeat money counted elsewhere (2320 is 5100).',
		'Not all federal: Medicaid, workers compensation, family assistance, state unemployment insurance, state supplements to SSI and state education aid hold state money.',
		'Line 2123 is not federal retirement: 9 billion dollars in 2018, 78 percent of it in California.',
		'Line 5200 begins in 1999 and line 5300 in 2003.'
	],
	checks: [
		'44 lines of 51 areas and the US in each of 40 years.',
		'The 51 areas add up to the US exactly in every line and year that has figures.',
		'Parts add up to the line above them exactly; line 5100 equals 2320.'
	]
};

const latest: Descriptor = {
	...BEA,
	name: 'funds/transfers-2022',
	title: 'Government transfers to persons by program and state, 2022',
	description:
		'Transfers from governments to the residents of each state in calendar year 2022: five programs or groups that add up to the total. Sums of county figures.',
	table: 'CAINC35 Personal current transfer receipts by county, 2022',
	address: 'https://apps.bea.gov/regional/zip/CAINC35.zip',
	reachedThrough:
		'GitHub EIG-Research/EIG-Great-Transfer-Mation, commit 299514a20b50c12556360209961148a16ca038ea, data/county 2022 dataset.csv.zip and data/nationwide dataset.csv.zip',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/bea-transfers.ts',
	licence: {
		name: 'Public domain in the US (17 U.S.C. 105)',
		note: 'Figures by BEA; the compilation is by the Economic Innovation Group: cite it.'
	},
	vintage: 'as of the release that first held 2022; the repository gives no date',
	primaryKey: ['year', 'area'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		dollarField('government_transfers_usd', 'the five columns that follow, added'),
		dollarField('social_security_usd', 'Social Security benefits'),
		dollarField('medicare_usd', 'Medicare benefits, before premiums'),
		dollarField('medicaid_usd', 'Medicaid, federal and state money together'),
		dollarField('income_maintenance_usd', 'SSI, EITC, SNAP and other income maintenance'),
		dollarField('other_transfers_usd', 'all other transfers from governments')
	],
	caveats: [
		'Newer vintage and other method (county sums) than funds/transfers: never join the two in one line without saying so.',
		'Medicaid and income maintenance hold state money.',
		'The US row is printed in millions of dollars and is in 2022 dollars, which are dollars of the year here.'
	],
	checks: [
		'51 areas and the US.',
		'The programs add up to the total within 0.4 million dollars in each area.',
		'The 51 areas add up to the US within 0.5 million dollars, the rounding of the US row.'
	]
};

/** BEA's transfers to persons: every line to 2018, and five groups of programs for 2022. */
export const beaTransfers: Source = (readRaw) => {
	const table = beaTable(readRaw(LINES_FILE, 'latin1'), LINES_FILE);
	const lines = new Set(table.rows.map((row) => row.text('LineCode')));
	const stray = [...lines].find((line) => !TRANSFER_LINES.some((known) => String(known) === line));
	if (stray !== undefined) throw new RawError(LINES_FILE, 1, `line ${stray} is not a known one.`);
	const rows = TRANSFER_LINES.flatMap((line) =>
		beaValues(table, { line: String(line), unit: UNIT, ...YEARS }).map((value) => ({
			year: value.year,
			area: value.area,
			line,
			amount_usd: value.amount
		}))
	);
	const states = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const nation = rawRows(readRaw(NATION_FILE), NATION_FILE, NATION_HEADER);
	return [tidyTable(transfers, rows), tidyTable(latest, latestRows(states, nation))];
};

function latestRows(states: readonly RawRow[], nation: readonly RawRow[]): TidyRow[] {
	const national = nation.filter((raw) => raw.text('Year') === LATEST);
	return [
		...states.map((raw) => programsOf(raw, raw.oneOf('year', [LATEST]), raw.text('abbr'))),
		...national.map((raw) => programsOf(raw, LATEST, 'US'))
	];
}

function programsOf(raw: RawRow, year: string, area: string): TidyRow {
	const programs = [...PROGRAMS].map(([from, to]) => [to, raw.dollars(from)]);
	return { year: Number(year), area, ...Object.fromEntries(programs) };
}
