import { describe, expect, it } from 'vitest';
import { obligationsByAgency } from './obligations-by-agency';

const HEADER =
	'state_code,agency,period,contracts_usd,grants_usd,direct_payments_usd,civilian_wages_by_workplace_usd,civilian_wages_by_residence_usd,civilian_employees_by_workplace,civilian_employees_by_residence';
const ROW = 'CA,Department of Labor,2024,1.5,-2.5,,3.49,4.0,5.0,6.0';

const read = (row: string) => obligationsByAgency(() => `${HEADER}\n${row}\n`)[0]?.rows;

describe('obligationsByAgency', () => {
	it('takes each amount from its own column, rounded to dollars, and leaves out what is empty', () => {
		expect(read(ROW)).toEqual([
			{
				period: 'FY2024',
				state: 'CA',
				agency: 'Department of Labor',
				contracts_usd: 2,
				grants_usd: -3,
				direct_payments_usd: null,
				civilian_wages_by_workplace_usd: 3,
				civilian_wages_by_residence_usd: 4
			}
		]);
	});

	it('calls the mean of five years a mean', () => {
		expect(read(ROW.replace('2024', '2020-2024'))?.[0]?.period).toBe('MEAN2020-2024');
	});

	it.each([
		[
			'a new year',
			ROW.replace('2024', '2025'),
			'mean2020_2024.csv, line 2: column period is "2025"'
		],
		[
			'an unknown agency',
			ROW.replace('Labor', 'Labour'),
			'column agency is "Department of Labour"'
		],
		['an area that is no state', ROW.replace('CA', 'PR'), 'column state_code is "PR"'],
		['an amount that is no number', ROW.replace('4.0', 'n/a'), 'by_residence_usd is "n/a"']
	])('refuses %s', (_, row, fault) => {
		expect(() => read(row)).toThrow(fault);
	});
});
