import { describe, expect, it } from 'vitest';
import { columnWith, choiceWith } from '../../../../tests/support/fiscal';
import type { TaxFoundationRow } from '$lib/data/balances';
import { positionOf, type StateCode } from '$lib/data/states';
import { contextByYear, contextYears } from '../core/context';
import { taxFoundationSeries } from './tax-foundation';
import type { Choice } from '../core/types';
import { viewOf } from '../measures/view';

const MILLION = 1e6;

/** FY2005 as the Tax Foundation prints it, in millions: taxes paid, spending received, its own ratio. */
const PRINTED: readonly TaxFoundationRow[] = (
	[
		['CA', 289_627, 242_023, 0.78],
		['MS', 12_434, 26_181, 2.02],
		['NJ', 86_112, 58_617, 0.61]
	] as const
).map(([state, paid, received, published_ratio]) => ({
	fiscal_year: 2005,
	state,
	paid_usd: paid * MILLION,
	received_usd: received * MILLION,
	published_ratio
}));

/** Residents as BEA counts them in calendar 2004 and 2005. */
const RESIDENTS = [
	['CA', 35_574_576, 35_827_943],
	['MS', 2_889_010, 2_905_943],
	['NJ', 8_634_561, 8_651_974]
] as const;

const contexts = contextByYear(
	contextYears({
		population: RESIDENTS.flatMap(([area, before, same]) => [
			{ year: 2004, area, population: before },
			{ year: 2005, area, population: same }
		]),
		gdp: [],
		personalIncome: [],
		prices: [],
		regionalPrices: []
	})
);

function figure(choice: Choice, state: StateCode, column: 'plain' | 'neutral' = 'plain') {
	const year = taxFoundationSeries(PRINTED).years[0];
	const context = contexts.get(2005);
	if (!year || !context) throw new Error('FY2005 is not there');
	return viewOf({ year, context, choice })[column][positionOf(state)];
}

describe('Tax Foundation FY2005, worked by hand', () => {
	it.each<[StateCode, number]>([
		['CA', (242_023 - 289_627) * MILLION],
		['MS', (26_181 - 12_434) * MILLION],
		['NJ', (58_617 - 86_112) * MILLION]
	])('%s: net is received less paid', (state, net) => {
		expect(figure(choiceWith({ scale: 'total' }), state)).toBe(net);
	});

	it('gives −$47.604 billion for California, +$13.747 for Mississippi, −$27.495 for New Jersey', () => {
		const total = choiceWith({ scale: 'total' });
		expect(figure(total, 'CA')).toBe(-47_604 * MILLION);
		expect(figure(total, 'MS')).toBe(13_747 * MILLION);
		expect(figure(total, 'NJ')).toBe(-27_495 * MILLION);
	});

	it.each<[StateCode, number]>([
		// −47,604,000,000 ÷ (¼ · 35,574,576 + ¾ · 35,827,943 = 35,764,601.25)
		['CA', -1331.04],
		// 13,747,000,000 ÷ (¼ · 2,889,010 + ¾ · 2,905,943 = 2,901,709.75)
		['MS', 4737.55],
		// −27,495,000,000 ÷ (¼ · 8,634,561 + ¾ · 8,651,974 = 8,647,620.75)
		['NJ', -3179.49]
	])('%s: per person by the population of the fiscal year', (state, perPerson) => {
		expect(figure(choiceWith({}), state)).toBeCloseTo(perPerson, 2);
	});

	it.each<[StateCode, number]>([
		['CA', 242_023 / 289_627],
		['MS', 26_181 / 12_434],
		['NJ', 58_617 / 86_112]
	])('%s: the ratio of its dollars, which is not the published one', (state, ratio) => {
		const own = figure(choiceWith({ measure: 'ratio', scale: 'total' }), state);
		const printed = figure(choiceWith({ measure: 'published-ratio', scale: 'total' }), state);
		expect(own).toBeCloseTo(ratio, 12);
		expect(printed).not.toBeCloseTo(ratio, 2);
	});

	it('shares the balance of the three out by population and by taxes', () => {
		// Σ received 326,821, Σ paid 388,173, Σ net −61,352 million; Σ population 47,313,931.75
		const total = choiceWith({ scale: 'total' });
		const equally = figure(total, 'CA', 'neutral') ?? NaN;
		expect(equally / MILLION).toBeCloseTo(-47_604 + (35_764_601.25 / 47_313_931.75) * 61_352, 3);
		const byTaxes = figure({ ...total, deficit: 'tax-share' }, 'NJ', 'neutral') ?? NaN;
		expect(byTaxes / MILLION).toBeCloseTo(58_617 - 86_112 * (326_821 / 388_173), 3);
	});

	it('ranks Mississippi first, then California, then New Jersey', () => {
		const year = taxFoundationSeries(PRINTED).years[0];
		const context = contexts.get(2005);
		const rank = year && context && viewOf({ year, context, choice: choiceWith({}) }).rank;
		expect(rank).toEqual(columnWith({ MS: 1, CA: 2, NJ: 3 }));
	});
});
