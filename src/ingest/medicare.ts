import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const SPENDING_FILE = 'spending/cms_medicare_medicaid_by_state_of_residence_1991_2020.csv';
const MEDICARE = 'medicare_personal_health_care_million_usd';
const MEDICAID = 'medicaid_personal_health_care_million_usd';
const ENROLLMENT_FILE = 'spending/original/cms_MEDICARE_ENROLLMENT20.CSV';
const ENROLLMENT_ITEM = 'Medicare Enrollee Population (Thousands)';
const YEARS = Array.from({ length: 30 }, (_, index) => `${1991 + index}`);
const ENROLLMENT_HEADER = [
	...['Code', 'Item', 'Group', 'Region_Number', 'REGION_NAME', 'State_Name'],
	...YEARS.map((year) => `Y${year}`),
	'Average_Annual_Percent_Growth'
];
const GROUPS = ['United States', 'Region', 'State'] as const;
const MILLIONS = 6;
const NATION = 'United States';

const residence: Descriptor = {
	name: 'funds/medicare-medicaid',
	title: 'Medicare and Medicaid spending on residents by state, 1991 to 2020',
	description:
		'What Medicare and Medicaid pay for the personal health care of the residents of each state, wherever they are treated, by calendar year, in dollars of the year; and persons enrolled in Medicare.',
	publisher: 'Centers for Medicare & Medicaid Services (CMS)',
	table: 'Health Expenditures by State of Residence, 1991-2020: Medicare, Medicaid, enrollment',
	address:
		'https://www.cms.gov/data-research/statistics-trends-and-reports/national-health-expenditure-data/state-residence',
	reachedThrough:
		'GitHub sussmanbu/final-project-group-13, commit ae0388e995542ecada8c7c07001b4bb66fcbdbbd, dataset/healthcare_spending/',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/medicare.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'edition that ends with 2020',
	primaryKey: ['year', 'area'],
	missingValues: '',
	fields: [
		yearField('year', 'calendar year'),
		textField(
			'area',
			'postal code of one of the 50 states or DC; US is the national figure as published'
		),
		dollarField('medicare_usd', 'personal health care paid by Medicare; published in millions'),
		dollarField(
			'medicaid_usd',
			'personal health care paid by Medicaid, federal and state money together; published in millions'
		),
		{
			name: 'medicare_enrollment',
			type: 'integer',
			unit: 'persons',
			description: 'persons enrolled in Medicare; published in thousands'
		}
	],
	caveats: [
		'Medicaid is federal and state money: multiply by a federal share before reading it as federal.',
		'Gross of the premiums that beneficiaries pay.'
	],
	checks: [
		'51 areas and the US in each of 30 years.',
		'The 51 areas add up to the US within 0.004 percent in dollars and 4 thousand persons in enrollment, which is rounding.'
	]
};

/** CMS's spending of Medicare and Medicaid on residents, and Medicare enrollment. */
export const medicare: Source = (readRaw) => {
	const header = ['state', 'year', MEDICARE, MEDICAID];
	const spending = rawRows(readRaw(SPENDING_FILE), SPENDING_FILE, header);
	const people = rawRows(readRaw(ENROLLMENT_FILE), ENROLLMENT_FILE, ENROLLMENT_HEADER);
	return [tidyTable(residence, residenceRows(spending, enrollmentByArea(people)))];
};

const areaNamed = (raw: RawRow, column: string) =>
	raw.text(column) === NATION ? 'US' : raw.state(column);

function enrollmentByArea(rows: readonly RawRow[]): ReadonlyMap<string, RawRow> {
	const wanted = rows.filter((raw) => raw.oneOf('Group', GROUPS) !== 'Region');
	return new Map(wanted.map((raw) => [enrollmentArea(raw), raw]));
}

function enrollmentArea(raw: RawRow): string {
	raw.oneOf('Item', [ENROLLMENT_ITEM]);
	return raw.text('Group') === NATION ? 'US' : raw.state('State_Name');
}

function residenceRows(
	rows: readonly RawRow[],
	enrollment: ReadonlyMap<string, RawRow>
): readonly TidyRow[] {
	return rows.map((raw) => {
		const area = areaNamed(raw, 'state');
		const year = raw.oneOf('year', YEARS);
		const enrolled = enrollment.get(area);
		if (!enrolled) throw raw.fault('state', `an area of ${ENROLLMENT_FILE}`);
		return {
			year: Number(year),
			area,
			medicare_usd: raw.dollars(MEDICARE, MILLIONS),
			medicaid_usd: raw.dollars(MEDICAID, MILLIONS),
			medicare_enrollment: enrolled.dollars(`Y${year}`, 3)
		};
	});
}
