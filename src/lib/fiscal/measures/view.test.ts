import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	dollarColumn,
	everywhere,
	weightColumn,
	yearWith
} from '../../../../tests/support/fiscal';
import { presentIn, subtract } from '../core/columns';
import { rankOf } from '../core/rank';
import type { Choice } from '../core/types';
import { nationOf, viewOf } from './view';

const year = yearWith({
	paid: columnWith({ CA: 600, MS: 100, NJ: 300 }),
	received: columnWith({ CA: 500, MS: 220, NJ: 260, TX: 9 }),
	publishedRatio: columnWith({ CA: 0.78 })
});
const context = contextWith({
	population: columnWith({ CA: 60, MS: 20, NJ: 20, TX: 50 }),
	gdp: columnWith({ CA: 1000, MS: 200, NJ: 400 }),
	personalIncome: columnWith({ CA: 800, MS: 100, NJ: 100 }),
	priceIndex: 0.5,
	regionalPrices: columnWith({ CA: 125, MS: 80 })
});
const view = (fields: Partial<Choice>) => viewOf({ year, context, choice: choiceWith(fields) });

describe('viewOf', () => {
	it('tells net as the estimate has it, and its neutral reading beside it', () => {
		const { plain, neutral } = view({});
		expect(plain).toEqual(columnWith({ CA: -100 / 60, MS: 6, NJ: -2 }));
		const balance = (-100 + 120 - 40) / 100;
		expect(presentIn(neutral)[0]).toBeCloseTo(-100 / 60 - balance, 12);
		expect(presentIn(neutral)[1]).toBeCloseTo(6 - balance, 12);
	});

	it('keeps plain figures plain whichever deficit rule is chosen', () => {
		expect(view({ deficit: 'tax-share' }).plain).toEqual(view({}).plain);
		expect(view({ deficit: 'per-person' }).neutral).toEqual(view({}).neutral);
		expect(view({ deficit: 'tax-share' }).neutral).not.toEqual(view({}).neutral);
	});

	it('has one average where the shift is the same for all states, else none', () => {
		expect(view({}).average).toBeCloseTo(-0.2, 12);
		expect(view({ scale: 'total' }).average).toBeNull();
		expect(view({ deficit: 'tax-share' }).average).toBeNull();
		expect(view({ deficit: 'income-share', scale: 'income' }).average).toBeCloseTo(-0.02, 12);
	});

	describe('the range of past misses', () => {
		const range = { low: columnWith({ CA: -3, MS: 4 }), high: columnWith({ CA: -1, MS: 9 }) };
		const ranged = (fields: Partial<Choice>) =>
			viewOf({ year: { ...year, range }, context, choice: choiceWith(fields) });

		it('is told per person as it is known', () => {
			expect(ranged({})).toMatchObject(range);
		});

		it('follows the scale: times the population, over GDP and over income', () => {
			const { low, high } = ranged({ scale: 'total' });
			expect([low, high]).toEqual([
				columnWith({ CA: -180, MS: 80 }),
				columnWith({ CA: -60, MS: 180 })
			]);
			expect(ranged({ scale: 'gdp' }).high).toEqual(columnWith({ CA: -0.06, MS: 0.9 }));
			expect(ranged({ scale: 'income' }).low).toEqual(columnWith({ CA: -0.225, MS: 0.8 }));
		});

		it('follows the dollars: the base year’s, and those at local prices', () => {
			expect(ranged({ dollars: 'real' }).low).toEqual(columnWith({ CA: -6, MS: 8 }));
			expect(ranged({ dollars: 'local' }).high).toEqual(columnWith({ CA: -1.6, MS: 22.5 }));
		});

		it('is told of net alone, and of estimates that have one', () => {
			expect(ranged({ measure: 'paid' }).low).toEqual(columnWith({}));
			expect(ranged({ measure: 'ratio' }).high).toEqual(columnWith({}));
			expect(view({}).low).toEqual(columnWith({}));
		});
	});

	it('has the ages of the figures behind a year, or says that they are not known', () => {
		const parts = { ofYear: 0.5, recent: 0.2, older: 0.2, byPopulation: 0.1 };
		const ages = { received: parts, paid: parts };
		expect(viewOf({ year: { ...year, ages }, context, choice: choiceWith({}) }).ages).toBe(ages);
		expect(view({}).ages).toBeNull();
	});

	it('measures each side, in any scale and in dollars of the base year', () => {
		expect(view({ measure: 'received', scale: 'total' }).plain).toEqual(year.received);
		expect(view({ measure: 'paid', scale: 'gdp' }).plain).toEqual(
			columnWith({ CA: 0.6, MS: 0.5, NJ: 0.75 })
		);
		expect(presentIn(view({ dollars: 'real' }).paid)).toEqual([20, 10, 30]);
		expect(presentIn(view({ dollars: 'real' }).plain)[1]).toBe(12);
	});

	it('tells dollars at local prices: those of the base year over the prices of the state', () => {
		const { plain, paid, received } = view({ scale: 'total', dollars: 'local' });
		// California 600 ÷ 0.5 ÷ 1.25 = 960, Mississippi 100 ÷ 0.5 ÷ 0.8 = 250; New Jersey has no prices.
		expect(paid).toEqual(columnWith({ CA: 960, MS: 250 }));
		expect(received).toEqual(columnWith({ CA: 800, MS: 550 }));
		expect(plain).toEqual(columnWith({ CA: -160, MS: 300 }));
	});

	it('shares the deficit out in dollars of the year, and only then asks for local prices', () => {
		const { plain, neutral, even, average } = view({ dollars: 'local', deficit: 'per-person' });
		const balance = (-100 + 120 - 40) / 100;
		expect(presentIn(neutral)[0]).toBeCloseTo((-100 / 60 - balance) / 0.5 / 1.25, 12);
		expect(presentIn(neutral)[1]).toBeCloseTo((6 - balance) / 0.5 / 0.8, 12);
		expect(even).toEqual(subtract(plain, neutral));
		expect(average).toBeNull();
	});

	it('says that local prices are not known, whatever else a figure lacks', () => {
		const { plain, status } = view({ dollars: 'local' });
		expect(plain[30]).toBeNull();
		expect([status[4], status[30]]).toEqual(['present', 'no-local-prices']);
		const without = viewOf({
			year,
			context: { ...context, regionalPrices: columnWith({}) },
			choice: choiceWith({ dollars: 'local' })
		});
		expect(presentIn(without.plain)).toEqual([]);
		expect(new Set(without.status)).toEqual(new Set(['no-local-prices']));
	});

	it('leaves every rank alone when all dollars go through one deflator', () => {
		fc.assert(
			fc.property(dollarColumn, dollarColumn, (paid, received) => {
				const input = {
					year: yearWith({ paid, received }),
					context: contextWith({ priceIndex: 0.5 })
				};
				const rankIn = (dollars: Choice['dollars']) =>
					viewOf({ ...input, choice: choiceWith({ scale: 'total', dollars }) }).rank;
				expect(rankIn('real')).toEqual(rankIn('current'));
			})
		);
	});

	it('leaves every ratio alone at local prices, and moves net as it moves paid', () => {
		const parities = fc.array(fc.integer({ min: 80, max: 125 }), { minLength: 51, maxLength: 51 });
		fc.assert(
			fc.property(dollarColumn, dollarColumn, parities, (paid, received, regionalPrices) => {
				const input = {
					year: yearWith({ paid, received }),
					context: contextWith({ priceIndex: 0.8, regionalPrices })
				};
				const shown = (fields: Partial<Choice>) =>
					viewOf({ ...input, choice: choiceWith({ scale: 'total', ...fields }) });
				const [real, local] = [shown({ dollars: 'real' }), shown({ dollars: 'local' })];
				expect(shown({ measure: 'ratio', dollars: 'local' }).plain).toEqual(
					shown({ measure: 'ratio' }).plain
				);
				regionalPrices.forEach((parity, at) => {
					const factor = 100 / parity;
					for (const column of ['plain', 'paid', 'received', 'neutral'] as const) {
						const [before, after] = [real[column][at] ?? null, local[column][at] ?? null];
						if (before === null) expect(after).toBeNull();
						else expect(after).toBeCloseTo(before * factor, 2);
					}
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('measures ratios, with no neutral reading and no average', () => {
		const ratio = view({ measure: 'ratio', scale: 'total' });
		expect(presentIn(ratio.plain)).toEqual([500 / 600, 2.2, 260 / 300]);
		expect(presentIn(ratio.neutral)).toEqual([]);
		expect(ratio.average).toBeNull();
		const national = (500 + 220 + 260) / (600 + 100 + 300);
		const relative = view({ measure: 'relative-ratio', scale: 'total' });
		expect(presentIn(relative.plain)[0]).toBeCloseTo(500 / 600 / national, 12);
		expect(view({ measure: 'published-ratio', scale: 'total' }).plain).toBe(year.publishedRatio);
	});

	it('ranks what is shown: plain without a rule, neutral with one', () => {
		expect(view({ scale: 'total' }).rank).toEqual(columnWith({ CA: 3, MS: 1, NJ: 2 }));
		const taxShare = view({ deficit: 'tax-share' });
		expect(taxShare.rank).toEqual(rankOf(taxShare.neutral));
	});

	it('shows a balance per person as printed, and the national average where all figures put it', () => {
		const printed = { ...year, printedPerPerson: columnWith({ CA: -2, MS: 6 }) };
		const shown = (fields: Partial<Choice>) =>
			viewOf({ year: printed, context, choice: choiceWith(fields) });
		const perPerson = shown({});
		expect(perPerson.plain).toEqual(columnWith({ CA: -2, MS: 6, NJ: -2 }));
		expect(perPerson.average).toBeCloseTo(-0.2, 12);
		expect(perPerson.neutral[4]).toBeCloseTo(-1.8, 12);
		expect(shown({ dollars: 'real' }).plain[4]).toBe(-4);
		expect(shown({ scale: 'total' }).plain).toEqual(view({ scale: 'total' }).plain);
	});

	it('says derived of what was made, not of the figure that is printed', () => {
		const flags = everywhere(['derived' as const]);
		const made = (net: typeof year.net, scale: Choice['scale'], perPerson?: typeof year.net) => {
			const of = yearWith({ net, flags, ...(perPerson && { printedPerPerson: perPerson }) });
			return viewOf({ year: of, context, choice: choiceWith({ scale }) }).flags[4];
		};
		const [net, one] = [columnWith({ CA: 60 }), columnWith({ CA: 1 })];
		expect([made(net, 'total'), made(net, 'per-person')]).toEqual([[], ['derived']]);
		expect([made(net, 'total', one), made(net, 'per-person', one)]).toEqual([['derived'], []]);
		const sides = viewOf({
			year: { ...year, flags },
			context,
			choice: choiceWith({ scale: 'total' })
		});
		expect(sides.flags[4]).toEqual(['derived']);
	});

	it('has no average, no rank and no neutral figure where only some states were found', () => {
		const few = { ...year, flags: everywhere(['partial-year-coverage' as const]) };
		const shown = (fields: Partial<Choice>) =>
			viewOf({ year: few, context, choice: choiceWith(fields) });
		const { plain, neutral, even, average, rank, partial } = shown({});
		expect(plain).toEqual(view({}).plain);
		for (const column of [neutral, even, rank]) expect(presentIn(column)).toEqual([]);
		expect([average, partial]).toEqual([null, { found: 3, of: 51 }]);
		expect(presentIn(shown({ deficit: 'tax-share' }).rank)).toEqual([]);
		expect(presentIn(shown({ measure: 'ratio', scale: 'total' }).rank)).toEqual([]);
		expect(presentIn(shown({ measure: 'relative-ratio', scale: 'total' }).plain)).toEqual([]);
		expect(nationOf({ year: few, context, choice: choiceWith({}) })).toMatchObject({
			paid: null,
			received: null,
			net: null,
			ratio: null
		});
		expect(view({}).partial).toBeNull();
	});

	it('ranks a side that is whole though the balance is partial', () => {
		const half = yearWith({
			paid: columnWith({ CA: 5 }),
			received: everywhere(7),
			flags: everywhere(['partial-year-coverage' as const])
		});
		const people = contextWith({ population: everywhere(1) });
		const shown = viewOf({
			year: half,
			context: people,
			choice: choiceWith({ measure: 'received' })
		});
		expect([shown.partial, presentIn(shown.rank).length]).toEqual([null, 51]);
	});

	it('moves every state by the same amount when the deficit is shared out per person', () => {
		fc.assert(
			fc.property(dollarColumn, dollarColumn, weightColumn, (paid, received, population) => {
				const input = { year: yearWith({ paid, received }), context: contextWith({ population }) };
				const { plain, neutral } = viewOf({ ...input, choice: choiceWith({}) });
				const gaps = presentIn(subtract(plain, neutral));
				const spread = gaps.length === 0 ? 0 : Math.max(...gaps) - Math.min(...gaps);
				expect(spread).toBeLessThan(1e-6 * (1 + Math.max(0, ...gaps.map(Math.abs))));
			})
		);
	});

	it('tells for each missing figure why, and never makes it zero', () => {
		const status = everywhere('not-covered' as const);
		const odd = yearWith({ paid: columnWith({ CA: 0 }), received: columnWith({ CA: 5 }) });
		const ratio = viewOf({ year: odd, context, choice: choiceWith({ measure: 'ratio' }) });
		expect(ratio.plain).toEqual(columnWith({}));
		expect(ratio.status[4]).toBe('undefined');
		expect(viewOf({ year: { ...odd, status }, context, choice: choiceWith({}) }).status).toEqual(
			status.map((reason, position) => (position === 4 ? 'present' : reason))
		);
	});

	it('says no average of a ratio to the nation’s where only some states were found', () => {
		const few = { ...year, flags: everywhere(['partial-year-coverage' as const]) };
		const { plain, status } = viewOf({
			year: few,
			context,
			choice: choiceWith({ measure: 'relative-ratio', scale: 'total' })
		});
		expect(presentIn(plain)).toEqual([]);
		expect(status).toEqual(
			year.status.map((own) => (own === 'present' ? 'no-average' : 'not-published'))
		);
		const lacks = yearWith({ net: columnWith({ CA: 5 }), flags: few.flags });
		const net = viewOf({ year: lacks, context, choice: choiceWith({ measure: 'relative-ratio' }) });
		expect(net.status[4]).toBe('not-published');
	});

	it('says present of a figure that stands although another of its state is a slip', () => {
		const slip = yearWith({ net: columnWith({ VA: 7 }), status: everywhere('source-error') });
		const at = (measure: Choice['measure']) =>
			viewOf({ year: slip, context, choice: choiceWith({ measure, scale: 'total' }) }).status[45];
		expect(at('net')).toBe('present');
		expect(at('paid')).toBe('source-error');
	});
});

describe('nationOf', () => {
	it('recomputes the nation from the states present', () => {
		const nation = nationOf({ year, context, choice: choiceWith({ scale: 'total' }) });
		expect(nation).toEqual({
			fiscalYear: 2005,
			areas: 3,
			paid: 1000,
			received: 989,
			net: -20,
			ratio: 0.98
		});
	});

	it('divides sums by sums of the same states, and deflates them', () => {
		const perPerson = nationOf({ year, context, choice: choiceWith({ dollars: 'real' }) });
		expect(perPerson.paid).toBe(1000 / 100 / 0.5);
		expect(perPerson.received).toBe(989 / 150 / 0.5);
		const ofGdp = nationOf({ year, context, choice: choiceWith({ scale: 'gdp' }) });
		expect(ofGdp.received).toBe(980 / 1600);
	});

	it('adds states up at their own prices, those without prices left out', () => {
		const local = nationOf({
			year,
			context,
			choice: choiceWith({ scale: 'total', dollars: 'local' })
		});
		expect([local.paid, local.received, local.net]).toEqual([960 + 250, 800 + 550, -160 + 300]);
		const perPerson = nationOf({ year, context, choice: choiceWith({ dollars: 'local' }) });
		expect(perPerson.paid).toBeCloseTo((960 + 250) / 80, 12);
	});

	it('has no sums where no state has the figure', () => {
		const nation = nationOf({
			year: yearWith({ net: columnWith({ CA: 5 }) }),
			context,
			choice: choiceWith({})
		});
		expect(nation).toMatchObject({ areas: 1, paid: null, received: null, ratio: null });
	});
});
