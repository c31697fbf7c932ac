import { describe, expect, it } from 'vitest';
import type { ArithmeticRow } from '$lib/data/claims';
import { positionOf } from '$lib/data/states';
import { columnWith, contextWith, yearWith } from '../../../tests/support/fiscal';
import {
	largestIn,
	overlapOf,
	payersIn,
	perPersonOf,
	sizesOf,
	sumOfYears,
	tieOf
} from '$lib/fiscal/verdict/fallacies';
import { neutralNet } from '$lib/fiscal/core/deficit';
import { fallacyFacts } from './fallacies.server';
import { ledger } from './ledger.server';

const step = (role: ArithmeticRow['role'], amount: number, calculation = 'year-2017') =>
	({ calculation, role, amount_usd: amount }) as ArithmeticRow;

describe('overlapOf', () => {
	it('takes the sources off what was paid, added up and only the largest', () => {
		const rows = [
			step('paid', 440),
			step('received', 300),
			step('received', 107),
			step('illustration', 7),
			step('paid', 1, 'year-2016')
		];
		expect(overlapOf(rows, 'year-2017')).toEqual({
			paid: 440,
			sources: [300, 107],
			loss: 33,
			lossIfInside: 140
		});
	});
});

describe('sumOfYears', () => {
	const years = [1990, 1991].map((fiscalYear) =>
		yearWith({ fiscalYear, net: columnWith({ CA: -10 }) })
	);
	const contexts = new Map(
		[0.5, 1].map((priceIndex, at) => [1990 + at, contextWith({ priceIndex })] as const)
	);

	it('adds up dollars of each year, and dollars of one worth', () => {
		const sum = sumOfYears({ estimate: 'account', years }, contexts, positionOf('CA'));
		expect(sum).toEqual({ from: 1990, to: 1991, nominal: -20, real: -30, firstDollar: 2 });
	});

	it('is missing where a year is', () => {
		expect(sumOfYears({ estimate: 'account', years }, contexts, positionOf('TX'))).toBeNull();
		expect(sumOfYears({ estimate: 'account', years }, new Map(), positionOf('CA'))).toBeNull();
	});
});

describe('what is read off a column', () => {
	const column = columnWith({ CA: -30, TX: 10, VA: 20, DC: 99 });

	it('counts payers among the states with a figure, those about even apart', () => {
		const sides = ['payer', 'even', null, 'recipient', 'even'] as const;
		expect(payersIn(sides)).toEqual({ payers: 1, even: 2, states: 4 });
	});

	it('finds the largest of the states, D.C. apart', () => {
		expect(largestIn(column)).toEqual({ state: 'VA', value: 20 });
		expect(largestIn(sizesOf(column))).toEqual({ state: 'CA', value: 30 });
		expect(largestIn(columnWith({}))).toBeNull();
	});

	it('ties two columns over the states that have both, D.C. apart', () => {
		expect(tieOf(column, columnWith({ CA: -3, TX: 1, VA: 2, DC: -50, NY: 4 }))).toBeCloseTo(1, 12);
	});

	it('divides by persons where there are any', () => {
		const persons = columnWith({ CA: 10, TX: 0 });
		expect(perPersonOf(column, persons)[positionOf('CA')]).toBe(-3);
		expect(perPersonOf(column, persons)[positionOf('TX')]).toBeNull();
	});
});

describe('fallacyFacts', () => {
	const facts = fallacyFacts();

	it('finds far more collected than borne in Delaware and Minnesota, and not in California', () => {
		const ratio = new Map(
			facts.booked.states.map(({ state, collected, borne }) => [state, collected / borne])
		);
		expect(ratio.get('DE')).toBeGreaterThan(1.5);
		expect(ratio.get('MN')).toBeGreaterThan(1.3);
		expect(ratio.get('CA')).toBeLessThan(1.1);
	});

	it('finds no payer in FFY2020 and FFY2021 until the deficit is shared out', () => {
		expect(facts.noPayers).toHaveLength(3);
		for (const { plain, neutral } of facts.noPayers) {
			expect(plain.payers).toBe(0);
			expect(neutral.payers).toBeGreaterThan(10);
		}
	});

	it('counts no state within 2 percent as a payer', () => {
		const [first] = facts.noPayers;
		expect(first?.fiscalYear).toBe(2020);
		const year = ledger()
			.series.get('account')
			?.years.find(({ fiscalYear }) => fiscalYear === 2020);
		const context = ledger().context.get(2020);
		if (!year || !context) throw new Error('no FY2020');
		const net = neutralNet('per-person', { ...year, ...context });
		const below = (share: number) =>
			net.filter((value, i) => (value ?? 0) < -share * (year.paid[i] ?? NaN)).length;
		expect(first?.neutral.payers).toBe(below(0.02));
		expect(below(0.02)).toBeLessThan(below(0));
	});

	it('has California turned from FFY2021 to FFY2022 in every vintage', () => {
		const billions = facts.turned.map(({ fiscalYear, net }) => [fiscalYear, Math.round(net / 1e9)]);
		expect(billions).toEqual([
			[2021, 202],
			[2021, 200],
			[2021, 197],
			[2022, -83],
			[2022, -48]
		]);
	});

	it('finds obligations above all outlays in years of insurance at face value', () => {
		expect(facts.faceValue.map(({ fiscalYear }) => fiscalYear)).toEqual([
			2009, 2010, 2011, 2012, 2013
		]);
		expect(facts.faceValue.some(({ obligations, outlays }) => obligations > outlays)).toBe(true);
	});

	it('takes the loss of 2017 from the campaign’s own steps', () => {
		expect(facts.overlap.loss).toBe(33_100_000_000);
		expect(facts.overlap.lossIfInside).toBe(140_100_000_000);
	});

	it('has the ratio of 2005 as printed beside those of the latest year', () => {
		const { printed, printedYear, plain, relative, relativeThen, least, most } = facts.oldRatio;
		expect([printed, printedYear]).toEqual([0.78, 2005]);
		expect(relative).toBeLessThan(plain);
		expect(relative).toBeGreaterThanOrEqual(least.ratio);
		expect(relative).toBeLessThanOrEqual(most.ratio);
		expect(relativeThen).toBeGreaterThan(least.ratio);
		expect(relativeThen).toBeLessThan(most.ratio);
		expect(Math.min(least.fiscalYear, most.fiscalYear)).toBeGreaterThan(printedYear);
	});
});
