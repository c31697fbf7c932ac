import { expect, it } from 'vitest';
import { roads } from './conditions-roads';

const HEADER =
	'state,year,area,functional_system,not_reported_miles,iri_lt60_miles,iri_60_94_miles,iri_95_119_miles,iri_120_144_miles,iri_145_170_miles,iri_171_194_miles,iri_195_220_miles,iri_gt220_miles,total_reported_miles';

it('the classes of roughness keep their miles under plain names', () => {
	const line = 'CA,2020,urban,other_principal_arterial,9,1,2,3,4,5,6,7,8.5,36.5';
	const row = roads(() => `${HEADER}\n${line}\n`)[0]?.rows[0];
	expect(row).toMatchObject({
		state: 'CA',
		setting: 'urban',
		system: 'other-principal-arterial',
		not_reported_miles: 9,
		iri_under_60_miles: 1,
		iri_171_to_194_miles: 6,
		iri_over_220_miles: 8.5,
		reported_miles: 36.5
	});
});

it('a kind of road that the table does not have is refused', () => {
	const line = 'CA,2020,urban,street,9,1,2,3,4,5,6,7,8,36';
	expect(() => roads(() => `${HEADER}\n${line}\n`)).toThrow('functional_system is "street"');
});
