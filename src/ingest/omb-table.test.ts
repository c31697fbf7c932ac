import { describe, expect, it } from 'vitest';
import { readYearColumns, readYearRows, type OmbFigure } from './omb-table';

const UNIT = '(in millions of dollars)';

const BY_ROW = [
	'Table 2.1 - RECEIPTS: 1934 - 2031,,,,',
	`${UNIT},,,,`,
	'Fiscal Year,Income Taxes (1),Total Receipts,,',
	',,Total,(On-Budget),(Off-Budget)',
	'1934,1,2,3,4',
	'TQ,9,9,9,9',
	'2004,10,30,20,..........',
	'2005,11,33,22,-*',
	'2006 estimate,9,9,9,9',
	'(1) A note.,,,,'
].join('\n');

const BY_COLUMN = [
	'Table 3.1 - OUTLAYS: 1940 - 2031,,,,,',
	'Function,1976,TQ,2004,2005,2006 estimate',
	'In millions:,,,,,',
	'Energy:,,,,,',
	'Supply,1,9,-5,*,9',
	'Other,1,9,..........,7,N/A',
	'"Total, Energy",2,9,-5,7,9',
	'As percentages:,,,,,',
	'Energy,0,0,0,0,0'
].join('\n');

const IN_PARTS = [
	'Table 11.3 - PAYMENTS: 1940 - 2031,,,,,,',
	`${UNIT},,,,,,`,
	'Program,2005,,,2006 estimate,,',
	',Total,Direct,Grants,Total,Direct,Grants',
	'Medicaid,5,..........,5,9,9,9',
	'Blank,5,5,,9,9,9',
	'"Total, payments",10,5,5,9,9,9',
	'* Less.,,,,,,'
].join('\n');

const rowsRequest = { table: '2.1', unit: UNIT, from: 2004 };
const columnsRequest = {
	table: '3.1',
	unit: 'In millions:',
	until: 'As percentages:',
	from: 2004
};

const brief = (figures: readonly OmbFigure[]) =>
	figures.map(({ fiscalYear, line, part, value }) => `${fiscalYear} ${line} ${part} ${value}`);

describe('readYearRows', () => {
	it('makes a path of each column from a header of two rows, of actual years alone', () => {
		expect(brief(readYearRows(BY_ROW, 'x.csv', rowsRequest))).toEqual([
			'2004 income-taxes total 10',
			'2004 total total 30',
			'2004 total/on-budget total 20',
			'2004 total/off-budget total 0',
			'2005 income-taxes total 11',
			'2005 total total 33',
			'2005 total/on-budget total 22',
			'2005 total/off-budget total 0'
		]);
	});

	it('keeps the printed heading as the label', () => {
		const [first, , third] = readYearRows(BY_ROW, 'x.csv', rowsRequest);
		expect(first?.label).toBe('Income Taxes');
		expect(third?.label).toBe('Total Receipts, (On-Budget)');
	});

	it('refuses another table, another unit, another first cell and a cell that is no number', () => {
		const other = { ...rowsRequest, table: '2.2' };
		expect(() => readYearRows(BY_ROW, 'x.csv', other)).toThrow('expected table 2.2');
		const unit = { ...rowsRequest, unit: '(in billions)' };
		expect(() => readYearRows(BY_ROW, 'x.csv', unit)).toThrow('no row says the unit');
		const year = BY_ROW.replace('TQ', 'Quarter');
		expect(() => readYearRows(year, 'x.csv', rowsRequest)).toThrow('column year is "Quarter"');
		const cell = BY_ROW.replace('2005,11', '2005,n.a.');
		expect(() => readYearRows(cell, 'x.csv', rowsRequest)).toThrow(
			'x.csv, line 8: column income-taxes is "n.a."; expected a number.'
		);
	});

	it('refuses two columns under the same heading', () => {
		const twice = BY_ROW.replace('(Off-Budget)', '(On-Budget)');
		expect(() => readYearRows(twice, 'x.csv', rowsRequest)).toThrow('two columns are headed');
	});
});

describe('readYearColumns', () => {
	it('reads dots and stars as zero, leaves estimates and the transition quarter out, and stops in time', () => {
		expect(brief(readYearColumns(BY_COLUMN, 'x.csv', columnsRequest))).toEqual([
			'2004 energy/supply total -5',
			'2005 energy/supply total 0',
			'2004 energy/other total 0',
			'2005 energy/other total 7',
			'2004 energy total -5',
			'2005 energy total 7'
		]);
	});

	it('keeps total, direct and grants of a year apart, and gives a blank cell no figure', () => {
		const request = { table: '11.3', unit: UNIT, from: 2004 };
		expect(brief(readYearColumns(IN_PARTS, 'x.csv', request))).toEqual([
			'2005 medicaid total 5',
			'2005 medicaid direct 0',
			'2005 medicaid grants 5',
			'2005 blank total 5',
			'2005 blank direct 5',
			'2005 total total 10',
			'2005 total direct 5',
			'2005 total grants 5'
		]);
	});

	it('refuses a part out of its place, an unknown year and a group without its total', () => {
		const parts = IN_PARTS.replace('Total,Direct,Grants', 'Total,Grants,Direct');
		const request = { table: '11.3', unit: UNIT, from: 2004 };
		expect(() => readYearColumns(parts, 'x.csv', request)).toThrow('expected "direct"');
		const year = BY_COLUMN.replace('2006 estimate', '2006p');
		expect(() => readYearColumns(year, 'x.csv', columnsRequest)).toThrow('headed "2006p"');
		const open = BY_COLUMN.replace(/"Total, Energy".*\n/, '');
		expect(() => readYearColumns(open, 'x.csv', columnsRequest)).toThrow(
			'no total closes "energy"'
		);
		const wrong = BY_COLUMN.replace('Total, Energy', 'Total, Health');
		expect(() => readYearColumns(wrong, 'x.csv', columnsRequest)).toThrow(
			'x.csv, line 7: the total of'
		);
	});
});
