import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE =
	'spending/usaspending_obligations_by_state_funding_agency_hud_dhs_doj_dol_fy2008_2024.csv';
const HEADER = ['agency_name', 'state', 'fy', 'obligations_usd', 'quarters'];
const YEARS: YearRule = { column: 'fy', used: [[2008, 2024]] };
const AGENCIES = [
	'Department of Homeland Security',
	'Department of Housing and Urban Development',
	'Department of Justice',
	'Department of Labor'
];
const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'] as const;
const QUARTERS = ['1', '2', '3', '4'] as const;

const descriptor: Descriptor = {
	name: 'funds/obligations-by-funding-agency',
	title: 'Federal obligations by state and funding agency, four departments, FY2008 to FY2024',
	description:
		'Obligations of all award types together by the department that funds them and the state where the work is done or the money lands, in dollars of the year: Housing and Urban Development, Justice and Labor, FY2008 to FY2024, and Homeland Security, FY2021 to FY2024.',
	publisher: 'US Department of the Treasury, USAspending.gov',
	table:
		'API, POST /api/v2/search/spending_by_geography/, all award types, place of performance, by funding agency',
	address: 'https://api.usaspending.gov/api/v2/search/spending_by_geography/',
	reachedThrough:
		'GitHub muni-prathap-goud/federal-funding-data-collection, commit 9095941e0bcc53062c9995f12022cf12bdc5d8f5, pipeline-b-geography/data/agency-geography/geo_state_funding_ALL_FY.csv, quarters added up',
	retrievedThrough:
		'a stored copy of the file above, read by src/ingest/obligations-by-funding-agency.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as the repository asked the API; it gives no date',
	primaryKey: ['fiscal_year', 'area', 'agency'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states, DC or a territory (AS, GU, MP, PR, VI); not all occur in every year'
		),
		textField('agency', 'name of the department as printed'),
		dollarField(
			'obligations_usd',
			'obligations of the quarters that the file has; published in cents, rounded here to whole dollars, halves away from zero; negative where more was taken back'
		),
		{
			name: 'quarters',
			type: 'integer',
			unit: 'quarters',
			description: 'quarters of the fiscal year that have a figure, from 1 to 4'
		}
	],
	caveats: [
		'Housing and Urban Development before FY2016 is half empty (12.6 billion dollars in FY2010, 45.9 in FY2016): use it from FY2016 on. Its block grants after disasters are in it: Texas 8.0 billion dollars in FY2018, Puerto Rico 16.1 in FY2021.',
		'Homeland Security FY2021 has two quarters alone in every area: not a year.',
		'Homeland Security is contracts and grants: Virginia and DC stand high.',
		'Labor has less than 2.3 billion dollars a year to FY2018 and 9.9 in FY2019, Justice 0.3 in FY2008 and 4.5 in FY2010: the early years are not whole.',
		'Other agencies of the file are small and left out.'
	],
	checks: [
		'51 areas in each year of Homeland Security, of Justice, and of Housing from FY2010 on.',
		'Housing, 51 areas, FY2016 to FY2024: 45.9, 53.1, 57.2, 47.2, 53.5, 66.8, 52.6, 70.4 and 73.7 billion dollars.',
		'Against all three kinds of funds/obligations-by-agency, 51 areas: Labor 10.34 and 10.33 billion dollars in FY2024, 12.55 and 12.55 in the mean of FY2020 to FY2024, correlation 1.0000.'
	]
};

/** Obligations by state of place of performance and by the department that funds them. */
export const obligationsByFundingAgency: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable(descriptor, rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fy'),
		area: areaIn(raw, 'state', TERRITORIES),
		agency: raw.oneOf('agency_name', AGENCIES),
		obligations_usd: raw.roundedDollars('obligations_usd'),
		quarters: Number(raw.oneOf('quarters', QUARTERS))
	};
}
