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

/** CMS's spending of Medicare and Medicaid on residents, and Medicare enrollment. */
export const medicare: Source = (readRaw) => {
	const header = ['state', 'year', MEDICARE, MEDICAID];
	const spending = rawRows(readRaw(SPENDING_FILE), SPENDING_FILE, header);
	const people = rawRows(readRaw(ENROLLMENT_FILE), ENROLLMENT_FILE, ENROLLMENT_HEADER);
	return [tidyTable('funds/medicare-medicaid', residenceRows(spending, enrollmentByArea(people)))];
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
