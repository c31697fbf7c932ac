import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orMissing, decimal, readTable, tableSpec, text } from '$lib/data/table';
import * as v from 'valibot';
import { cutter, type FileColumn, plainDecimal, toCsv } from './csv';

interface Row {
	readonly name: string;
	readonly amount: number | null;
}

const columns: readonly FileColumn<Row>[] = [
	{ name: 'name', value: (row) => row.name },
	{ name: 'amount', value: (row) => row.amount }
];

const spec = tableSpec(v.object({ name: text, amount: orMissing(decimal(-1e300, 1e300)) }), [
	'name',
	'amount'
]);

const amountOnly = (amount: number, decimals?: number) =>
	toCsv(
		[{ name: 'amount', value: () => amount, ...(decimals === undefined ? {} : { decimals }) }],
		[0]
	);

describe('toCsv', () => {
	it('writes a header, one line a row with LF, and a final newline', () => {
		const rows = [
			{ name: 'California', amount: -83.1 },
			{ name: 'Idaho', amount: 7 }
		];
		expect(toCsv(columns, rows)).toBe('name,amount\nCalifornia,-83.1\nIdaho,7\n');
		expect(toCsv(columns, [])).toBe('name,amount\n');
	});

	it('leaves the cell of a missing figure empty, and writes a zero as 0', () => {
		const rows = [
			{ name: 'none', amount: null },
			{ name: 'zero', amount: -0 }
		];
		expect(toCsv(columns, rows)).toBe('name,amount\nnone,\nzero,0\n');
	});

	it('is read back by PapaParse as the rows it was given', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'aB9 ,"\n;\'é–') });
		const name = letters.map((rest) => `x${rest}`);
		const amount = fc.option(fc.double({ noNaN: true, min: -1e300, max: 1e300 }));
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.record({ name, amount }), { selector: (r) => r.name }),
				(rows) => {
					const readBack = readTable(toCsv(columns, rows), 'rows.csv', spec);
					expect(readBack).toEqual(
						rows.map((row) => ({ ...row, amount: noNegativeZero(row.amount) }))
					);
				}
			)
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tcmd', '\rcmd'])(
		'guards the text %j against being run as a formula',
		(name) => {
			const written = toCsv(columns, [{ name, amount: null }]);
			expect(readTable(written, 'rows.csv', spec)[0]?.name).toBe(`'${name}`);
		}
	);

	it('leaves negative numbers and harmless text alone', () => {
		expect(amountOnly(-83.1)).toBe('amount\n-83.1\n');
		expect(toCsv(columns, [{ name: 'a=b', amount: 1 }])).toContain('\na=b,1\n');
	});

	it('marks the encoding only where a text is not ASCII', () => {
		expect(toCsv(columns, [{ name: 'Espana', amount: 1 }])).toMatch(/^name/);
		expect(toCsv(columns, [{ name: 'España', amount: 1 }])).toMatch(/^\uFEFFname/);
	});

	it('marks no part of a table that programs read at its kept address', () => {
		const parts = cutter(
			columns,
			() => [{ name: 'España', amount: 1 }],
			({ name }) => name
		);
		expect(parts(() => true).text).toMatch(/^name/);
	});

	it.each([
		[1234.5678, 2, '1234.57'],
		[-2.345e10, 0, '-23450000000'],
		[0.5, 4, '0.5'],
		[-0.004, 2, '0'],
		[1e21, 0, '1000000000000000000000'],
		[1e-7, 8, '0.0000001']
	])('rounds %d to %d places: %s', (amount, decimals, written) => {
		expect(amountOnly(amount, decimals)).toBe(`amount\n${written}\n`);
	});

	it('refuses two columns of one name', () => {
		expect(() => toCsv([...columns, ...columns], [])).toThrow(/named name/);
	});

	it('refuses what is not a figure, naming the column', () => {
		expect(() => amountOnly(Number.NaN)).toThrow(/amount/);
		expect(() => amountOnly(Number.POSITIVE_INFINITY)).toThrow(/amount/);
	});
});

describe('cutter', () => {
	const rows = [
		{ name: 'California', amount: -83.1 },
		{ name: 'España', amount: null },
		{ name: 'Idaho', amount: 7 }
	];

	it('gives the parts of a table as they would be written by themselves, without a mark', () => {
		const where = cutter(
			columns,
			() => rows,
			({ name }) => name
		);
		for (const isPart of [() => true, () => false, (name: string) => name !== 'España']) {
			const part = rows.filter(({ name }) => isPart(name));
			expect(where(isPart)).toEqual({
				text: toCsv(columns, part).replace('\uFEFF', ''),
				rows: part.length
			});
		}
	});

	it('makes its rows once, and not before it is asked', () => {
		let times = 0;
		const make = () => {
			times++;
			return rows;
		};
		const where = cutter(columns, make, ({ name }) => name);
		expect(times).toBe(0);
		where(() => true);
		where(() => false);
		expect(times).toBe(1);
	});
});

describe('plainDecimal', () => {
	it.each([
		[1e-7, '0.0000001'],
		[-1.25e-9, '-0.00000000125'],
		[1e21, '1000000000000000000000'],
		[-1e21, '-1000000000000000000000'],
		[47_600_000_000, '47600000000']
	])('writes %d as %s', (value, written) => {
		expect(plainDecimal(value)).toBe(written);
	});

	it('has no exponent and is read back as the same number, whatever the number', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const written = plainDecimal(value);
				expect(written).toMatch(/^-?\d+(\.\d+)?$/);
				expect(Number(written) + 0).toBe(value + 0);
			})
		);
	});
});

function noNegativeZero(amount: number | null): number | null {
	return amount === null ? null : amount + 0;
}
