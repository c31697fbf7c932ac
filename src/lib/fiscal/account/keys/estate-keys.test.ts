import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf } from '$lib/data/states';
import { estateKey } from './estate-keys';

const rows = dataset('taxes/collections');
const key = estateKey(rows);
const cell = (fiscalYear: number, area: string) => {
	const row = rows.find((one) => one.fiscal_year === fiscalYear && one.area === area);
	return row?.estate_and_gift_usd ?? (row?.estate_usd ?? NaN) + (row?.gift_usd ?? NaN);
};

describe('the key of estate and gift tax', () => {
	it.each([
		[1995, [1995]],
		[1996, [1995, 1996]],
		[1997, [1995, 1996]],
		[1998, [1996, 1998]],
		[1999, [1998]],
		[2002, [1998]],
		[2003, [2003]],
		[2005, [2003, 2004]],
		[2008, [2006, 2007, 2008]],
		[2024, [2022, 2023, 2024]]
	])('of FY%i adds up the years in hand among three: %o', (fiscalYear, years) => {
		const found = key(fiscalYear);
		const expected = years.reduce((sum, year) => sum + cell(year, 'CA'), 0);
		expect(found.levels[positionOf('CA')]).toBe(expected);
		expect(found.keyYear).toBe(years.at(-1));
		expect(found.basis).toBe(years.at(-1) === fiscalYear ? 'own' : 'held');
	});

	it('splits the row of Maryland with D.C. as the two stood in FY2003 and FY2004', () => {
		const { levels } = key(1995);
		const both = cell(1995, 'MD');
		const capital = cell(2003, 'DC') + cell(2004, 'DC');
		const part = capital / (capital + cell(2003, 'MD') + cell(2004, 'MD'));
		expect(levels[positionOf('DC')]).toBeCloseTo(both * part, 2);
		expect((levels[positionOf('DC')] ?? 0) + (levels[positionOf('MD')] ?? 0)).toBeCloseTo(both, 2);
	});
});
