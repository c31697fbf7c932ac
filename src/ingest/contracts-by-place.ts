import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { reasonsOf, rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'spending/usaspending_contracts_by_state_place_of_performance_cy2015_2025.csv';
const HEADER = ['state', 'calendar_year', 'contract_obligations_usd'];
const YEARS: YearRule = {
	column: 'calendar_year',
	used: [[2015, 2024]],
	leftOut: [
		{
			years: [2025, 2025],
			reason:
				'2025 is left out: the file was made in January 2026, before the Department of Defense had published its last months (418 billion dollars, 671 the year before).'
		}
	]
};

const descriptor: Descriptor = {
	name: 'funds/contracts-by-place',
	title: 'Federal contracts by state of place of performance, 2015 to 2024',
	description:
		'Contracts of all federal agencies by the state where the work is done, by calendar year, in dollars of the year. 50 states, without DC.',
	publisher: 'US Department of the Treasury, USAspending.gov',
	table:
		'API, POST /api/v2/search/spending_by_geography/, award types A to D, place of performance, 1 January to 31 December of each year',
	address: 'https://api.usaspending.gov/api/v2/search/spending_by_geography/',
	reachedThrough:
		'GitHub zacharychristian/OpenGov-Insights, commit 6a4167f25e9a3283e4d0bbf089c4550afa43a52f, parquet_files/awards_by_state.parquet',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/contracts-by-place.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'file of 13 January 2026',
	primaryKey: ['year', 'state'],
	missingValues: '',
	fields: [
		yearField('year', 'calendar year'),
		textField('state', 'postal code of one of the 50 states; DC does not occur'),
		dollarField(
			'contracts_usd',
			'contracts promised in the year; negative where more was taken back'
		)
	],
	caveats: [
		'Calendar years: the repository calls them fiscal years, but what it asked the publisher for runs from January to December.',
		...reasonsOf(YEARS),
		'All agencies, the Department of Veterans Affairs among them. Delaware 2021 is negative as published.',
		'Less the contracts of the Department of Defense (alley in funds/defense-contracts, fiscal years) single years are noisy: five figures come out below 0 (CT in FY2016, TX and ME in FY2017, KY and ME in FY2019).',
		'The place of the prime contract: subcontractors elsewhere are not seen.'
	],
	checks: [
		'50 states, no DC, in each of 10 years.',
		'Sum: 378.7 billion dollars in 2015, 508.7 in 2019, 670.6 in 2024; mean of 2020 to 2024 622.6.',
		'Mean of 2020 to 2024 against the contracts of funds/obligations-by-agency: correlation 0.9997.',
		'A quarter of one year and three of the next, less alley, is 140 to 179 billion dollars in each of FY2016 to FY2019.'
	]
};

/** Contracts of all federal agencies by state of place of performance and calendar year. */
export const contractsByPlace: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable(descriptor, rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		year: raw.number('calendar_year'),
		state: stateIn(raw, 'state'),
		contracts_usd: raw.dollars('contract_obligations_usd')
	};
}
