import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'spending/usaspending_state_agency_fy2024_and_mean2020_2024.csv';
const AMOUNTS = [
	'contracts_usd',
	'grants_usd',
	'direct_payments_usd',
	'civilian_wages_by_workplace_usd',
	'civilian_wages_by_residence_usd'
] as const;
const HEADER = [
	'state_code',
	'agency',
	'period',
	...AMOUNTS,
	'civilian_employees_by_workplace',
	'civilian_employees_by_residence'
];

/** The publisher's two periods and what they stand for; any other is refused. */
const PERIODS = { '2024': 'FY2024', '2020-2024': 'MEAN2020-2024' } as const;
const PERIODS_PRINTED = ['2024', '2020-2024'] as const;

const AGENCIES = [
	'Department of Agriculture',
	'Department of Commerce',
	'Department of Defense',
	'Department of Education',
	'Department of Energy',
	'Department of Health and Human Services',
	'Department of Homeland Security',
	'Department of Housing and Urban Development',
	'Department of Justice',
	'Department of Labor',
	'Department of State',
	'Department of Transportation',
	'Department of Veterans Affairs',
	'Department of the Interior',
	'Department of the Treasury',
	'Environmental Protection Agency',
	'National Aeronautics and Space Administration',
	'National Science Foundation',
	'Others',
	'Small Business Administration',
	'Social Security Administration'
];

/** Obligations and civilian wages by state and agency, in one year and on average over five. */
export const obligationsByAgency: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER).map(rowOf);
	return [tidyTable('funds/obligations-by-agency', rows)];
};

function rowOf(raw: RawRow): TidyRow {
	const amounts = AMOUNTS.map((column) => [column, raw.roundedDollarsOrMissing(column)]);
	return {
		period: PERIODS[raw.oneOf('period', PERIODS_PRINTED)],
		state: stateIn(raw, 'state_code'),
		agency: raw.oneOf('agency', AGENCIES),
		...Object.fromEntries(amounts)
	};
}
