import { describe, expect, it } from 'vitest';
import { snap } from './snap';
import type { ReadRaw } from './source';

const STATES =
	'abbr,state,fiscal_year,snap_benefits_usd,months_reported,avg_monthly_persons,avg_monthly_households\n';
const NATION =
	'fiscal_year,area,area_level,benefit_cost_usd,months_reported,avg_monthly_persons\n' +
	'2024,US Summary,us,30,12,5\n2024,WRO,fns_region,20,12,4\n2024,Guam,state_or_territory,10,12,1\n';

const reading =
	(state: string): ReadRaw =>
	(path) =>
		path.startsWith('spending/') ? `${STATES}${state}\n` : NATION;

describe('snap', () => {
	it('takes states and territories from one file and the nation alone from the other', () => {
		const rows = snap(reading('GU,Guam,2024,10,12,1,1'))[0]?.rows;
		expect(rows).toEqual([
			{ fiscal_year: 2024, area: 'GU', benefits_usd: 10, months_reported: 12 },
			{ fiscal_year: 2024, area: 'US', benefits_usd: 30, months_reported: 12 }
		]);
	});

	it.each([
		['an unknown area', 'ZZ,Nowhere,2024,10,12,1,1', 'column abbr is "ZZ"'],
		['an amount that is not there', 'CA,California,2024,,12,1,1', 'snap_benefits_usd is ""']
	])('refuses %s', (_, row, fault) => {
		expect(() => snap(reading(row))).toThrow(fault);
	});
});
