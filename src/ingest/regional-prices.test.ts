import { describe, expect, it } from 'vitest';
import { STATES } from '../lib/data/states';
import { regionalPrices } from './regional-prices';

const HEADER = 'GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit';

const rowsOf = (line: number, nation: string, unit: string) =>
	['00', ...STATES.map((state) => state.fips)].map(
		(fips) =>
			` "${fips}000","Somewhere", ,SARPP,${line},"...","RPPs","${unit}",${fips === '00' ? nation : '88.901,87.786'}`
	);

const fileOf = (nation = '100.000,100.000', unit = 'Index') =>
	[
		`${HEADER},2008,2009`,
		...rowsOf(1, nation, unit),
		...rowsOf(2, '90.0,90.0', unit),
		'"Last updated: February 19, 2026-- new statistics for 2024."'
	].join('\r\r\n');

const rowsRead = (text: string) => regionalPrices(() => text)[0]?.rows ?? [];

describe('regional prices', () => {
	it('take line 1 of every area and of every year printed, the digits as printed', () => {
		const rows = rowsRead(fileOf());
		expect(rows).toHaveLength(52 * 2);
		expect(rows.filter((row) => row.area === 'US').map((row) => row.all_items)).toEqual([
			'100.000',
			'100.000'
		]);
		expect(rows.find((row) => row.area === 'AL')).toEqual({
			year: 2008,
			area: 'AL',
			all_items: '88.901'
		});
	});

	it('name the years that the file has', () => {
		expect(regionalPrices(() => fileOf())[0]?.descriptor.title).toBe(
			'Regional price parities by state, 2008 to 2009'
		);
	});

	it('refuse a nation that is not 100', () => {
		expect(() => rowsRead(fileOf('100.000,100.100'))).toThrow('the US is 100.100 in 2009');
	});

	it('refuse a mark in place of an index, and another unit', () => {
		expect(() => rowsRead(fileOf('100.000,(NA)'))).toThrow('column 2009 is "(NA)"');
		expect(() => rowsRead(fileOf('100.000,100.000', 'Dollars'))).toThrow(
			'column Unit is "Dollars"'
		);
	});
});
