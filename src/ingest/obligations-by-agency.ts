import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, STATE, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
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

const descriptor: Descriptor = {
	name: 'funds/obligations-by-agency',
	title: 'Federal obligations and civilian wages by state and agency, FY2024 and mean of FY2020-24',
	description:
		'Contracts, grants and direct payments that 21 federal agencies promised in each state, and wages of their civilian workers by place of work and of residence: FY2024, and the yearly mean of FY2020 to FY2024, in dollars of the year.',
	publisher:
		'US Department of the Treasury, USAspending.gov; compiled by "Maryland Opportunity", University of Maryland',
	table:
		'Spending by state and agency; wages from payroll aggregates of the agencies, whose publisher is not named',
	address: 'https://www.usaspending.gov',
	reachedThrough:
		'GitHub premalshah999/MOP_Agent, commit 0fced07314e7585f2a5ebe2b8d1fbecd81472e43, data/parquet/spending_state_agency.parquet',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/obligations-by-agency.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as compiled; the repository gives no date, FY2024 is whole',
	primaryKey: ['period', 'state', 'agency'],
	missingValues: '',
	fields: [
		textField(
			'period',
			'FY2024: that fiscal year; MEAN2020-2024: the yearly mean of FY2020 to FY2024'
		),
		STATE,
		textField('agency', 'name of the agency as printed; Others: all agencies not named'),
		dollarField(
			'contracts_usd',
			'contracts by place of performance; published in parts of dollars, rounded here to whole dollars, halves away from zero, as all that follow'
		),
		dollarField('grants_usd', 'grants'),
		dollarField('direct_payments_usd', 'direct payments'),
		dollarField(
			'civilian_wages_by_workplace_usd',
			'wages of civilian workers who work in the state'
		),
		dollarField(
			'civilian_wages_by_residence_usd',
			'wages of civilian workers who live in the state'
		)
	],
	caveats: [
		'The file calls its periods 2024 and 2020-2024: that the first is the fiscal year and the second a yearly mean is inferred from funds/obligations-by-funding-agency, whose Department of Labor has the same 10.33 and 12.55 billion dollars.',
		'Do not use direct payments of the Department of Health and Human Services and the Social Security Administration: they hold Medicare plans booked at the home state of the insurer.',
		'For grants and direct payments it is not said whether the place is the recipient or the performance.',
		'Payments of the Treasury to tribes stand in Oklahoma, Alaska and Arizona. Its direct payments are mostly the relief funds of 2020 and 2021.',
		'Wages are civilian alone: no military pay, and the Postal Service is not among the agencies.',
		'Obligations: an award is counted when it is promised, and negative where more was taken back.',
		'Two periods only, and no territories. Numbers of workers, and amounts per 1,000 persons, are left out.'
	],
	checks: [
		'51 areas and 21 agencies in each of two periods.',
		'Contracts: 695.3 billion dollars in FY2024 (Defense 414.8), 651.8 in the mean (Defense 398.5).',
		'Direct payments of the Treasury, five times the mean: 546.1 billion dollars.',
		'All three kinds against funds/obligations-by-funding-agency: Labor 10.33 and 10.34 billion dollars in FY2024, 12.55 and 12.55 in the mean; Justice 13.73 and 13.58, Housing 75.2 and 73.7, Homeland Security 50.7 and 53.8 in FY2024.',
		'Contracts, mean: 620.0 billion dollars in 50 states, against 622.6 in funds/contracts-by-place; by state 0.960 (WA) to 1.028 (AZ) of it, correlation 0.9997.'
	]
};

/** Obligations and civilian wages by state and agency, in one year and on average over five. */
export const obligationsByAgency: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER).map(rowOf);
	return [tidyTable(descriptor, rows)];
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
