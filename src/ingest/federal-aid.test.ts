import { describe, expect, it } from 'vitest';
import { federalAid } from './federal-aid';
import type { ReadRaw } from './source';

const AID = 'abbr,level,fiscal_year,federal_intergovernmental_revenue_thousand_usd,source\n';
const CENSUS = 'abbr,level,fiscal_year,federal_intergovernmental_revenue_thousand_usd\n';
const FUNCTION_COLUMNS = [
	'Fed_IGR_Air_Transport',
	'Fed_IGR_Education',
	'Fed_IGR_Emp_Sec_Adm',
	'Fed_IGR_Gen_Rev_Shar',
	'Fed_IGR_Gen_Support',
	'Fed_IGR_Health___Hos',
	'Fed_IGR_Highways',
	'Fed_IGR_Hous_Com_Dev',
	'Fed_IGR_Natural_Res',
	'Fed_IGR_Other',
	'Fed_IGR_Public_Welf',
	'Fed_IGR_Sewerage',
	'Fed_IGR_Transit_Sub',
	'Total_Fed_IG_Revenue',
	'Unemp_Federal_Advances'
];
const functionText = (year: number) =>
	`abbr,fiscal_year,${FUNCTION_COLUMNS.join(',')}\nCA,${year},${FUNCTION_COLUMNS.map((_, i) => `${i}.0`).join(',')}\n`;

const reading =
	(...aid: readonly string[]): ReadRaw =>
	(path) =>
		path.includes('by_function') ? functionText(1979) : textOf(path, aid);

const textOf = (path: string, aid: readonly string[]) =>
	path.includes('1902_2020') ? `${AID}${aid.join('\n')}\n` : CENSUS;

const readingCensus =
	(...census: readonly string[]): ReadRaw =>
	(path) =>
		path.includes('govts_2022') ? `${CENSUS}${census.join('\n')}\n` : reading()(path);

describe('federalAid', () => {
	it('keeps state-local and state figures from 1979 on, in dollars', () => {
		const [aid] = federalAid(
			reading(
				'CA,State-local,1978,1,slgfin',
				'CA,State-local,1979,3,slgfin',
				'CA,State,1979,2,slgfin',
				'CA,Local,1979,1,slgfin',
				'US,State-local,2020,9,census_table'
			)
		);
		expect(aid?.rows.map((row) => Object.values(row))).toEqual([
			[1979, 'CA', 'state', 2000, 'slgfin'],
			[1979, 'CA', 'state-local', 3000, 'slgfin'],
			[2020, 'US', 'state-local', 9000, 'census-table']
		]);
	});

	it('joins the Census of Governments of 2022, both levels, without local governments and DC', () => {
		const [aid] = federalAid(
			readingCensus(
				'US,State-local,2022,9',
				'CA,State,2022,2',
				'CA,Local,2022,1',
				'DC,State,2022,0',
				'DC,State-local,2022,5'
			)
		);
		expect(aid?.rows.map((row) => Object.values(row))).toEqual([
			[2022, 'CA', 'state', 2000, 'census-2022'],
			[2022, 'DC', 'state-local', 5000, 'census-2022'],
			[2022, 'US', 'state-local', 9000, 'census-2022']
		]);
	});

	it.each([
		[
			'the surveys',
			reading('CA,State,2021,1,slgfin'),
			'1902_2020.csv, line 2: column fiscal_year is "2021"'
		],
		[
			'the census',
			readingCensus('CA,State,2023,1'),
			'govts_2022.csv, line 2: column fiscal_year is "2023"'
		],
		[
			'the functions',
			((path) => (path.includes('by_function') ? functionText(2020) : reading()(path))) as ReadRaw,
			'column fiscal_year is "2020"'
		]
	])('refuses a new year of %s', (_, readRaw, fault) => {
		expect(() => federalAid(readRaw)).toThrow(fault);
	});

	it('says in the caveats of both tables which years it leaves out', () => {
		for (const { descriptor } of federalAid(reading())) {
			expect(descriptor.caveats.join(' ')).toContain('Years before 1979 are left out');
		}
	});

	it('has no state government of DC, and refuses one that received something', () => {
		expect(federalAid(reading('DC,State,1990,0,slgfin'))[0]?.rows).toEqual([]);
		expect(() => federalAid(reading('DC,State,1990,5,slgfin'))).toThrow('is "5"');
	});

	it('takes the total and four functions by their columns', () => {
		expect(federalAid(reading())[1]?.rows).toEqual([
			{
				fiscal_year: 1979,
				state: 'CA',
				total_usd: 13_000,
				public_welfare_usd: 10_000,
				education_usd: 1000,
				health_and_hospitals_usd: 5000,
				highways_usd: 6000
			}
		]);
	});
});
