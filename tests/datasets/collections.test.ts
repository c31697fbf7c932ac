import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import type { CollectionsRow } from '$lib/data/taxes';

const THOUSAND = 1e3;
const rows = dataset('taxes/collections');
const byYear = group(rows, (row) => row.fiscal_year);

const ROUNDING = 'amounts are printed in rounded thousands';
const OCR = 'read by machine from a scan; adds up but for 103 thousand dollars';
const ESTATE = 'the estate tax column is printed 157 million dollars short of its total';

/** Thousands of dollars by which the rows of a year may miss its printed total, and why. */
const COMPLETE_YEARS: readonly (readonly [number, number, string])[] = [
	[1991, 103, OCR],
	[1995, 6, ROUNDING],
	[1996, 6, ROUNDING],
	[1997, 6, ROUNDING],
	[1998, 6, ROUNDING],
	[2003, 6, ROUNDING],
	[2004, 157_371, ESTATE],
	...Array.from({ length: 19 }, (_, i) => [2006 + i, 6, ROUNDING] as const)
];

const PARTIAL_YEARS = [1999, 2000, 2005];

describe('collections add up', () => {
	it.each(COMPLETE_YEARS)(
		'FY%i: all rows give the printed total within %i thousand (%s)',
		(year, tolerance) => {
			const inYear = byYear.get(year) ?? [];
			const total = inYear.find((row) => row.area === 'US')?.total_usd ?? NaN;
			const parts = sum(
				inYear.filter((row) => row.area !== 'US'),
				(row) => row.total_usd
			);
			expect(Math.abs(total - parts)).toBeLessThanOrEqual(tolerance * THOUSAND);
		}
	);

	it('in every year that is here, the three with some states only apart', () => {
		const years = COMPLETE_YEARS.map(([year]) => year);
		expect([...byYear.keys()]).toEqual([...years, ...PARTIAL_YEARS].sort((a, b) => a - b));
	});

	it('each total is the sum of its taxes within 5 thousand dollars', () => {
		const off = rows.filter((row) => {
			if (row.individual_and_employment_usd === null) return false;
			return Math.abs(row.total_usd - sumOfTaxes(row)) > 5 * THOUSAND;
		});
		expect(off.map(nameOf)).toEqual([]);
	});

	it('individual and employment taxes are the sum of their parts, four printed exceptions apart', () => {
		const off = rows.filter((row) => {
			if (row.individual_and_employment_usd === null) return false;
			const gap = row.individual_and_employment_usd - sumOfIndividual(row);
			return Math.abs(gap) > 5 * THOUSAND;
		});
		expect(off.map(nameOf)).toEqual([
			'1997 UNDISTRIBUTED',
			'2006 UNDISTRIBUTED',
			'2007 UNDISTRIBUTED',
			'2010 UNDISTRIBUTED'
		]);
	});

	it('rows without taxes by type are those of FY1991 and FY2005, which have totals only', () => {
		const bare = rows.filter((row) => row.individual_and_employment_usd === null);
		expect(new Set(bare.map((row) => row.fiscal_year))).toEqual(new Set([1991, 2005]));
	});
});

function sumOfTaxes(row: CollectionsRow): number {
	return sum([
		row.business_income_usd,
		row.individual_and_employment_usd,
		row.estate_usd,
		row.gift_usd,
		row.estate_and_gift_usd,
		row.excise_usd
	]);
}

function sumOfIndividual(row: CollectionsRow): number {
	return sum([
		row.withheld_and_fica_usd,
		row.not_withheld_and_seca_usd,
		row.unemployment_insurance_usd,
		row.railroad_retirement_usd,
		row.estate_trust_income_usd
	]);
}

function nameOf(row: CollectionsRow): string {
	return `${row.fiscal_year} ${row.area}`;
}

