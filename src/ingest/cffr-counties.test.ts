import { describe, expect, it } from 'vitest';
import { cffrCounties } from './cffr-counties';
import type { ReadRaw } from './source';

const COUNTIES = 'county_fips,fiscal_year,total_thousand_usd,dod_thousand_usd,total_source\n';
const KINDS =
	'state,fiscal_year,total_billion_usd,defense_billion_usd,nondefense_billion_usd,direct_payments_billion_usd,grants_billion_usd,procurement_billion_usd,salaries_and_wages_billion_usd\n';

const reading =
	(county: string, kind: string): ReadRaw =>
	(path) =>
		path.includes('county') ? `${COUNTIES}${county}\n` : `${KINDS}${kind}\n`;

const COUNTY = '06001,2009,,-5,';
const KIND = 'California,2010,333.8,,,172.8,78.9,57.5,24.6';

describe('cffrCounties', () => {
	it('keeps the leading zero of a county, what was taken back, and what is missing', () => {
		expect(cffrCounties(reading(COUNTY, KIND))[0]?.rows).toEqual([
			{ fiscal_year: 2009, fips: '06001', total_usd: null, dod_usd: -5000 }
		]);
	});

	it('multiplies tenths of billions out exactly, each kind from its own column', () => {
		expect(cffrCounties(reading(COUNTY, KIND))[1]?.rows).toEqual([
			{
				fiscal_year: 2010,
				area: 'CA',
				total_usd: 333_800_000_000,
				direct_payments_usd: 172_800_000_000,
				grants_usd: 78_900_000_000,
				procurement_usd: 57_500_000_000,
				salaries_usd: 24_600_000_000,
				defense_usd: null,
				nondefense_usd: null
			}
		]);
	});

	it('refuses a year that neither table is made of', () => {
		const county = COUNTY.replace('2009', '2008');
		expect(() => cffrCounties(reading(county, KIND))).toThrow('column fiscal_year is "2008"');
		const kind = KIND.replace('2010', '2009');
		expect(() => cffrCounties(reading(COUNTY, kind))).toThrow('column fiscal_year is "2009"');
	});

	it('calls the row of all states ALL and refuses a name that is no state', () => {
		const all = KIND.replace('California', 'All states combined');
		expect(cffrCounties(reading(COUNTY, all))[1]?.rows[0]).toMatchObject({ area: 'ALL' });
		const none = KIND.replace('California', 'Guam');
		expect(() => cffrCounties(reading(COUNTY, none))).toThrow('column state is "Guam"');
	});
});
