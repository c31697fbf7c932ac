import { describe, expect, it } from 'vitest';
import { usaspending } from './usaspending';

const read = (row: string) =>
	usaspending(() => `code,name,fiscal_year,obligations_usd,quarters\n${row}\n`)[0]?.rows;

describe('usaspending', () => {
	it.each([
		['CA,California,2008,1.5,4', 'CA', 2],
		['DC,District Of Columbia,2008,-1.5,4', 'DC', -2],
		['PR,Puerto Rico,2008,7.49,4', 'PR', 7],
		['(none),(no state given),2008,15538.7,4', 'UNDISTRIBUTED', 15539]
	])('reads "%s" as %s with %d dollars', (row, area, dollars) => {
		expect(read(row)).toEqual([{ fiscal_year: 2008, area, obligations_usd: dollars }]);
	});

	it.each([
		['a year of fewer than four quarters', 'CA,California,2008,1,3', 'column quarters is "3"'],
		['a code that is not of the name', 'CA,Colorado,2008,1,4', 'column name is "Colorado"'],
		['a year that came after', 'CA,California,2025,1,4', 'column fiscal_year is "2025"'],
		['an unknown code', 'XX,Nowhere,2008,1,4', 'column code is "XX"']
	])('refuses %s', (_, row, fault) => {
		expect(() => read(row)).toThrow(fault);
	});
});
