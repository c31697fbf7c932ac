import { describe, expect, it } from 'vitest';
import { defense } from './defense';
import type { ReadRaw } from './source';

const HEADERS = [
	['dupor_guerrero', 'abbr,year,military_contracts_usd,dod_payroll_usd,dod_personnel'],
	['nakamura_steinsson', 'abbr,fiscal_year,prime_contracts_usd,military_compensation_usd'],
	['alley', 'state,fiscal_year,dod_contract_obligations_usd'],
	['by_state_2000_2014', 'abbr,fiscal_year,amount_usd']
] as const;

type File = (typeof HEADERS)[number][0];

const reading =
	(file: File, ...rows: readonly string[]): ReadRaw =>
	(path) => {
		const [name, header] = HEADERS.find(([part]) => path.includes(part)) ?? ['', ''];
		return [header, ...(name === file ? rows : [])].join('\n');
	};

const rowsOf = (file: File, ...rows: readonly string[]) =>
	defense(reading(file, ...rows))[0]?.rows.map((row) => Object.values(row));

describe('defense', () => {
	it('takes contracts, not payroll, from 1979 on', () => {
		expect(rowsOf('dupor_guerrero', 'CA,1978,1,2,3', 'CA,1979,10.0,20.0,30')).toEqual([
			[1979, 'CA', 'dupor-guerrero', 10]
		]);
		expect(rowsOf('nakamura_steinsson', 'CA,1978,1,2', 'CA,1979,10,20')).toEqual([
			[1979, 'CA', 'nakamura-steinsson', 10]
		]);
	});

	it('takes the whole years of alley, of the 51 areas alone, rounded to dollars', () => {
		expect(
			rowsOf(
				'alley',
				'CA,2001,1.0',
				'CA,2002,-1.5',
				'DC,2019,7.49',
				'PR,2019,3.0',
				'(blank),2019,4.0',
				'(other),2019,5.0',
				'CA,2020,6.0'
			)
		).toEqual([
			[2002, 'CA', 'alley', -2],
			[2019, 'DC', 'alley', 7]
		]);
	});

	it.each([
		['alley', 'CA,2021,1', 'alley_fy2001_2020.csv, line 2: column fiscal_year is "2021"'],
		['dupor_guerrero', 'CA,2015,1,2,3', 'column year is "2015"'],
		['nakamura_steinsson', 'CA,2007,1,2', 'column fiscal_year is "2007"'],
		['by_state_2000_2014', 'CA,2015,1', 'column fiscal_year is "2015"'],
		['alley', 'XX,2019,1', 'column state is "XX"'],
		['by_state_2000_2014', 'PR,2014,1', 'column abbr is "PR"'],
		['by_state_2000_2014', 'CA,2014,1.5', 'an amount in whole dollars']
	] as const)('refuses a row of %s that reads "%s"', (file, row, fault) => {
		expect(() => defense(reading(file, row))).toThrow(fault);
	});

	it('says in its caveats which years it leaves out, and why', () => {
		const caveats = defense(reading('alley'))[0]?.descriptor.caveats ?? [];
		expect(
			caveats.filter((text) => text.startsWith('Years before FY1979 are left out'))
		).toHaveLength(1);
		expect(
			caveats.filter((text) => text.startsWith('FY2001 and FY2020 of alley are left out'))
		).toHaveLength(1);
	});
});
