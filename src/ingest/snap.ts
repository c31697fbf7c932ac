import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const STATES_FILE = 'spending/snap_benefits_by_state_fy1989_2025.csv';
const STATES_HEADER = [
	'abbr',
	'state',
	'fiscal_year',
	'snap_benefits_usd',
	'months_reported',
	'avg_monthly_persons',
	'avg_monthly_households'
];
const NATION_FILE = 'context/usda_snap_benefits_by_state_fy1989_2025.csv';
const NATION_HEADER = [
	'fiscal_year',
	'area',
	'area_level',
	'benefit_cost_usd',
	'months_reported',
	'avg_monthly_persons'
];
const LEVELS = ['state_or_territory', 'fns_region', 'us'] as const;
const TERRITORIES = ['GU', 'VI'] as const;

const descriptor: Descriptor = {
	name: 'funds/snap',
	title: 'SNAP benefits by state, FY1989 to FY2025',
	description:
		'Benefits of the Supplemental Nutrition Assistance Program (food stamps before 2008) paid in each state by federal fiscal year, in dollars of the year.',
	publisher: 'US Department of Agriculture, Food and Nutrition Service',
	table: 'SNAP monthly participation and benefit summary, National Data Bank',
	address: 'https://www.fns.usda.gov/pd/supplemental-nutrition-assistance-program-snap',
	reachedThrough:
		'GitHub PolicyEngine/policyengine-us-data, commit e01a038447d0e6f1ccbd2fc04d1416ce80254045, policyengine_us_data/storage/calibration/raw_inputs/snap_fy69tocurrent.zip; US row: GitHub PolicyEngine/ledger, commit 0575510d93ec972f4348e0631315431d1e0ffb9b, db/data/usda_snap/fy69_to_current/',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/snap.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'data as of June 2025',
	primaryKey: ['fiscal_year', 'area'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states or DC; GU Guam; VI Virgin Islands; US the national summary as published'
		),
		dollarField('benefits_usd', 'benefits of the months reported'),
		{
			name: 'months_reported',
			type: 'integer',
			unit: 'months',
			description: 'months of the fiscal year that the figure covers'
		}
	],
	caveats: [
		'FY2025 has 6 months: not comparable with other years, though shares of states are.',
		'Without the pandemic school-meal benefit (P-EBT) from FY2020.',
		'Puerto Rico has a block grant instead and is not in it.'
	],
	checks: [
		'51 areas, Guam, the Virgin Islands and the US in each of 37 years.',
		'States and territories add up to the US exactly in every year.'
	]
};

/** USDA's SNAP benefits by state. */
export const snap: Source = (readRaw) => {
	const states = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const all = rawRows(readRaw(NATION_FILE), NATION_FILE, NATION_HEADER);
	const nation = all.filter((raw) => raw.oneOf('area_level', LEVELS) === 'us');
	const rows = [
		...states.map((raw) => rowOf(raw, areaIn(raw, 'abbr', TERRITORIES), 'snap_benefits_usd')),
		...nation.map((raw) => rowOf(raw, 'US', 'benefit_cost_usd'))
	];
	return [tidyTable(descriptor, rows)];
};

function rowOf(raw: RawRow, area: string, benefits: string): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		area,
		benefits_usd: raw.dollars(benefits),
		months_reported: raw.number('months_reported')
	};
}
