import { describe, expect, it } from 'vitest';
import { collections } from './collections';

const BULLETIN_HEADER =
	'fiscal_year,area,area_type,total,business_income,ind_emp_total,ind_withheld_fica,ind_not_withheld_seca,unemployment_insurance,railroad_retirement,estate_trust_income,estate,gift,estate_and_gift,excise,source,note';
const EMPTY_TYPES = ','.repeat(11);

const DISTRICT_SUMS = `fiscal_year,area,area_type,districts_summed,total,business_income,ind_emp_total,ind_withheld_fica,ind_not_withheld_seca,unemployment_insurance,railroad_retirement,estate_and_gift,excise
1999,Texas,state,Houston; North Texas,30,1,20,10,5,3,2,4,5
1999,Kansas + Missouri,state_group,Kansas-Missouri,30,1,20,10,5,3,2,4,5
`;
const DISTRICTS = `fiscal_year,region_or_district,total,business_income,ind_emp_total,ind_withheld_fica,ind_not_withheld_seca,unemployment_insurance,railroad_retirement,estate_and_gift,excise,note
1999,Houston,10,,,,,,,,,
1999,"Total, Internal Revenue",100,,,,,,,,,
`;
const EXCERPTS = `fiscal_year,area,total_thousands,corporation_income_tax_thousands,individual_and_employment_total_thousands,page_address,what_the_page_is
2005,California,265,,,https://a.example/,a mirror
2007,California,313,,,https://a.example/,a mirror
`;
const COVERAGE = `fiscal_year,us_total_thousands,states_and_dc_sum_thousands,states_share,undistributed_thousands,puerto_rico_international_and_forces_thousands,us_total_minus_all_rows_thousands,state_rows,dc_separate,quality
1991,,,,,,,,,"totals only; fair"
1997,,,,,,,,,US total good; state lines unusable except the single-state IRS districts CA TX (elsewhere not)
1998,,,,,,,,,good
2006,,,,,,,,,preliminary: 11 percent undistributed
2008,,,,,,,,,preliminary: 11 percent undistributed
`;

function rowsOf(...lines: readonly string[]) {
	const files = {
		by_state: [BULLETIN_HEADER, ...lines].join('\n'),
		derived: DISTRICT_SUMS,
		by_irs: DISTRICTS,
		excerpts: EXCERPTS,
		coverage: COVERAGE
	};
	const nameOf = (path: string) => Object.entries(files).find(([part]) => path.includes(part));
	const [output] = collections((path) => nameOf(path)?.[1] ?? '');
	return output?.rows ?? [];
}

function bulletinRow(year: number, area: string): string {
	return `${year},${area},t,12${EMPTY_TYPES},Bulletin,`;
}

function codesOf(...lines: readonly string[]) {
	const rows = rowsOf(...lines).filter((row) => row.source === 'Bulletin');
	return rows.map((row) => [row.area, row.quality]);
}

describe('a line of the bulletin', () => {
	it('is in whole dollars by type of tax, a footnote mark left missing', () => {
		const rows = rowsOf('1998,Ohio,state,30,1,20,10,5,3,,,,,4,5,Bulletin,n');
		expect(rows.find(({ area }) => area === 'OH')).toEqual({
			fiscal_year: 1998,
			area: 'OH',
			quality: 'good',
			total_usd: 30_000,
			business_income_usd: 1000,
			individual_and_employment_usd: 20_000,
			withheld_and_fica_usd: 10_000,
			not_withheld_and_seca_usd: 5000,
			unemployment_insurance_usd: 3000,
			railroad_retirement_usd: null,
			estate_trust_income_usd: null,
			estate_usd: null,
			gift_usd: null,
			estate_and_gift_usd: 4000,
			excise_usd: 5000,
			source: 'Bulletin',
			note: 'n'
		});
	});

	it('for Maryland with the District of Columbia says so', () => {
		const rows = rowsOf(bulletinRow(1998, 'Maryland (including District of Columbia)'));
		expect(rows.find(({ area }) => area === 'MD')?.note).toBe('includes the District of Columbia');
	});

	it.each([
		[1991, 'Ohio', 'OH', 'totals-only'],
		[1997, 'Texas', 'TX', 'partial'],
		[1997, 'Alabama', 'AL', 'merged-districts'],
		[1997, 'International', 'INTL-AND-PR', 'partial'],
		[2006, 'Ohio', 'OH', 'undistributed'],
		[
			2006,
			'International (sub-row of International and U.S. Territories)',
			'INTL',
			'undistributed'
		],
		[2006, 'Other (sub-row of International and U.S. Territories)', 'OTHER', 'undistributed'],
		[1991, 'Presidential Election Campaign Fund', 'CAMPAIGN-FUND', 'totals-only']
	])('of FY%i for %s is %s, %s', (year, area, code, quality) => {
		expect(codesOf(bulletinRow(year, area))).toEqual([[code, quality]]);
	});

	it.each([
		[1998, 'Presidential Election Campaign Fund'],
		[2008, 'Adjustments and credits'],
		[2006, 'International and U.S. Territories'],
		[2006, 'Advance earned income tax credit'],
		[2008, 'U.S. totals including adjustments and credits']
	])('of FY%i for %s is left out: it is no part of the total', (year, area) => {
		expect(codesOf(bulletinRow(year, area))).toEqual([]);
	});

	it('that is not known, or in a year not judged, is a fault', () => {
		expect(() => rowsOf(bulletinRow(1998, 'Atlantis'))).toThrow('column area is "Atlantis"');
		expect(() => rowsOf(bulletinRow(1999, 'Ohio'))).toThrow('column fiscal_year is "1999"');
	});
});

describe('years the bulletin does not print by state', () => {
	it('FY1999: whole states are sums of their districts, groups of states are left out', () => {
		const rows = rowsOf().filter((row) => row.fiscal_year === 1999);
		expect(rows.map((row) => [row.area, row.quality, row.total_usd, row.note])).toEqual([
			['TX', 'partial', 30_000, 'sum of IRS districts: Houston; North Texas'],
			['US', 'partial', 100_000, '']
		]);
	});

	it('FY2005: the page excerpts give totals only, and serve no other year', () => {
		const rows = rowsOf().filter((row) => row.source === 'a mirror');
		expect(rows.map((row) => [row.fiscal_year, row.area, row.total_usd, row.excise_usd])).toEqual([
			[2005, 'CA', 265_000, null]
		]);
	});
});
