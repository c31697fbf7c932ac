import { describe, expect, it } from 'vitest';
import type { ArithmeticStep } from '$lib/fiscal/campaign/types';
import { arithmeticSeries, arithmeticTable } from './series';

function step(fields: Partial<ArithmeticStep>): ArithmeticStep {
	return {
		id: 'one',
		kind: 'paid',
		label: 'A step',
		reason: '',
		amount: 0,
		balance: 0,
		isDoubleCount: false,
		status: 'printed',
		source: 'the page itself',
		...fields
	};
}

const steps = [
	step({ id: 'paid', amount: -400e9, balance: -400e9 }),
	step({ id: 'received', kind: 'received', amount: 300e9, balance: -100e9 }),
	step({ id: 'result', kind: 'balance', amount: -100e9, balance: -100e9 })
];

describe('the bars of a ledger', () => {
	const { rows, zero } = arithmeticSeries(steps, 0);

	it('start where the balance was and end where it is', () => {
		expect(rows[0]?.bar).toEqual({ left: 0, width: 100, side: 'payer', end: 0 });
		expect(rows[1]?.bar).toEqual({ left: 0, width: 75, side: 'recipient', end: 75 });
	});

	it('start at zero for a balance, which stands at the right where all balances are payments', () => {
		expect(zero).toBe(100);
		expect(rows[2]?.bar).toEqual({ left: 75, width: 25, side: 'payer', end: 75 });
	});

	it('bear their amounts in billions, a balance only its own', () => {
		expect(rows.map(({ amount }) => amount)).toEqual(['−400.0', '+300.0', '']);
		expect(rows.at(-1)?.balance).toBe('−100.0');
	});
});

it('a ledger that goes on from a balance has it on its scale', () => {
	const { rows } = arithmeticSeries([step({ amount: 50e9, balance: -50e9 })], -100e9);
	expect(rows[0]?.bar).toMatchObject({ left: 0, width: 50 });
});

it('the table keeps whole dollars and says what may be counted twice', () => {
	const table = arithmeticTable([step({ amount: 107e9, isDoubleCount: true })], 'Steps');
	expect(table.rows[0]?.cells).toContain(107e9);
	expect(table.rows[0]?.cells).toContain('perhaps');
});
