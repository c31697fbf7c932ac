import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawLines, rawRows, scaled, scaledRounded, sortedBy } from './raw-table';

const HEADER = ['state', 'amount', 'note'];

function onlyRow(line: string) {
	const [row] = rawRows(`state,amount,note\n${line}\n`, 'x/y.csv', HEADER);
	if (!row) throw new Error('no row');
	return row;
}

describe('a raw file', () => {
	it('is read under exactly the header expected', () => {
		expect(onlyRow('Ohio, 12 ,"a, b"').text('note')).toBe('a, b');
		expect(() => rawRows('state,total,note\n', 'x/y.csv', HEADER)).toThrow(
			'x/y.csv, line 1: the header is "state,total,note"; expected "state,amount,note".'
		);
	});

	it('may begin with a byte order mark and end its lines with CRLF', () => {
		const rows = rawRows('\uFEFFstate,amount,note\r\nOhio,1,\r\n', 'x/y.csv', HEADER);
		expect(rows.map((row) => [row.line, row.text('state')])).toEqual([[2, 'Ohio']]);
	});

	it('is refused with file and line at a row too short or too long', () => {
		expect(() => onlyRow('Ohio,1')).toThrow('x/y.csv, line 2: 2 cells; expected 3.');
		expect(() => onlyRow('Ohio,1,,')).toThrow('x/y.csv, line 2: 4 cells; expected 3.');
	});

	it('keeps the line numbers of the file across blank lines and line ends inside quotes', () => {
		const lines = rawLines('"a\nb",c\n\nd,e\n', 'x/y.csv');
		expect(lines.map(({ line }) => line)).toEqual([1, 4]);
	});
});

describe('a cell', () => {
	it.each([
		['1234.5', '1234.5'],
		['"1,234,567"', '1234567'],
		['-0.7', '-0.7']
	])('%s is the number %s', (cell, expected) => {
		expect(onlyRow(`Ohio,${cell},`).decimalText('amount')).toBe(expected);
	});

	it.each(['n/a', '', '1e6', '"12,34"', '--1', '1.'])(
		'"%s" is no number, and the fault names file, line, column, value and what was expected',
		(cell) => {
			expect(() => onlyRow(`Ohio,${cell},`).number('amount')).toThrow(
				`x/y.csv, line 2: column amount is "${cell.replaceAll('"', '')}"; expected a number.`
			);
		}
	);

	it('in billions becomes whole dollars, and a fraction of a dollar is a fault', () => {
		expect(onlyRow('Ohio,-0.709,').dollars('amount', 9)).toBe(-709_000_000);
		expect(() => onlyRow('Ohio,0.25,').dollars('amount', 1)).toThrow('expected an amount in whole');
	});

	it('is missing when empty or one of the marks given, and not otherwise', () => {
		expect(onlyRow('Ohio,,').dollarsOrMissing('amount')).toBeNull();
		expect(onlyRow('Ohio,(NA),').dollarsOrMissing('amount', 0, ['(NA)'])).toBeNull();
		expect(onlyRow('Ohio,0,').dollarsOrMissing('amount')).toBe(0);
		expect(() => onlyRow('Ohio,(NA),').dollarsOrMissing('amount')).toThrow('expected a number');
	});

	it('in cents is rounded to whole dollars, halves away from zero, where that is asked for', () => {
		expect(onlyRow('Ohio,1.5,').roundedDollars('amount')).toBe(2);
		expect(onlyRow('Ohio,-1.5,').roundedDollarsOrMissing('amount')).toBe(-2);
		expect(onlyRow('Ohio,NA,').roundedDollarsOrMissing('amount', ['NA'])).toBeNull();
		expect(() => onlyRow('Ohio,NA,').roundedDollarsOrMissing('amount')).toThrow('a number');
	});

	it('with the name of a state gives its code, and an unknown name is a fault', () => {
		expect(onlyRow('District of Columbia,1,').state('state')).toBe('DC');
		expect(() => onlyRow('Ohoi,1,').state('state')).toThrow(
			'column state is "Ohoi"; expected the name of a state or District of Columbia.'
		);
	});

	it('outside a closed list is a fault that gives the list', () => {
		expect(onlyRow('Ohio,1,b').oneOf('note', ['a', 'b'])).toBe('b');
		expect(() => onlyRow('Ohio,1,c').oneOf('note', ['a', 'b'])).toThrow(
			'expected one of "a", "b".'
		);
	});

	it('of a column the header lacks is a mistake of the program, not of the file', () => {
		const row = onlyRow('Ohio,1,c');
		expect([row.has('note'), row.has('total')]).toEqual([true, false]);
		expect(() => row.text('total')).toThrow('x/y.csv has no column "total".');
	});
});

describe('scaling a decimal text', () => {
	it.each([
		['8.1', 6, 8_100_000],
		['-126.5', 9, -126_500_000_000],
		['292.563574', 9, 292_563_574_000],
		['0.29', 2, 29],
		['7', 0, 7],
		['-0.000', 3, 0]
	])('%s times 10 to the %i is %i', (text, power, expected) => {
		expect(scaled(text, power)).toBe(expected);
	});

	it('is null where a fraction would be left, unless it is to be rounded', () => {
		expect(scaled('1.005', 2)).toBeNull();
		expect(['1.005', '-1.005', '1.004', '-0.5'].map((text) => scaledRounded(text, 2))).toEqual([
			101, -101, 100, -50
		]);
	});

	it('rounds halves away from zero', () => {
		expect(['0.5', '-0.5', '2.5', '-2.5', '0.49', '-0.49'].map((t) => scaledRounded(t, 0))).toEqual(
			[1, -1, 3, -3, 0, 0]
		);
	});

	it('gives back every whole number that was divided by a power of ten in writing', () => {
		const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
		fc.assert(
			fc.property(whole, fc.integer({ min: 1, max: 9 }), (amount, power) => {
				const digits = String(Math.abs(amount)).padStart(power + 1, '0');
				const text = `${amount < 0 ? '-' : ''}${digits.slice(0, -power)}.${digits.slice(-power)}`;
				expect(scaled(text, power)).toBe(amount);
			})
		);
	});

	it('refuses a text that is not a plain decimal and an amount too large to be exact', () => {
		expect(() => scaled('1,000', 0)).toThrow('not a plain decimal');
		expect(() => scaled('99999999', 9)).toThrow('too large to be exact');
	});
});

it('rows are sorted by their keys: numbers by size, texts by code point, input left alone', () => {
	const rows = [
		{ year: 2000, area: 'US' },
		{ year: 999, area: 'b' },
		{ year: 2000, area: 'CA' }
	];
	expect(sortedBy(rows, ['year', 'area'])).toEqual([rows[1], rows[2], rows[0]]);
	expect(rows[0]).toEqual({ year: 2000, area: 'US' });
});
