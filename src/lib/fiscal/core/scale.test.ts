import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	columnWith,
	contextWith,
	dollarColumn,
	weightColumn
} from '../../../../tests/support/fiscal';
import { countOf, presentIn, sumOf } from './columns';
import { toDollars } from './deflate';
import { rankOf } from './rank';
import { nationalRatio, ratioOf, relativeRatioOf } from './ratio';
import { toScale } from './scale';

describe('toScale', () => {
	it('gives the total back when a figure per person is multiplied by population', () => {
		fc.assert(
			fc.property(dollarColumn, weightColumn, (total, population) => {
				const perPerson = toScale(total, 'per-person', contextWith({ population }));
				perPerson.forEach((value, position) => {
					const whole = total[position] ?? null;
					if (value === null) expect(whole).toBeNull();
					else expect(value * (population[position] ?? NaN)).toBeCloseTo(whole ?? NaN, 2);
				});
			})
		);
	});

	it('divides by GDP, by personal income, or by nothing', () => {
		const context = contextWith({
			gdp: columnWith({ CA: 200 }),
			personalIncome: columnWith({ CA: 50 })
		});
		const column = columnWith({ CA: 10 });
		expect(presentIn(toScale(column, 'gdp', context))).toEqual([0.05]);
		expect(presentIn(toScale(column, 'income', context))).toEqual([0.2]);
		expect(toScale(column, 'total', context)).toBe(column);
	});

	it('leaves a state missing where what it is divided by is missing or zero', () => {
		const column = columnWith({ CA: 10, MS: 10 });
		const context = contextWith({ population: columnWith({ MS: 0 }) });
		expect(countOf(toScale(column, 'per-person', context))).toBe(0);
	});
});

describe('toDollars of the base year', () => {
	it('is the identity in the base year, where the index is 1', () => {
		fc.assert(
			fc.property(dollarColumn, (column) => {
				expect(toDollars(column, 'real', contextWith({ priceIndex: 1 }))).toEqual(column);
			})
		);
	});

	it('doubles dollars of a year whose prices were half', () => {
		const column = toDollars(columnWith({ CA: -10 }), 'real', contextWith({ priceIndex: 0.5 }));
		expect(presentIn(column)).toEqual([-20]);
	});

	it('has no figure where the index is not known', () => {
		const column = toDollars(columnWith({ CA: 10 }), 'real', contextWith({ priceIndex: null }));
		expect(countOf(column)).toBe(0);
	});
});

describe('rankOf', () => {
	it('does not move when all dollars are put through one deflator', () => {
		fc.assert(
			fc.property(dollarColumn, fc.integer({ min: 1, max: 64 }), (column, quarters) => {
				const context = contextWith({ priceIndex: 4 / quarters });
				expect(rankOf(toDollars(column, 'real', context))).toEqual(rankOf(column));
			})
		);
	});

	it('ranks the highest first, lets ties share a rank and leaves the next out', () => {
		const rank = rankOf(columnWith({ CA: 5, MS: 9, NJ: 5, TX: -1 }));
		expect(rank).toEqual(columnWith({ CA: 2, MS: 1, NJ: 2, TX: 4 }));
	});

	it('runs over the states present only', () => {
		fc.assert(
			fc.property(dollarColumn, (column) => {
				const ranks = rankOf(column);
				expect(countOf(ranks)).toBe(countOf(column));
				expect(Math.max(0, ...presentIn(ranks))).toBeLessThanOrEqual(countOf(column));
			})
		);
	});
});

describe('ratioOf', () => {
	it('has no value where nothing was paid or a side is missing', () => {
		const paid = columnWith({ CA: 100, MS: 0, TX: 4 });
		const received = columnWith({ CA: 84, MS: 10, NJ: 3 });
		expect(ratioOf(paid, received)).toEqual(columnWith({ CA: 0.84 }));
	});

	it('is taken of the nation over states with both sides', () => {
		const paid = columnWith({ CA: 100, MS: 50, NJ: 70 });
		const received = columnWith({ CA: 80, MS: 100, TX: 9 });
		expect(nationalRatio(paid, received)).toBeCloseTo(180 / 150, 12);
		expect(presentIn(relativeRatioOf(paid, received))[0]).toBeCloseTo(0.8 / 1.2, 12);
	});

	it('has none for the nation where no state has both sides', () => {
		expect(nationalRatio(columnWith({ CA: 1 }), columnWith({ TX: 1 }))).toBeNull();
	});
});

describe('a column', () => {
	it('without a figure sums to nothing, not to zero', () => {
		expect(sumOf(columnWith({}))).toBeNull();
		expect(sumOf(columnWith({ CA: 0 }))).toBe(0);
	});
});
