import { group } from 'd3';
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

/** FEMA's disaster assistance by incident and state. Throws where incidents are not what their sums say. */
export const disasterAssistance: Source = (readRaw) => {
	const incidents = rowsOfUsedYears(incidentsIn(readRaw(INCIDENTS_FILE)), YEARS);
	checkSums(incidents, rawRows(readRaw(SUMS_FILE), SUMS_FILE, SUMS_HEADER));
	return [tidyTable('funds/disaster-assistance', incidents.map(rowOf))];
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
