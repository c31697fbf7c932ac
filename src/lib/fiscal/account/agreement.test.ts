import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { contextWith, yearWith } from '../../../../tests/support/fiscal';
import type { Column, EstimateId, EstimateSeries } from '../core/types';
import { agreements, correlationOf, wholeSideAgreement } from './agreement';
import { summaryOf } from './agreement-summary';

const population: Column = STATE_CODES.map(() => 100);
const contexts = new Map([[2005, contextWith({ population })]]);
const pattern = (scale: number, shift = 0): Column =>
	STATE_CODES.map((_, at) => scale * (at % 7) + shift);

function seriesOf(estimate: EstimateId, paid: Column, received: Column): EstimateSeries {
	return { estimate, years: [yearWith({ paid, received })] };
}

const account = seriesOf('account', pattern(200), pattern(500));

describe('agreements', () => {
	it('are perfect where the two differ by the same sum for every person', () => {
		const other = seriesOf('tax-foundation', pattern(200, 5_000), pattern(500, -9_000));
		const [year] = agreements(account, [other], contexts);
		expect(year?.net.correlation).toBeCloseTo(1, 12);
		expect(year?.net.meanDifference).toBeCloseTo(0, 9);
		expect(year?.states).toBe(50);
	});

	it('tell a state by how much it stands out, ours less theirs', () => {
		const texas = STATE_CODES.indexOf('TX');
		const received = pattern(500).map((value, at) => (at === texas ? (value ?? 0) - 5_000 : value));
		const [year] = agreements(
			account,
			[seriesOf('tax-foundation', pattern(200), received)],
			contexts
		);
		const [first] = year?.differences ?? [];
		expect(first?.state).toBe('TX');
		expect(first?.net).toBeCloseTo(49, 9);
		expect(first?.paid).toBeCloseTo(0, 9);
	});

	it('leave out collections where they are booked, the account itself, and years of few states', () => {
		const few = pattern(200).map((value, at) => (at < 30 ? value : null));
		const others = [
			seriesOf('collections-cffr', pattern(200), pattern(500)),
			account,
			seriesOf('rockefeller-2022', few, few)
		];
		expect(agreements(account, others, contexts)).toEqual([]);
	});
});

describe('wholeSideAgreement', () => {
	it('needs a figure of every state', () => {
		const one = pattern(500).map((value, at) => (at === 3 ? null : value));
		expect(wholeSideAgreement(pattern(1), pattern(1), population)?.correlation).toBeCloseTo(1, 12);
		expect(wholeSideAgreement(pattern(1), one, population)).toBeNull();
	});
});

describe('correlationOf', () => {
	it.each([
		[[1, 2, 3], [10, 20, 30], 1],
		[[1, 2, 3], [3, 2, 1], -1],
		[[1, 2, 3, 4], [1, 3, 2, 4], 0.8]
	])('of %j and %j is %d', (left, right, expected) => {
		expect(correlationOf(left, right)).toBeCloseTo(expected, 12);
	});
});

describe('summaryOf', () => {
	it('has the mean, the least and the most, and none of a side no year has', () => {
		const net = (correlation: number) => ({ correlation, meanDifference: 100 * correlation });
		const years = [0.9, 0.98].map((value) => ({ net: net(value), paid: null, received: null }));
		const summary = summaryOf(years);
		expect(summary.net).toMatchObject({ least: 0.9, most: 0.98 });
		expect(summary.net?.mean).toBeCloseTo(0.94, 12);
		expect(summary.net?.meanDifference).toBeCloseTo(94, 12);
		expect(summary.paid).toBeNull();
	});
});
