import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	columnWith,
	contextWith,
	dollarColumn,
	weightColumn,
	yearWith
} from '../../../../tests/support/fiscal';
import { presentIn, subtract, sumOf } from './columns';
import { neutralNet, type DeficitBase } from './deficit';
import { nationalRatio } from './ratio';
import type { Column, DeficitRule } from './types';

const NEUTRAL_RULES: readonly DeficitRule[] = [
	'per-person',
	'tax-share',
	'income-share',
	'cut-spending'
];

const base: fc.Arbitrary<DeficitBase> = fc
	.record({
		paid: dollarColumn,
		received: dollarColumn,
		population: weightColumn,
		personalIncome: weightColumn
	})
	.map((columns) => ({ ...columns, net: subtract(columns.received, columns.paid) }));

const size = (columns: readonly Column[]) =>
	1 + columns.flatMap(presentIn).reduce((sum, value) => sum + Math.abs(value), 0);

describe.each(NEUTRAL_RULES)('the deficit rule %s', (rule) => {
	it('sums to zero over the states present', () => {
		fc.assert(
			fc.property(base, (columns) => {
				const sum = sumOf(neutralNet(rule, columns)) ?? 0;
				expect(Math.abs(sum)).toBeLessThan(1e-9 * size([columns.paid, columns.received]));
			})
		);
	});

	it('is idempotent: neutral figures have no deficit left to share out', () => {
		fc.assert(
			fc.property(base, (columns) => {
				const once = neutralNet(rule, columns);
				const twice = neutralNet(rule, { ...afterRule(rule, columns), net: once });
				const gap = presentIn(subtract(twice, once)).map(Math.abs);
				expect(Math.max(0, ...gap)).toBeLessThan(1e-9 * size([columns.paid, columns.received]));
			})
		);
	});

	it('keeps a missing state missing, never zero', () => {
		const paid = columnWith({ CA: 100, TX: 80 });
		const received = columnWith({ CA: 90, TX: 95, NY: 70 });
		const weights = { population: everyWeight(), personalIncome: everyWeight() };
		const columns = { paid, received, net: subtract(received, paid), ...weights };
		const neutral = neutralNet(rule, columns);
		expect(presentIn(neutral)).toHaveLength(2);
		expect(neutral.filter((value) => value === null)).toHaveLength(49);
	});
});

/** The sides as the rule leaves them: taxes raised, or spending cut, to meet the other. */
function afterRule(rule: DeficitRule, columns: DeficitBase): DeficitBase {
	const ratio = nationalRatio(columns.paid, columns.received);
	if (!ratio) return columns;
	const times = (column: Column, factor: number) =>
		column.map((value) => (value === null ? null : value * factor));
	if (rule === 'tax-share') return { ...columns, paid: times(columns.paid, ratio) };
	if (rule === 'cut-spending') return { ...columns, received: times(columns.received, 1 / ratio) };
	return columns;
}

function everyWeight(): Column {
	return Array.from({ length: 51 }, () => 10);
}

describe('sharing a deficit out', () => {
	it('leaves plain net as it is where the rule is none', () => {
		const net = columnWith({ CA: -5, MS: 9 });
		expect(neutralNet('none', { ...yearWith({ net }), ...contextWith({}) })).toBe(net);
	});

	it('takes from each person the same in a deficit and gives the same in a surplus', () => {
		const population = columnWith({ CA: 3, MS: 1 });
		const share = (net: Column) =>
			presentIn(neutralNet('per-person', { ...yearWith({ net }), ...contextWith({ population }) }));
		expect(share(columnWith({ CA: 10, MS: 30 }))).toEqual([-20, 20]);
		expect(share(columnWith({ CA: -10, MS: -30 }))).toEqual([20, -20]);
	});

	it('shares by income where income, not population, is the weight', () => {
		const columns = {
			...yearWith({ net: columnWith({ CA: 10, MS: 30 }) }),
			...contextWith({
				population: columnWith({ CA: 1, MS: 1 }),
				personalIncome: columnWith({ CA: 3, MS: 1 })
			})
		};
		expect(presentIn(neutralNet('income-share', columns))).toEqual([-20, 20]);
	});

	it('raises taxes or cuts spending in proportion until both meet', () => {
		const columns = {
			...yearWith({
				paid: columnWith({ CA: 60, MS: 40 }),
				received: columnWith({ CA: 50, MS: 75 })
			}),
			...contextWith({})
		};
		expect(presentIn(neutralNet('tax-share', columns))).toEqual([50 - 75, 75 - 50]);
		expect(presentIn(neutralNet('cut-spending', columns))).toEqual([40 - 60, 60 - 40]);
	});

	it('gives tax-share and cut-spending the same sign in every state', () => {
		fc.assert(
			fc.property(base, (columns) => {
				const ratio = nationalRatio(columns.paid, columns.received) ?? 0;
				const taxes = neutralNet('tax-share', columns);
				const spending = neutralNet('cut-spending', columns);
				fc.pre(ratio > 0);
				taxes.forEach((value, position) => {
					const other = spending[position] ?? null;
					if (value === null) expect(other).toBeNull();
					else expect(Math.abs((other ?? NaN) * ratio - value)).toBeLessThan(1e-3 * ratio + 1e-3);
				});
			})
		);
	});

	it('needs both sides for the tax-share and cut-spending rules', () => {
		const columns = {
			...yearWith({ net: columnWith({ CA: -5, MS: 9 }) }),
			...contextWith({ population: columnWith({ CA: 3, MS: 1 }) })
		};
		expect(presentIn(neutralNet('tax-share', columns))).toEqual([]);
		expect(presentIn(neutralNet('cut-spending', columns))).toEqual([]);
		expect(presentIn(neutralNet('per-person', columns))).toEqual([-8, 8]);
	});
});
