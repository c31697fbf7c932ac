import { group, index, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { FederalTotalRow } from '$lib/data/context';
import { dataset } from '$lib/data/datasets.server';

const MILLION = 1e6;
/** Printed parts are rounded to a million each; together they miss a printed total by two at most. */
const ROUNDING = 2 * MILLION;

const rows = dataset('context/federal-totals');
const tables = group(rows, (row) => row.table);
const years = [...group(rows, (row) => row.fiscal_year).keys()];
const byKey = index(
	rows,
	(row) => row.table,
	(row) => row.line,
	(row) => row.part,
	(row) => row.fiscal_year
);

type Table = FederalTotalRow['table'];
type Part = FederalTotalRow['part'];

function amount(table: Table, line: string, year: number): number {
	return byKey.get(table)?.get(line)?.get('total')?.get(year)?.amount_usd ?? NaN;
}

const isBudgetPart = (line: string) => /\/(on|off)-budget$/.test(line);
const depthOf = (line: string) => line.split('/').length;

/** The lines just below a line: printed ones, of any depth, that no other printed one stands between. */
function partsOf(table: Table, line: string): string[] {
	const lines = [...(byKey.get(table)?.keys() ?? [])].filter((other) => !isBudgetPart(other));
	const below = lines.filter((other) =>
		line === 'total' ? other !== 'total' : other.startsWith(`${line}/`)
	);
	return below.filter((other) => !below.some((between) => other.startsWith(`${between}/`)));
}

/** The largest difference of a line from the sum of the lines just below it, over all years. */
function largestGap(table: Table, line: string, part: Part = 'total'): number {
	const read = (name: string, year: number) =>
		byKey.get(table)?.get(name)?.get(part)?.get(year)?.amount_usd;
	const gaps = years.map((year) => {
		const parts = sum(partsOf(table, line), (name) => read(name, year) ?? 0);
		return Math.abs(parts - (read(line, year) ?? NaN));
	});
	return Math.max(...gaps);
}

/** The printed lines of a table that have lines below them. */
function groupsOf(table: Table): string[] {
	return [...(byKey.get(table)?.keys() ?? [])].filter((line) => partsOf(table, line).length > 0);
}

describe('federal totals', () => {
	it('have the actual fiscal years 1980 to 2025 of seven tables', () => {
		expect(years).toEqual(Array.from({ length: 46 }, (_, i) => 1980 + i));
		expect([...tables.keys()].sort()).toEqual(['1.1', '11.3', '2.1', '2.4', '3.1', '3.2', '6.1']);
	});

	it('have every line once in every year, but the one cell that is blank in the print', () => {
		const counts = [...byKey].flatMap(([table, lines]) =>
			[...lines].flatMap(([line, parts]) =>
				[...parts].map(([part, cells]) => ({ table, line, part, years: cells.size }))
			)
		);
		expect(counts).toHaveLength(382);
		expect(counts.filter((line) => line.years !== years.length)).toEqual([
			{
				table: '2.4',
				line: 'excise-taxes/trust-funds/tobacco-assessments',
				part: 'total',
				years: years.length - 1
			}
		]);
	});

	it('are published in whole millions', () => {
		expect(rows.filter((row) => row.amount_usd % MILLION !== 0)).toEqual([]);
	});

	it('print one label for each line, and total, direct and grants in table 11.3 alone', () => {
		const labels = group(rows, (row) => `${row.table} ${row.line}`);
		const several = [...labels.values()].filter(
			(group) => new Set(group.map((row) => row.label)).size > 1
		);
		expect(several).toEqual([]);
		expect(new Set(rows.filter((row) => row.part !== 'total').map((row) => row.table))).toEqual(
			new Set(['11.3'])
		);
	});
});

describe('receipts and outlays', () => {
	it('receipts less outlays of table 1.1 are the balance in every year', () => {
		const gaps = years.map((year) =>
			Math.abs(
				amount('1.1', 'total/receipts', year) -
					amount('1.1', 'total/outlays', year) -
					amount('1.1', 'total/surplus-or-deficit', year)
			)
		);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(MILLION);
	});

	it('the sources of table 2.1 add up to its total, which is receipts of table 1.1', () => {
		expect(partsOf('2.1', 'total').filter((line) => depthOf(line) === 1)).toEqual([
			'corporation-income-taxes',
			'excise-taxes',
			'individual-income-taxes',
			'other',
			'social-insurance-and-retirement-receipts'
		]);
		expect(largestGap('2.1', 'total')).toBeLessThanOrEqual(MILLION);
		expect(years.map((year) => amount('2.1', 'total', year))).toEqual(
			years.map((year) => amount('1.1', 'total/receipts', year))
		);
	});

	it.each(['social-insurance-and-retirement-receipts', 'excise-taxes'])(
		'table 2.4 has %s as table 2.1 has them',
		(line) => {
			expect(years.map((year) => amount('2.4', line, year))).toEqual(
				years.map((year) => amount('2.1', line, year))
			);
		}
	);

	it.each(['3.1', '3.2', '6.1'] as const)(
		'the total of table %s is outlays of table 1.1',
		(table) => {
			expect(years.map((year) => amount(table, 'total', year))).toEqual(
				years.map((year) => amount('1.1', 'total/outlays', year))
			);
		}
	);

	it('a year known from the print stands as printed', () => {
		expect(amount('2.1', 'individual-income-taxes', 2005)).toBe(927_222 * MILLION);
		expect(amount('3.2', '050-national-defense/053-atomic-energy-defense-activities', 2005)).toBe(
			18_031 * MILLION
		);
		expect(amount('1.1', 'total/surplus-or-deficit', 2025)).toBe(-1_774_684 * MILLION);
	});
});

describe('lines within a table', () => {
	const groups = (['2.4', '3.1', '3.2', '11.3'] as const).flatMap((table) =>
		groupsOf(table).map((line) => [table, line] as const)
	);

	it('are grouped in all tables that have groups', () => {
		expect(groups.filter(([table]) => table === '3.2')).toHaveLength(20);
		expect(groups.filter(([table]) => table === '11.3')).toHaveLength(8);
	});

	it.each(groups)('add up in table %s to "%s" within rounding', (table, line) => {
		expect(largestGap(table, line)).toBeLessThanOrEqual(ROUNDING);
	});

	it('the parts of table 6.1 add up to its total, and payments for individuals are direct or grants', () => {
		expect(partsOf('6.1', 'total')).toEqual(['national-defense', 'nondefense']);
		for (const line of groupsOf('6.1')) {
			expect(largestGap('6.1', line)).toBeLessThanOrEqual(ROUNDING);
		}
		expect(groupsOf('6.1').sort()).toEqual([
			'nondefense',
			'nondefense/payments-for-individuals',
			'total'
		]);
	});

	it.each(['direct', 'grants'] as const)('of table 11.3 add up to the total of %s too', (part) => {
		for (const line of groupsOf('11.3')) {
			expect(largestGap('11.3', line, part)).toBeLessThanOrEqual(ROUNDING);
		}
		expect(groupsOf('11.3')).toContain('total');
	});

	it('direct payments and grants of table 11.3 add up to the total of every line', () => {
		const lines = [...(byKey.get('11.3')?.values() ?? [])];
		const gaps = lines.flatMap((parts) =>
			years.map((year) => {
				const read = (part: Part) => parts.get(part)?.get(year)?.amount_usd ?? NaN;
				return Math.abs(read('direct') + read('grants') - read('total'));
			})
		);
		expect(gaps).toHaveLength(53 * years.length);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(MILLION);
	});

	it('payments for individuals of tables 11.3 and 6.1 agree within 0.1 percent', () => {
		const shares = years.map(
			(year) =>
				amount('11.3', 'total', year) / amount('6.1', 'nondefense/payments-for-individuals', year)
		);
		expect(Math.max(...shares)).toBeLessThan(1.001);
		expect(Math.min(...shares)).toBeGreaterThan(0.9999);
	});

	it.each([
		'050-national-defense/053-atomic-energy-defense-activities',
		'350-agriculture/351-farm-income-stabilization',
		'370-commerce-and-housing-credit/376-other-advancement-of-commerce',
		'570-medicare/571-medicare',
		'900-net-interest'
	])('table 3.2 has "%s", which an account of federal money needs', (line) => {
		expect(years.map((year) => amount('3.2', line, year)).every(Number.isFinite)).toBe(true);
	});

	it('the functions of table 3.2 are those of table 3.1', () => {
		expect(years.map((year) => amount('3.2', '900-net-interest', year))).toEqual(
			years.map((year) => amount('3.1', 'net-interest', year))
		);
		expect(years.map((year) => amount('3.2', '570-medicare/571-medicare', year))).toEqual(
			years.map((year) => amount('3.1', 'human-resources/medicare', year))
		);
	});
});
