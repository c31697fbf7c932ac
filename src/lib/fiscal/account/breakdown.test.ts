import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, positionOf } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { sumOf } from '../core/columns';
import { ledger } from '$lib/ledger/ledger.server';
import type { ContextYear } from '../core/types';
import { accountOf } from './account';
import { PAID_BANDS, RECEIVED_BANDS, bandsOf } from './misses/bands';
import { breakdownOf } from './breakdown';
import { LINES } from './lines/lines';
import { DEFAULT_CHOICE } from './keys/presets';
import { stateLinesOf, type StateLine, type StateLines } from './lines/state-lines';
import type { LineSide } from './types';

const SIDES: readonly LineSide[] = ['paid', 'received'];

const { years } = accountOf(accountOfDatasets(), DEFAULT_CHOICE);
const { context } = ledger();

describe('the bands', () => {
	it('hold every line of their side once, and net interest not at all', () => {
		for (const side of SIDES) {
			const own = LINES.filter((line) => line.side === side && line.id !== 'net-interest');
			const held = bandsOf(side).flatMap(({ lines }) => lines);
			expect([...held].sort()).toEqual(own.map(({ id }) => id).sort());
			expect(bandsOf(side).every((band) => band.side === side)).toBe(true);
		}
	});

	it('are few enough to be read, and each has a name of its own', () => {
		const all = [...PAID_BANDS, ...RECEIVED_BANDS];
		expect(SIDES.map((side) => bandsOf(side).length)).toEqual([5, 8]);
		for (const name of ['id', 'label', 'short', 'words'] as const) {
			expect(new Set(all.map((band) => band[name])).size).toBe(all.length);
		}
	});
});

describe('breakdownOf', () => {
	it('adds up to what the estimate says a state paid and received, to the dollar', () => {
		const anyState = fc.constantFrom(...STATE_CODES);
		fc.assert(
			fc.property(anyState, fc.constantFrom(...SIDES), (state, side) => {
				const position = positionOf(state);
				const input = { side, scale: 'total', dollars: 'current', context } as const;
				const { total, bands } = breakdownOf(stateLinesOf(years, position), input);
				expect(total).toEqual(years.map((year) => year[side][position]));
				const sums = years.map((_, i) => sumOf(bands.map(({ values }) => values[i] ?? null)));
				expect(sums).toEqual(total);
			}),
			{ numRuns: 30 }
		);
	});

	it('has net received less paid per person as the ledger has it, in both kinds of dollars', () => {
		const position = positionOf('CA');
		const lines = stateLinesOf(years, position);
		for (const dollars of ['current', 'real'] as const) {
			const [paid, received] = SIDES.map(
				(side) => breakdownOf(lines, { side, scale: 'per-person', dollars, context }).total
			);
			years.forEach(({ fiscalYear, net }, i) => {
				const { population, priceIndex } = context.get(fiscalYear) ?? fail();
				const index = dollars === 'real' ? (priceIndex ?? 0) : 1;
				const wanted = (net[position] ?? 0) / (population[position] ?? 0) / index;
				expect((received?.[i] ?? 0) - (paid?.[i] ?? 0)).toBeCloseTo(wanted, 6);
			});
		}
	});

	it('leaves nothing against the average once states are weighed by their people', () => {
		const all = STATE_CODES.map((_, position) =>
			breakdownOf(stateLinesOf(years, position), {
				side: 'received',
				scale: 'average',
				dollars: 'current',
				context
			})
		);
		for (const [i, { fiscalYear }] of years.entries()) {
			const { population } = context.get(fiscalYear) ?? fail();
			const weighed = all.map(({ total }, state) => (total[i] ?? 0) * (population[state] ?? 0));
			expect(Math.abs(sumOf(weighed) ?? 1)).toBeLessThan(1);
		}
	});

	it('takes the nation’s dollars per person off the state’s, worked by hand', () => {
		const made = breakdownOf(handMade, { ...byHand, scale: 'average' });
		// 600 / 10 − 6,000 / 30 = −140; 300 / 10 − 0 / 30 = 30
		expect(made.bands[0]?.values[0]).toBeCloseTo(-140, 9);
		expect(made.bands[1]?.values[0]).toBeCloseTo(30, 9);
		expect(made.total[0]).toBeCloseTo(-110, 9);
		const real = breakdownOf(handMade, { ...byHand, scale: 'average', dollars: 'real' });
		expect(real.total[0]).toBeCloseTo(-220, 9);
		// Alaska at 125: −220 · 100 ÷ 125
		const local = breakdownOf(handMade, { ...byHand, scale: 'average', dollars: 'local' });
		expect(local.total[0]).toBeCloseTo(-176, 9);
	});

	it('has the nation’s total beside a figure per person, worked by hand, and beside no other', () => {
		// 6,000 / 30, twice that in dollars of a year whose prices are half as high
		expect(breakdownOf(handMade, { ...byHand, scale: 'per-person' }).nation).toEqual([200]);
		const real = breakdownOf(handMade, { ...byHand, scale: 'per-person', dollars: 'real' });
		expect(real.nation?.[0]).toBeCloseTo(400, 9);
		expect(breakdownOf(handMade, { ...byHand, scale: 'total' }).nation).toBeUndefined();
		expect(breakdownOf(handMade, { ...byHand, scale: 'average' }).nation).toBeUndefined();
	});

	it('has no value at local prices in years before they are known', () => {
		const lines = stateLinesOf(years, positionOf('CA'));
		const { total } = breakdownOf(lines, { ...byHand, scale: 'total', dollars: 'local', context });
		const known = years.filter((_, i) => total[i] !== null).map(({ fiscalYear }) => fiscalYear);
		expect([known[0], known.at(-1), known.length]).toEqual([2009, 2024, 16]);
	});

	it('marks a band as held where most of its money goes by keys of earlier years', () => {
		const { bands } = breakdownOf(handMade, byHand);
		expect(bands[0]?.isHeld).toEqual([false]);
		expect(bands[1]?.isHeld).toEqual([true]);
		expect(bands[2]?.isHeld).toEqual([false]);
	});

	it('has no value where the population of a year is not known', () => {
		const { total, bands } = breakdownOf(handMade, { ...byHand, context: new Map() });
		expect(total).toEqual([null]);
		expect(bands.every(({ values }) => values[0] === null)).toBe(true);
	});
});

function fail(): ContextYear {
	throw new Error('No context.');
}

const line = (id: StateLine['line'], usd: number, rest: Partial<StateLine>): StateLine => ({
	line: id,
	usd: [usd],
	nation: [0],
	isHeld: [false],
	...rest
});

const handMade: StateLines = {
	state: 'AK',
	fiscalYears: [2005],
	lines: [
		line('individual-income-tax', 600, { nation: [6000] }),
		line('payroll-social-security', 200, { isHeld: [true] }),
		line('payroll-medicare', 100, {})
	]
};

const byHand = {
	side: 'paid',
	scale: 'per-person',
	dollars: 'current',
	context: new Map([
		[
			2005,
			{
				fiscalYear: 2005,
				population: STATE_CODES.map((_, i) => (i === 0 ? 10 : i === 1 ? 20 : 0)),
				gdp: [],
				personalIncome: [],
				priceIndex: 0.5,
				regionalPrices: STATE_CODES.map((_, i) => (i === 0 ? 125 : 80))
			}
		]
	])
} as const;
