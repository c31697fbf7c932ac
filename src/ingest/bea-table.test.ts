import { describe, expect, it } from 'vitest';
import { STATES } from '../lib/data/states';
import { beaTable, beaValues, presentAmount, type BeaRequest } from './bea-table';

const HEADER =
	'GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,1997,1998';
const SIC_HEADER =
	'GeoFIPS,GeoName,Region,TableName,ComponentName,Unit,IndustryId,IndustryClassification,Description,1996,1997';
const NOTES = '"Note: See the included footnote file."\n"U.S. Bureau of Economic Analysis"\n';
const WANTED: BeaRequest = { line: '1', unit: 'Millions of dollars', from: 1997, to: 1998 };

const bareFips = (fips: string) => String(Number(`${fips}000`));
const quotedFips = (fips: string) => ` "${fips}000"`;

const row = (fips: string, values = '8.1,2') =>
	`${fips},Somewhere, ,SAINC1,1,...,Income ,Millions of dollars,${values}`;

/** A whole table: the US, the 51 areas and a region, in a way of writing FIPS codes. */
function tableOf(fipsOf: (fips: string) => string, values?: string): string {
	const areas = ['00', ...STATES.map((state) => state.fips), '98'];
	return [HEADER, ...areas.map((fips) => row(fipsOf(fips), values)), NOTES].join('\n');
}

describe('beaTable and beaValues', () => {
	it.each([
		['bare', bareFips],
		['quoted and padded', quotedFips]
	])('read %s FIPS codes and leave regions and notes out', (_, fipsOf) => {
		const values = beaValues(beaTable(tableOf(fipsOf), 'x.csv'), WANTED);
		expect(values).toHaveLength(52 * 2);
		expect(values[0]).toEqual({ area: 'US', year: 1997, amount: 8_100_000 });
		expect(values.filter((value) => value.area === 'CA')).toEqual([
			{ area: 'CA', year: 1997, amount: 8_100_000 },
			{ area: 'CA', year: 1998, amount: 2_000_000 }
		]);
	});

	it('find the line by IndustryId in the tables on the SIC basis', () => {
		const areas = ['00', ...STATES.map((state) => state.fips)];
		const body = areas.map(
			(fips) =>
				` "${fips}000" ,"Somewhere", ,SAGDP2S,"GDP","Millions of current dollars",73,"..."," Civilian",1.0,2.0`
		);
		const table = beaTable([SIC_HEADER, ...body].join('\n'), 'x.csv');
		const request = {
			line: '73',
			unit: 'Millions of current dollars',
			from: 1997,
			to: 1997
		} as const;
		expect(beaValues(table, request)[0]).toEqual({ area: 'US', year: 1997, amount: 2_000_000 });
	});

	it.each(['(NA)', '(D)', '(L)', '(T)'])('read %s as missing', (mark) => {
		const [first] = beaValues(beaTable(tableOf(bareFips, `${mark},2`), 'x.csv'), WANTED);
		expect(first?.amount).toBeNull();
		expect(() => first && presentAmount(first)).toThrow('no figure for US in 1997');
	});

	it('refuse a cell that is no number, naming file, line, column and value', () => {
		const table = beaTable(tableOf(bareFips, '(X),2'), 'x.csv');
		expect(() => beaValues(table, WANTED)).toThrow(
			'x.csv, line 2: column 1997 is "(X)"; expected a number.'
		);
	});

	it('refuse a line in another unit than the caller says', () => {
		const table = beaTable(tableOf(bareFips), 'x.csv');
		expect(() => beaValues(table, { ...WANTED, unit: 'Thousands of dollars' })).toThrow(
			'column Unit is "Millions of dollars"'
		);
	});

	it('refuse a file that lacks an area or a year', () => {
		const short = tableOf(bareFips).replace(/\n6000,.*/, '');
		expect(() => beaValues(beaTable(short, 'x.csv'), WANTED)).toThrow('51 areas; expected 52');
		const table = beaTable(tableOf(bareFips), 'x.csv');
		expect(() => beaValues(table, { ...WANTED, to: 1999 })).toThrow(
			'expected all from 1997 to 1999'
		);
	});

	it('refuse an unknown header, an unknown area, and figures after the notes', () => {
		expect(() => beaTable('GeoFIPS,Year\n', 'x.csv')).toThrow('the header is not one of BEA');
		const stranger = tableOf(bareFips).replace('\n6000,', '\n3000,');
		expect(() => beaValues(beaTable(stranger, 'x.csv'), WANTED)).toThrow(
			'column GeoFIPS is "3000"'
		);
		expect(() => beaTable(tableOf(bareFips) + row('6000'), 'x.csv')).toThrow('after the notes');
	});
});