describe('the coverage of collections', () => {
	const statesOf = (year: number) =>
		(byYear.get(year) ?? []).filter((row) => isStateCode(row.area)).map((row) => row.area);

	it.each(COMPLETE_YEARS.map(([year]) => year))('FY%i: 50 states, and DC from FY2003', (year) => {
		const expected = STATE_CODES.filter((code) => code !== 'DC' || year >= 2003);
		expect(statesOf(year)).toEqual(expected);
	});

	it('to FY1998 the row of Maryland says that DC is in it', () => {
		const noted = rows.filter((row) => row.note.includes('includes the District of Columbia'));
		expect(noted.map(nameOf)).toEqual([1991, 1995, 1996, 1997, 1998].map((year) => `${year} MD`));
	});

	it('the same eleven states are usable in FY1997 and are whole sums of districts in FY1999-2000', () => {
		const eleven = ['CA', 'FL', 'GA', 'IL', 'IN', 'MI', 'NJ', 'NY', 'OH', 'PA', 'TX'];
		const usable = rows.filter((row) => row.fiscal_year === 1997 && row.quality === 'partial');
		expect(usable.map((row) => row.area).filter(isStateCode)).toEqual(eleven);
		expect([statesOf(1999), statesOf(2000)]).toEqual([eleven, eleven]);
		expect(statesOf(2005)).toHaveLength(20);
	});

	it('states and DC hold 98.6 percent or more of a good year, and 87 to 89 of FY2006-2008', () => {
		const shares = COMPLETE_YEARS.map(([year]) => {
			const inYear = byYear.get(year) ?? [];
			const states = inYear.filter((row) => isStateCode(row.area));
			const us = inYear.find((row) => row.area === 'US');
			const share = sum(states, (row) => row.total_usd) / (us?.total_usd ?? NaN);
			return { share, quality: us?.quality };
		});
		const low = shares.filter(({ quality }) => quality === 'undistributed');
		const high = shares.filter(({ quality }) => quality !== 'undistributed');
		expect(low.map(({ share }) => share > 0.87 && share < 0.89)).toEqual([true, true, true]);
		expect(high.filter(({ share }) => !(share > 0.986 && share < 1))).toEqual([]);
	});
});

describe('estate and gift tax', () => {
	const perState = (
		year: number,
		columns: readonly ('estate_and_gift_usd' | 'estate_usd' | 'gift_usd')[]
	) =>
		(byYear.get(year) ?? []).filter(
			(row) => isStateCode(row.area) && columns.every((column) => row[column] !== null)
		);

	it.each([1995, 1996, 1998])(
		'FY%i: one figure for both, 50 states, DC in the row of Maryland',
		(year) => {
			const found = perState(year, ['estate_and_gift_usd']);
			expect(found).toHaveLength(50);
			expect(new Set(found.map((row) => row.quality))).toEqual(new Set(['good']));
			const maryland = found.find((row) => row.area === 'MD');
			expect(maryland?.note).toContain('includes the District of Columbia');
			expect(perState(year, ['estate_usd'])).toEqual([]);
		}
	);

	it.each([2003, 2004, ...Array.from({ length: 19 }, (_, i) => 2006 + i)])(
		'FY%i: a figure for each, 51 areas',
		(year) => {
			const found = perState(year, ['estate_usd', 'gift_usd']);
			expect(found).toHaveLength(51);
			const quality = year >= 2006 && year <= 2008 ? 'undistributed' : 'good';
			expect(new Set(found.map((row) => row.quality))).toEqual(new Set([quality]));
			expect(perState(year, ['estate_and_gift_usd'])).toEqual([]);
		}
	);
});

describe('printed slips that row and column both prove are repaired', () => {
	it.each([
		[1991, 'PA', 'total_usd', 51_832_314],
		[1991, 'UT', 'total_usd', 4_933_221],
		[1991, 'ME', 'total_usd', 3_090_570],
		[2008, 'NC', 'business_income_usd', 11_018_070],
		[2013, 'VT', 'total_usd', 4_047_000]
	] as const)('FY%i %s %s: %i thousand', (year, area, column, thousands) => {
		const row = byYear.get(year)?.find((one) => one.area === area);
		expect(row?.[column]).toBe(thousands * THOUSAND);
	});
});
