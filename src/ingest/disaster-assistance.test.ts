import { describe, expect, it } from 'vitest';
import { disasterAssistance } from './disaster-assistance';

const HEADER =
	'year,event,incident_number,incident_start,incident_end,declaration_date,days_to_declaration_from_start,days_to_declaration_from_end,declaration_url,state,incident_type,valid_ihp_applications,eligible_ihp_applications,ihp_eligibility_rate,ihp_average_award,ihp_total,pa_total,pa_projects_count';
const SUMS =
	'state,incident_year,incidents,ihp_usd,public_assistance_usd,cdbg_dr_usd,sba_loans_usd';
const KATRINA =
	'2005,"Katrina, Louisiana",1603,2005-08-29,2005-11-01,2005-08-29,0,0,url,LA,Hurricane,9,8,7,6,100.5,200.49,5';
const RITA =
	'2005,Rita,1607,2005-09-23,2005-11-01,2005-09-24,0,0,url,LA,Hurricane,9,8,7,6,NA,1.1,5';
const LOUISIANA = 'LA,2005,2,100.5,201.59,0,0';

const rowsOf = (incidents: readonly string[], sums: readonly string[], header = HEADER) =>
	disasterAssistance((path) =>
		(path.includes('database') ? [header, ...incidents] : [SUMS, ...sums]).join('\n')
	)[0]?.rows;

describe('disasterAssistance', () => {
	it('takes both kinds of assistance of each incident, rounded to dollars, NA as missing', () => {
		expect(rowsOf([RITA, KATRINA], [LOUISIANA])).toEqual([
			{
				incident: 1603,
				incident_start: '2005-08-29',
				area: 'LA',
				incident_type: 'Hurricane',
				individual_assistance_usd: 101,
				public_assistance_usd: 200
			},
			{
				incident: 1607,
				incident_start: '2005-09-23',
				area: 'LA',
				incident_type: 'Hurricane',
				individual_assistance_usd: null,
				public_assistance_usd: 1
			}
		]);
	});

	it('has territories under the codes printed', () => {
		const micronesia = KATRINA.replace(',LA,', ',FM,');
		const rows = rowsOf([micronesia], ['FM,2005,1,100.50,200.49,0,0']);
		expect(rows?.[0]?.area).toBe('FM');
	});

	it.each([
		[
			'a cent lost',
			[KATRINA, RITA],
			[LOUISIANA.replace('201.59', '201.58')],
			'usd is "201.58"; expected 201.59'
		],
		[
			'individual assistance lost',
			[KATRINA, RITA],
			[LOUISIANA.replace('100.5', '0')],
			'column ihp_usd is "0"'
		],
		[
			'an incident lost',
			[KATRINA],
			[LOUISIANA],
			'2003_2026.csv, line 2: column incidents is "2"; expected one of "1"'
		],
		[
			'a state without a sum',
			[KATRINA, RITA],
			[],
			'column state is "LA"; expected a state and year that'
		],
		[
			'a new year',
			[KATRINA.replaceAll('2005', '2027')],
			[],
			'disaster_dollar_database_2026_05_31.csv, line 2: column year is "2027"'
		],
		[
			'a year that the incident did not start in',
			[KATRINA.replace('2005-08-29', '2004-08-29')],
			['LA,2005,1,100.5,200.49,0,0'],
			'column year is "2005"; expected one of "2004"'
		],
		[
			'an unknown area',
			[KATRINA.replace(',LA,', ',XX,')],
			['XX,2005,1,100.5,200.49,0,0'],
			'column state is "XX"'
		]
	])('refuses %s', (_, incidents, sums, fault) => {
		expect(() => rowsOf(incidents, sums)).toThrow(fault);
	});

	it('refuses a header whose columns stand in another order', () => {
		const header = HEADER.replace('ihp_total,pa_total', 'pa_total,ihp_total');
		expect(() => rowsOf([], [], header)).toThrow('the header begins with');
	});
});
