import { expect, it } from 'vitest';
import { liabilities } from './conditions-liabilities';
import type { ReadRaw } from './source';

const EARLIER =
	'state.abb,state.name,id,geo_id,year,name,category,total_liabilities,current_liabilities,total_assets,current_assets,compensated_absences,expenses,revenues,unrestricted,population,urban_pop,pct_urban_pop,median_hh_income_21,url,modified_revenues,net_pension_liability,net_opeb_liability,assets_liab_ratio';
const LATER =
	'"",state.abb,state.name,id,geo_id,year,name,category,total_liabilities,current_liabilities,net_pension_liability,net_pension_assets,net_opeb_liability,net_opeb_assets,total_assets,current_assets,compensated_absences,expenses,revenues,unrestricted,bonds_outstanding,loans_outstanding,notes_outstanding,population,urban_pop,pct_urban_pop,median_hh_income,url,flg_acfr';

const reading =
	(category: string): ReadRaw =>
	(path) =>
		path.includes('2020')
			? `${EARLIER}\nNV,Nevada,1,32,2022,Nevada,${category},90,1,1,1,1,1,1,1,1,1,1,1,x,1,-20,10,1\n`
			: `${LATER}\n1,NV,Nevada,1,32,2023,nevada,General Purpose,95,1,NA,1,11,1,1,1,1,1,1,1,40,1,1,1,1,1,1,x,0\n`;

it('both editions become one table, bonds and a report not yet audited in the later one alone', () => {
	expect(liabilities(reading('General Purpose'))[0]?.rows.map((row) => Object.values(row))).toEqual(
		[
			[2022, 'NV', 90, -20, 10, null, 'yes'],
			[2023, 'NV', 95, null, 11, 40, 'no']
		]
	);
});

it('a government that is not a state is refused', () => {
	expect(() => liabilities(reading('Municipality'))).toThrow('category is "Municipality"');
});
