import { describe, expect, it } from 'vitest';
import { signRow } from '../../../../tests/support/signs';
import { decidersByYear, effectOf } from './deciders-by-year';
import type { Cell, CellRow } from './types';

/** A row whose cells are figures of their own in every year, of an estimate with all states. */
function cellRow(id: string, years: Readonly<Record<number, number | null>>, sameAs = id): CellRow {
	const { specification, years: own } = signRow(id, years);
	return {
		specification,
		years: own.map((year): Cell => ({
			...year,
			paid: null,
			received: null,
			printedRatio: null,
			isPartial: false,
			edition: null,
			sameAs: { net: sameAs, paid: sameAs, received: sameAs }
		}))
	};
}

const account = (services: string, interest: string, rule = 'none') =>
	`account-${rule}-${services}-025-${interest}-workplace-in`;

describe('decidersByYear', () => {
	it('tells the choice that turns the side, the one that only moves it, and one that does nothing', () => {
		// 2019: interest turns it, payer in both readings without interest, in neither with it. 2020: a payer by
		// flow without interest alone: q by services ½ and 0, by interest ½ and 0: both move, neither turns.
		const rows = [
			cellRow(account('flow', 'excluded'), { 2019: -5, 2020: -5 }),
			cellRow(account('flow', 'population'), { 2019: 5, 2020: 5 }),
			cellRow(account('benefit', 'excluded'), { 2019: -5, 2020: 5 }),
			cellRow(account('benefit', 'population'), { 2019: 5, 2020: 5 })
		];
		expect(decidersByYear({ rows })).toEqual({
			neutral: [],
			plain: [
				{
					fiscalYear: 2019,
					side: 'split',
					choices: [
						{
							choice: 'services',
							effect: 'nothing',
							low: { value: 'flow', q: 0.5 },
							high: { value: 'benefit', q: 0.5 }
						},
						{
							choice: 'interest',
							effect: 'turns',
							low: { value: 'population', q: 0 },
							high: { value: 'excluded', q: 1 }
						}
					]
				},
				{
					fiscalYear: 2020,
					side: 'split',
					choices: [
						{
							choice: 'services',
							effect: 'moves',
							low: { value: 'benefit', q: 0 },
							high: { value: 'flow', q: 0.5 }
						},
						{
							choice: 'interest',
							effect: 'moves',
							low: { value: 'population', q: 0 },
							high: { value: 'excluded', q: 0.5 }
						}
					]
				}
			]
		});
	});

	it('keeps neutral figures apart, names the side that all agree on, and skips years without votes', () => {
		const rows = [
			cellRow(account('flow', 'excluded'), { 2019: 5 }),
			cellRow('tax-foundation-none', { 2019: -5 }),
			cellRow(account('flow', 'excluded', 'per-person'), { 2018: -5, 2019: 0, 2020: null }),
			cellRow(account('flow', 'excluded', 'tax-share'), { 2018: -5, 2019: 0 })
		];
		const { neutral, plain } = decidersByYear({ rows });
		expect(neutral.map(({ fiscalYear, side }) => [fiscalYear, side])).toEqual([
			[2018, 'payer'],
			[2019, 'even']
		]);
		expect(neutral[0]?.choices.map(({ choice, effect }) => [choice, effect])).toEqual([
			['rule', 'nothing']
		]);
		expect(plain).toEqual([
			{
				fiscalYear: 2019,
				side: 'split',
				choices: [
					{
						choice: 'estimate',
						effect: 'turns',
						low: { value: 'account', q: 0 },
						high: { value: 'tax-foundation', q: 1 }
					}
				]
			}
		]);
	});

	it('knows no choice where the figures of its values are one', () => {
		const first = account('flow', 'excluded', 'per-person');
		const rows = [
			cellRow(first, { 2019: -5 }),
			cellRow(account('flow', 'population', 'per-person'), { 2019: -5 }, first)
		];
		expect(decidersByYear({ rows }).neutral[0]?.choices).toEqual([]);
	});
});

describe('effectOf', () => {
	it.each([
		[0, 1, 'turns'],
		[0.4, 0.6, 'turns'],
		[0.5, 1, 'moves'],
		[0.5 - 1e-12, 1, 'moves'],
		[0, 0.5 + 1e-12, 'moves'],
		[0.6, 0.9, 'moves'],
		[0.3, 0.3 + 1e-12, 'nothing']
	] as const)('from %d to %d %s, the half on neither side', (low, high, effect) => {
		expect(effectOf(low, high)).toBe(effect);
	});
});
