import { describe, expect, it } from 'vitest';
import { AMOUNT, trialWith, verdictWith } from '../../../../tests/support/part-verdict';
import { specificationOf } from './specifications';
import type { Trial } from './trials';
import { nearestFirst, triedMethods } from './tried-methods';

const methodsOf = (part: Parameters<typeof verdictWith>[0], ...trials: readonly Partial<Trial>[]) =>
	triedMethods(verdictWith(part, { trials: trials.map(trialWith) }));

const [FLOW, BENEFIT] = ['flow', 'benefit'].map((one) =>
	specificationOf(`account-none-${one}-025-excluded-workplace-in`)
);

describe('the methods behind a verdict', () => {
	it('are one each over their years, with all figures from least to most', () => {
		const of = (fiscalYear: number, value: number, score: number) => ({
			fiscalYear,
			fiscalYears: [fiscalYear],
			againstYears: score === 0 ? [fiscalYear] : [],
			value,
			score
		});
		const [method, ...others] = methodsOf(AMOUNT, of(2018, 20, 1), of(2017, -5, 0), of(2016, 9, 1));
		expect(others).toEqual([]);
		expect(method).toMatchObject({
			fiscalYears: [2016, 2017, 2018],
			againstYears: [2017],
			score: 2 / 3,
			figures: [-5, 20],
			isOnlyNear: false,
			off: null
		});
	});

	it('have balances where no figure is tested', () => {
		const [method] = methodsOf({}, { nets: [-3, 4] }, { nets: [1, 2] });
		expect(method).toMatchObject({ figures: null, balances: [-3, 4], miss: 0 });
	});

	it.each([
		{ part: { bound: 'exact', stated: 103, low: null, high: null }, misses: [102, 100] },
		{ part: { bound: 'at-least', stated: null, low: 80, high: null }, misses: [79, 0] },
		{ part: { bound: 'up-to', stated: null, low: null, high: 80 }, misses: [79, 123] },
		{ part: { bound: 'between', stated: null, low: 90, high: 160 }, misses: [89, 43] }
	] as const)('miss $part by $misses with 1 and 203', ({ part, misses }) => {
		const told = methodsOf(
			{ ...AMOUNT, ...part },
			...[FLOW, BENEFIT].map((specification, at) => ({
				...(specification && { specification }),
				value: [1, 203][at] ?? null
			}))
		);
		expect(told.map(({ miss }) => miss)).toEqual(misses);
	});

	it('say how far off one figure is that needs the tolerance, and nothing of several or of what bears it out', () => {
		const OVER = { ...AMOUNT, bound: 'at-least', stated: null, low: 80 } as const;
		const told = (...trials: readonly Partial<Trial>[]) =>
			methodsOf(OVER, ...trials).map(({ isOnlyNear, off }) => [isOnlyNear, off]);
		expect(told({ value: 45, reached: 0 })).toEqual([[true, -35]]);
		expect(told({ value: 79, reached: 0 }, { value: 90 })).toEqual([[true, null]]);
		expect(told({ value: 81 })).toEqual([[false, null]]);
		expect(told({ value: 5, score: 0 })).toEqual([[false, null]]);
	});
});

it('puts methods that bear a sentence out first, then the nearest', () => {
	const [one] = methodsOf(AMOUNT, {});
	if (!one) throw new Error('No method.');
	const methods = [
		{ ...one, score: 0, miss: 5 },
		{ ...one, score: 1, miss: 9 },
		{ ...one, score: 0, miss: 2 }
	];
	expect(methods.toSorted(nearestFirst).map(({ miss }) => miss)).toEqual([9, 2, 5]);
});
