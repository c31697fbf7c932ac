import { describe, expect, it } from 'vitest';
import { obligationsByFundingAgency } from './obligations-by-funding-agency';

const ROW = 'Department of Labor,CA,2024,1.5,4';

const read = (row: string) =>
	obligationsByFundingAgency(() => `agency_name,state,fy,obligations_usd,quarters\n${row}\n`)[0]
		?.rows;

describe('obligationsByFundingAgency', () => {
	it('takes each cell from its own column, rounded to dollars, with the quarters it covers', () => {
		expect(read(ROW)).toEqual([
			{
				fiscal_year: 2024,
				area: 'CA',
				agency: 'Department of Labor',
				obligations_usd: 2,
				quarters: 4
			}
		]);
		expect(read('Department of Justice,PR,2008,-1.5,1')?.[0]).toMatchObject({
			area: 'PR',
			obligations_usd: -2,
			quarters: 1
		});
	});

	it.each([
		['a new year', ROW.replace('2024', '2025'), 'fy2008_2024.csv, line 2: column fy is "2025"'],
		[
			'an unknown department',
			ROW.replace('Labor', 'Energy'),
			'agency_name is "Department of Energy"'
		],
		['an unknown area', ROW.replace('CA', 'XX'), 'column state is "XX"'],
		['a year of five quarters', ROW.replace(/4$/, '5'), 'column quarters is "5"']
	])('refuses %s', (_, row, fault) => {
		expect(() => read(row)).toThrow(fault);
	});
});
