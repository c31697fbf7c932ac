import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	dollarColumn,
	weightColumn,
	yearWith
} from '../../../../tests/support/fiscal';
import { presentIn } from '../core/columns';
import { countedYear, withOtherInterest } from './interest';
import type { Choice } from '../core/types';
import { nationOf, viewOf } from './view';

const year = yearWith({
	paid: columnWith({ CA: 600, MS: 100 }),
	received: columnWith({ CA: 500, MS: 220, TX: 9 }),
	interest: columnWith({ CA: 150, MS: 50, TX: 1 })
});
const context = contextWith({ population: columnWith({ CA: 60, MS: 20, TX: 50 }) });
const ours = { estimate: 'account', scale: 'total' } as const;
const view = (fields: Partial<Choice>) =>
	viewOf({ year, context, choice: choiceWith({ ...ours, ...fields }) });

describe('countedYear', () => {
	it('adds interest to what is received and to the balance, and to nothing else', () => {
		const counted = countedYear(year, { interest: 'counted' }, context);
		expect(counted.received).toEqual(columnWith({ CA: 650, MS: 270, TX: 10 }));
		expect(counted.net).toEqual(columnWith({ CA: 50, MS: 170 }));
		expect(counted.paid).toEqual(year.paid);
	});

	it('leaves the year alone where interest is left out, or cannot be told', () => {
		expect(countedYear(year, { interest: 'left-out' }, context)).toBe(year);
		const without = yearWith({ paid: year.paid, received: year.received });
		expect(countedYear(without, { interest: 'counted' }, context)).toEqual(without);
	});

	it('counts it once, however often it is asked', () => {
		const once = countedYear(year, { interest: 'counted' }, context);
		expect(countedYear(once, { interest: 'counted' }, context)).toEqual(once);
	});
});

describe('the range around a balance', () => {
	const ranged = {
		...year,
		range: { low: columnWith({ CA: -9, MS: 1 }), high: columnWith({ CA: 3, MS: 8 }) }
	};
	const rangeBy = (fields: Partial<Choice>) => {
		const choice = choiceWith({ ...ours, scale: 'per-person', ...fields });
		const { low, high } = viewOf({ year: ranged, context, choice });
		return { low, high };
	};

	it('moves with the balance by the interest of a person, and is as wide as before', () => {
		expect(rangeBy({})).toEqual(ranged.range);
		// 150 ÷ 60 and 50 ÷ 20
		expect(rangeBy({ interest: 'counted' })).toEqual({
			low: columnWith({ CA: -6.5, MS: 3.5 }),
			high: columnWith({ CA: 5.5, MS: 10.5 })
		});
		expect(rangeBy({ interest: 'counted', scale: 'total' }).low).toEqual(
			columnWith({ CA: -6.5 * 60, MS: 3.5 * 20 })
		);
	});

	it('is none where the year has none', () => {
		expect(countedYear(year, { interest: 'counted' }, context).range).toBeUndefined();
	});
});

describe('a view with interest counted', () => {
	it('has it in every figure that it is part of', () => {
		const counted = view({ interest: 'counted' });
		expect(counted.plain).toEqual(columnWith({ CA: 50, MS: 170 }));
		expect(counted.received).toEqual(columnWith({ CA: 650, MS: 270, TX: 10 }));
		expect(counted.paid).toEqual(view({}).paid);
		expect(view({ measure: 'ratio', interest: 'counted' }).plain).toEqual(
			columnWith({ CA: 650 / 600, MS: 2.7 })
		);
		expect(view({ measure: 'received', interest: 'counted', scale: 'per-person' }).plain).toEqual(
			columnWith({ CA: 650 / 60, MS: 13.5, TX: 0.2 })
		);
	});

	it('has it in the sums of the nation', () => {
		const nation = (interest: Choice['interest']) =>
			nationOf({ year, context, choice: choiceWith({ ...ours, interest }) });
		expect(nation('left-out')).toMatchObject({ net: 20, ratio: 720 / 700 });
		expect(nation('counted')).toMatchObject({ net: 220, ratio: 920 / 700 });
	});

	it('leaves the neutral balance per person where it is, and moves the one by taxes paid', () => {
		fc.assert(
			fc.property(dollarColumn, dollarColumn, weightColumn, (paid, received, population) => {
				const interest = population.map((persons) => persons * 2500);
				const input = {
					year: yearWith({ paid, received, interest }),
					context: contextWith({ population })
				};
				const neutral = (fields: Partial<Choice>) =>
					presentIn(
						viewOf({ ...input, choice: choiceWith({ estimate: 'account', ...fields }) }).neutral
					);
				const plain = neutral({ deficit: 'per-person' });
				const counted = neutral({ deficit: 'per-person', interest: 'counted' });
				expect(counted).toHaveLength(plain.length);
				for (const [i, value] of counted.entries()) {
					const size = Math.max(1, Math.abs(value));
					expect(Math.abs(value - (plain[i] ?? NaN)) / size).toBeLessThan(1e-6);
				}
			}),
			{ numRuns: 30 }
		);
		const byTaxes = { deficit: 'tax-share' } as const;
		const moved = presentIn(view({ ...byTaxes, interest: 'counted' }).neutral);
		expect(moved[0]).toBeCloseTo(650 - (600 * 920) / 700, 9);
		expect(presentIn(view(byTaxes).neutral)[0]).toBeCloseTo(500 - (600 * 720) / 700, 9);
	});
});

describe('the other choice of interest', () => {
	it('is the one that is not chosen', () => {
		const choice = choiceWith(ours);
		const counted = { ...choice, interest: 'counted' } as const;
		expect(withOtherInterest(choice)).toEqual(counted);
		expect(withOtherInterest(counted)).toEqual(choice);
	});

	it('is none where interest cannot be counted', () => {
		expect(withOtherInterest(choiceWith({ ...ours, measure: 'paid' }))).toBeNull();
		expect(withOtherInterest(choiceWith({}))).toBeNull();
	});
});
