import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decimal, dollars, orMissing, readTable, stateCode, tableSpec, year } from './table';

const spec = tableSpec(
	v.object({
		fiscal_year: year,
		state: stateCode,
		paid_usd: orMissing(dollars),
		ratio: orMissing(decimal(0, 10))
	}),
	['fiscal_year', 'state']
);
const header = 'fiscal_year,state,paid_usd,ratio';
const read = (...lines: string[]) => readTable([header, ...lines, ''].join('\n'), 'some.csv', spec);

describe('readTable', () => {
	it('gives typed rows, with null for an empty cell', () => {
		expect(read('2005,CA,289627000000,0.78', '2005,MS,,')).toEqual([
			{ fiscal_year: 2005, state: 'CA', paid_usd: 289627000000, ratio: 0.78 },
			{ fiscal_year: 2005, state: 'MS', paid_usd: null, ratio: null }
		]);
	});

	it.each([
		[
			'2005,CA,12.5,',
			'some.csv, line 2: column paid_usd is "12.5"; expected empty, or a whole number'
		],
		['2005,CA,"1,000",', 'column paid_usd is "1,000"; expected empty, or a whole number'],
		['2005,CA,99999999999999999,', 'column paid_usd is "99999999999999999"'],
		['2005,XX,1,', 'column state is "XX"; expected the postal code of a state or DC'],
		['1492,CA,1,', 'column fiscal_year is "1492"; expected a whole number from 1900 to 2100'],
		['2005,CA,1,1e3', 'column ratio is "1e3"; expected empty, or a decimal from 0 to 10'],
		['2005,CA,1', 'line 2: 3 cells; expected 4 cells.'],
		['', 'line 2: a blank line; expected 4 cells.']
	])('refuses %s and says where and why', (line, message) => {
		expect(() => read(line)).toThrow(message);
	});

	it('counts lines of the file, not rows: a cell may hold a line break', () => {
		const noted = tableSpec(v.object({ state: stateCode, note: v.string() }), ['state']);
		const text = 'state,note\nCA,"two\nlines"\nXX,one\n';
		expect(() => readTable(text, 'some.csv', noted)).toThrow('some.csv, line 4: column state');
	});

	it('refuses a repeated key and names both lines', () => {
		expect(() => read('2005,CA,1,', '2005,MS,1,', '2005,CA,2,')).toThrow(
			'some.csv, line 4: fiscal_year + state is "2005 / CA" again, as on line 2.'
		);
	});

	it('refuses a header with another column', () => {
		expect(() => readTable('year,state\n2005,CA\n', 'some.csv', spec)).toThrow(
			'line 1: the header is "year,state"; expected "fiscal_year,state,paid_usd,ratio".'
		);
	});
});
