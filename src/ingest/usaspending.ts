import type { Descriptor } from '../lib/data/descriptor';
import { isStateCode, stateOf } from '../lib/data/states';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'spending/usaspending_state_obligations_fy2008_2024.csv';
const HEADER = ['code', 'name', 'fiscal_year', 'obligations_usd', 'quarters'];
const WHOLE_YEAR = '4';
const YEARS: YearRule = { column: 'fiscal_year', used: [[2008, 2024]] };

/** Areas beyond the 51, by the publisher's code. */
const BEYOND_STATES = new Map([
	['AS', 'AS'],
	['GU', 'GU'],
	['MP', 'MP'],
	['PR', 'PR'],
	['VI', 'VI'],
	['(none)', 'UNDISTRIBUTED']
]);

const descriptor: Descriptor = {
	name: 'funds/usaspending',
	title: 'Federal obligations by state of place of performance, FY2008 to FY2024',
	description:
		'Obligations of all award types together (contracts, grants, direct payments, loan subsidies, other) by where the work is done or the money lands. 50 states, DC, five territories, and what has no place, in each year.',
	publisher: 'US Department of the Treasury, USAspending.gov',
	table: 'API, POST /api/v2/search/spending_by_geography/, all award types, place of performance',
	address: 'https://api.usaspending.gov/api/v2/search/spending_by_geography/',
	reachedThrough:
		'GitHub muni-prathap-goud/federal-funding-data-collection, commit 9095941e0bcc53062c9995f12022cf12bdc5d8f5, pipeline-b-geography/data/basic-geography/geography_state_all_FY2008_2024.csv, quarters added up',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/usaspending.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as the repository asked the API; it gives no date, FY2024 is whole',
	primaryKey: ['fiscal_year', 'area'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states, DC or a territory (AS, GU, MP, PR, VI); UNDISTRIBUTED where no state is given'
		),
		dollarField(
			'obligations_usd',
			'obligations of the four quarters; published in cents, rounded here to whole dollars, halves away from zero'
		)
	],
	caveats: [
		'Obligations, not money received: an award is counted when it is promised. Federal salaries are not in it.',
		'FY2008 is thin: 1.69 trillion dollars against 2.77 trillion in the Census count of the same year.',
		'FY2009 to FY2013 hold insurance at face value: Florida stands at 269, 187, 580, 612 and 666 billion dollars, then 152. Louisiana, Texas, New Jersey, Delaware, Hawaii, South Carolina, Mississippi and Rhode Island swell too.',
		'Medicare Advantage and Part D are booked at the home state of the insurer, above all from FY2014: Minnesota goes from 22 billion dollars (FY2008) to 212 (FY2024), Kentucky from 34 to 163, Connecticut from 28 to 121.',
		"Do not read a state's figure as money its residents received, and do not compare it with the Census count (funds/cffr)."
	],
	checks: [
		'57 areas (51, five territories, UNDISTRIBUTED) in each of 17 years, four quarters each.',
		'Florida FY2009-2013 stands as told in the caveats.'
	]
};

/** USAspending's obligations by state of place of performance. */
export const usaspending: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable(descriptor, rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	raw.oneOf('quarters', [WHOLE_YEAR]);
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaOf(raw),
		obligations_usd: raw.roundedDollars('obligations_usd')
	};
}

function areaOf(raw: RawRow): string {
	const code = raw.text('code');
	if (isStateCode(code)) {
		const { name } = stateOf(code);
		raw.oneOf('name', [name, name.replace(' of ', ' Of ')]);
		return code;
	}
	const area = BEYOND_STATES.get(code);
	if (area === undefined) throw raw.fault('code', 'a postal code or "(none)"');
	return area;
}
