import { describe, expect, it } from 'vitest';
import { soi } from './soi';
import type { ReadRaw } from './source';

const ALWAYS = ['A10300', 'A09400', 'A85530', 'A85770', 'A59720', 'A11070', 'A02300'];

interface Table {
	readonly head: string;
	readonly columns: readonly string[];
	readonly state: string;
}

function textOf({ head, columns, state }: Table): string {
	const amounts = columns.map((_, position) => `"1,00${position}"`);
	const all = [state, '0', '20', ...amounts].join(',');
	const oneClass = [state, '1', '10', ...amounts].join(',');
	return `${[head, ...columns].join(',')}\n${all}\n${oneClass}\n`;
}

function columnsOf(path: string): readonly string[] {
	if (path.includes('/20in')) return [...ALWAYS, 'A10971', 'A10973'];
	return path.includes('/21in') ? [...ALWAYS, 'A10971'] : ALWAYS;
}

const reading =
	(changes: Partial<Table> = {}): ReadRaw =>
	(path) =>
		textOf({ head: 'STATE,AGI_STUB,N1', columns: columnsOf(path), state: 'CA', ...changes });

describe('soi', () => {
	it('keeps the rows of all income classes and turns grouped thousands into dollars', () => {
		const rows = soi(reading())[0]?.rows ?? [];
		expect(rows).toHaveLength(8);
		expect(rows[0]).toMatchObject({
			tax_year: 2015,
			area: 'CA',
			returns: 20,
			total_tax_liability_usd: 1_000_000,
			unemployment_compensation_usd: 1_006_000
		});
	});

	it('reads a payment only from the tax year in which its column means it', () => {
		const rows = soi(reading())[0]?.rows ?? [];
		const payments = rows.map((row) => [
			row.impact_payment_1_usd,
			row.impact_payment_2_usd,
			row.impact_payment_3_usd
		]);
		expect(payments.slice(4)).toEqual([
			[null, null, null],
			[1_007_000, 1_008_000, null],
			[null, null, 1_007_000],
			[null, null, null]
		]);
	});

	it.each([
		['OA', 'OTHER'],
		['PR', 'PR'],
		['US', 'US']
	])('writes the area %s as %s', (state, area) => {
		expect(soi(reading({ state }))[0]?.rows[0]).toMatchObject({ area });
	});

	it.each([
		['an unknown area', { state: 'XX' }, 'column STATE is "XX"'],
		['another beginning', { head: 'STATE,N1,AGI_STUB' }, 'expected STATE,AGI_STUB,N1'],
		['a column too few', { columns: ALWAYS.slice(1) }, 'A10300'],
		['a column twice', { columns: [...ALWAYS, 'A10300'] }, 'two columns "A10300"']
	])('refuses %s', (_, changes, fault) => {
		expect(() => soi(reading(changes))).toThrow(fault);
	});
});
