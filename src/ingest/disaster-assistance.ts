import { group } from 'd3';
import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField } from './fields';
import { areaIn } from './raw-area';
import { RawError, rawLines, rawRows, rowUnder, scaledRounded, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const INCIDENTS_FILE = 'spending/disaster_dollar_database_2026_05_31.csv';

/** The columns up to the last one that is read; about 70 on grants for rebuilding and loans follow. */
const FIRST_COLUMNS = [
	'year',
	'event',
	'incident_number',
	'incident_start',
	'incident_end',
	'declaration_date',
	'days_to_declaration_from_start',
	'days_to_declaration_from_end',
	'declaration_url',
	'state',
	'incident_type',
	'valid_ihp_applications',
	'eligible_ihp_applications',
	'ihp_eligibility_rate',
	'ihp_average_award',
	'ihp_total',
	'pa_total'
];
const YEARS: YearRule = { column: 'year', used: [[2003, 2026]] };
const MISSING = ['NA'];
const BEYOND_STATES = ['AS', 'FM', 'GU', 'MP', 'PR', 'VI'] as const;

const SUMS_FILE = 'spending/disaster_assistance_by_state_incident_year_2003_2026.csv';
const SUMS_HEADER = [
	'state',
	'incident_year',
	'incidents',
	'ihp_usd',
	'public_assistance_usd',
	'cdbg_dr_usd',
	'sba_loans_usd'
];

/** Columns of the sums and of the incidents that they are made of. */
const SUMMED = { ihp_usd: 'ihp_total', public_assistance_usd: 'pa_total' } as const;
const CENTS = 2;

const descriptor: Descriptor = {
	name: 'funds/disaster-assistance',
	title: 'Federal disaster assistance by incident and state, 2003 to 2026',
	description:
		'What the Federal Emergency Management Agency (FEMA) has granted to households and to governments for each declared disaster in one state, from the incident to May 2026, in dollars of the years of the grants. 1,354 incidents from September 2003 on.',
	publisher:
		'Federal Emergency Management Agency (FEMA); compiled by the Carnegie Endowment for International Peace',
	table: 'Disaster Dollar Database, individual assistance and public assistance by incident',
	address: 'https://carnegieendowment.org/features/disaster-dollar-database',
	reachedThrough:
		'GitHub evanoneil/Disaster-Dollar-Database-Download, commit 9a4ce9674f54f5cad7efb0bb697b2447725f245d, public/data/disaster_dollar_database_2026_05_31.csv',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/disaster-assistance.ts',
	licence: {
		name: 'Facts from public-domain records (17 U.S.C. 105)',
		note: 'The compilation is by the Carnegie Endowment for International Peace: cite it.'
	},
	vintage: '31 May 2026',
	primaryKey: ['incident'],
	missingValues: '',
	fields: [
		{
			name: 'incident',
			type: 'integer',
			unit: 'number',
			description: 'number of the disaster as FEMA gives it, one for each incident and state'
		},
		textField('incident_start', 'first day of the incident, as in 2005-08-29'),
		textField(
			'area',
			'postal code of one of the 50 states, DC or a territory (AS, GU, MP, PR, VI); FM Federated States of Micronesia'
		),
		textField('incident_type', 'kind of disaster as printed'),
		dollarField(
			'individual_assistance_usd',
			'granted to households; published in cents, rounded here to whole dollars, halves away from zero; empty where none is printed'
		),
		dollarField(
			'public_assistance_usd',
			'granted to governments and others for public works; published in cents, rounded here to whole dollars, halves away from zero; empty where none is printed'
		)
	],
	caveats: [
		'Money stands at the incident, not at the year in which it was paid, and is counted up to May 2026: spread it over the years that follow the incident. The latest incidents are still being paid for.',
		'Without the declarations for COVID-19: New York 15.6, Texas 14.9, California 11.9 billion dollars of public assistance.',
		'Without mitigation, administration and flood insurance. Grants for rebuilding (CDBG-DR) and loans of the Small Business Administration, which the database also has, are left out.',
		'2003 begins in September, and 2026 ends in April. A state without a row in a year had no incident that is listed.'
	],
	checks: [
		'1,354 incidents, each number once: 35.7 billion dollars of individual assistance, 173.6 of public assistance.',
		'Incidents add up to the state sums that came with them, in each of 764 states and incident years, to the cent.',
		"FEMA's own file of October 2024, billion dollars of public assistance, has Sandy in New York at 14.73 (here 14.77), Katrina in Louisiana at 13.67 (13.48) and in Mississippi at 3.22 (3.18), Harvey in Texas at 2.93 (2.97), Maria in Puerto Rico at 34.2 (35.6)."
	]
};

/** FEMA's disaster assistance by incident and state. Throws where incidents are not what their sums say. */
export const disasterAssistance: Source = (readRaw) => {
	const incidents = rowsOfUsedYears(incidentsIn(readRaw(INCIDENTS_FILE)), YEARS);
	checkSums(incidents, rawRows(readRaw(SUMS_FILE), SUMS_FILE, SUMS_HEADER));
	return [tidyTable(descriptor, incidents.map(rowOf))];
};

function incidentsIn(text: string): readonly RawRow[] {
	const [header, ...body] = rawLines(text, INCIDENTS_FILE);
	const names = header?.cells ?? [];
	const found = names.slice(0, FIRST_COLUMNS.length).join();
	if (found !== FIRST_COLUMNS.join()) {
		const fault = `the header begins with "${found}"; expected "${FIRST_COLUMNS.join()}".`;
		throw new RawError(INCIDENTS_FILE, 1, fault);
	}
	return body.map((line) => rowUnder(names, line, INCIDENTS_FILE));
}

function checkSums(incidents: readonly RawRow[], sums: readonly RawRow[]): void {
	const byPlace = group(incidents, (raw) => placeOf(raw, 'year'));
	const places = new Set(sums.map((raw) => placeOf(raw, 'incident_year')));
	for (const raw of sums) checkSum(raw, byPlace.get(placeOf(raw, 'incident_year')) ?? []);
	const unlisted = incidents.find((raw) => !places.has(placeOf(raw, 'year')));
	if (unlisted) throw unlisted.fault('state', `a state and year that ${SUMS_FILE} has, too`);
}

const placeOf = (raw: RawRow, year: string) => `${raw.text('state')} ${raw.text(year)}`;

function checkSum(raw: RawRow, incidents: readonly RawRow[]): void {
	raw.oneOf('incidents', [String(incidents.length)]);
	for (const [total, part] of Object.entries(SUMMED)) {
		const cents = incidents.reduce((sum, incident) => sum + centsOf(incident, part), 0);
		if (cents === centsOf(raw, total)) continue;
		throw raw.fault(total, `${cents / 10 ** CENTS}, which its incidents add up to`);
	}
}

function centsOf(raw: RawRow, column: string): number {
	return raw.isMissing(column, MISSING) ? 0 : scaledRounded(raw.decimalText(column), CENTS);
}

function rowOf(raw: RawRow): TidyRow {
	const start = raw.text('incident_start');
	raw.oneOf('year', [start.slice(0, 4)]);
	return {
		incident: raw.number('incident_number'),
		incident_start: start,
		area: areaIn(raw, 'state', BEYOND_STATES),
		incident_type: raw.text('incident_type'),
		individual_assistance_usd: raw.roundedDollarsOrMissing('ihp_total', MISSING),
		public_assistance_usd: raw.roundedDollarsOrMissing('pa_total', MISSING)
	};
}
