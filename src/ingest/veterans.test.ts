import { describe, expect, it } from 'vitest';
import type { ReadRaw } from './source';
import { veterans } from './veterans';

const EARLY =
	'"","FY","State","StateName","VetPop","TotX","CP","Cons","EduVoc","Loan","GOE","InsInd","MedCare","Uniques"';
const LATE =
	'state,fiscal_year,compensation_and_pension_usd,dependency_and_indemnity_compensation_and_survivors_pension_usd,education_and_vocational_rehabilitation_employment_usd,insurance_usd,loan_guaranty_usd,memorial_benefits_usd,construction_usd,medical_care_usd,specially_adapted_housing_and_automobiles_and_adaptive_equipment_usd,total_direct_expenditure_usd,total_indirect_expenditure_usd,total_va_expenditure_usd';
const GUAM = '"157","2009","GU","Guam",8226.6,32597.4227591855,25307.7649579417,-1.5,3,4,5,6,7,NA';
const NEVADA = 'NV,2024,1,2,3,4,5,6,7,8,9,40,5,45';

interface Files {
	readonly early?: string;
	readonly late?: string;
	readonly lateHeader?: string;
	readonly file?: string;
}

function reading({
	early = GUAM,
	late = NEVADA,
	lateHeader = LATE,
	file = 'a.md'
}: Files): ReadRaw {
	const read: ReadRaw = (path) =>
		path.includes('original/') ? `${EARLY}\n${early}\n` : `${lateHeader}\n${late}\n`;
	return Object.assign(read, { list: () => [file] });
}

describe('veterans', () => {
	it('rounds thousands with fractions to dollars and leaves survivors empty to FY2015', () => {
		expect(veterans(reading({}))[0]?.rows[0]).toEqual({
			fiscal_year: 2009,
			area: 'GU',
			compensation_pension_usd: 25_307_765,
			survivors_usd: null,
			insurance_usd: 6000,
			education_usd: 3000,
			medical_care_usd: 7000,
			construction_usd: -1500,
			loan_guaranty_usd: 4000,
			other_usd: 5000,
			total_usd: 32_597_423
		});
	});

	it('takes FY2024 in dollars, memorials and adapted housing together as the rest', () => {
		expect(veterans(reading({}))[0]?.rows[1]).toEqual({
			fiscal_year: 2024,
			area: 'NV',
			compensation_pension_usd: 1,
			survivors_usd: 2,
			insurance_usd: 4,
			education_usd: 3,
			medical_care_usd: 8,
			construction_usd: 7,
			loan_guaranty_usd: 5,
			other_usd: 15,
			total_usd: 45
		});
	});

	it.each([
		[
			'an early year that is not known',
			{ early: GUAM.replace('2009', '2016') },
			'original/va_gdx_state_fy2007_2015.csv, line 2: column FY is "2016"'
		],
		['a late year that is not known', { late: NEVADA.replace('2024', '2025') }, 'is "2025"'],
		['an unknown area', { early: GUAM.replace('"GU"', '"AS"') }, 'column State is "AS"'],
		['a territory in FY2024', { late: NEVADA.replace('NV', 'PR') }, 'column state is "PR"'],
		['a further column', { late: `${NEVADA},1`, lateHeader: `${LATE},x_usd` }, 'the header is'],
		[
			'a total that is not direct and indirect spending',
			{ late: NEVADA.replace('45', '46') },
			'total_va_expenditure_usd is "46"; expected direct and indirect'
		],
		['a file of another year', { file: 'va_gdx_by_state_fy2025.csv' }, 'no program reads this file']
	])('refuses %s', (_, files, fault) => {
		expect(() => veterans(reading(files))).toThrow(fault);
	});
});
