import fc from 'fast-check';
import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { columnWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import {
	accountWith,
	balancesWith,
	cellsWith,
	pointWith,
	seriesWith,
	signsInput
} from '../../../../tests/support/verdict';
import type { AccountVariant, Figure, Figures } from './types';
import { shareOfVotes, votesOf, type Spoken } from './votes';

/**
 * California's paid rises with the part of corporate tax on workers; what it received falls when purchases are shared
 * by all, when pay counts at home, without relief, and rises with interest, which goes by population.
 */
function sides({ services, pay, interest, corporateLabourShare, covid }: AccountVariant) {
	const bought = { flow: 900_000, defense: 780_000, benefit: 600_000 }[services];
	const atHome = pay === 'residence' ? 57_000 : 0;
	const relief = covid === 'in' ? 0 : 151_000;
	const [toCA, toMS] = interest === 'population' ? [90_000, 30_000] : [0, 0];
	return {
		CA: [1_000_000 + 200_000 * corporateLabourShare, bought - atHome - relief + toCA],
		MS: [200_000, 300_000 + toMS]
	} as const;
}

const account = accountWith((variant) => ({ 2004: sides(variant), 2020: sides(variant) }));
const taxFoundation = seriesWith('tax-foundation', {
	2004: { CA: [1_000_000, 800_000], MS: [200_000, 420_000] }
});
const partialYear = (fiscalYear: number, CA: number) =>
	yearWith({
		fiscalYear,
		net: columnWith({ CA }),
		flags: everywhere(['partial-year-coverage' as const])
	});

const votesWith = (
	input: ReturnType<typeof signsInput>,
	figures: Figures,
	figure: Spoken = 'net'
) => votesOf(cellsWith(input).rows, { figures, figure });

/** How many votes there are of each weight, by reading of services and rule. */
function weightsOf(votes: ReturnType<typeof votesOf>) {
	const told = votes.map(({ specification: { rule, variant }, weight }) => {
		return `${rule} ${variant?.services ?? ''} 1/${Math.round(1 / weight)}`;
	});
	return Object.fromEntries(
		[...new Set(told)].map((text) => [text, told.filter((one) => one === text).length])
	);
}

describe('the votes of our own account', () => {
	const input = signsInput([], { account, covidYears: new Set([2020]) });
	const inYear = (figures: Figures, fiscalYear: number, figure: Spoken = 'net') =>
		weightsOf(
			votesWith(input, figures, figure).filter(({ cell }) => cell.fiscalYear === fiscalYear)
		);

	it('are shared dollar for dollar by readings of services, then by its other choices', () => {
		expect(inYear('plain', 2004)).toEqual({
			'none flow 1/36': 12,
			'none defense 1/18': 6,
			'none benefit 1/18': 6
		});
	});

	it('are shared among neutral figures by the deficit rules first; interest by population is no second figure', () => {
		expect(inYear('neutral', 2004)).toEqual({
			'per-person flow 1/36': 6,
			'per-person defense 1/18': 3,
			'per-person benefit 1/18': 3,
			'tax-share flow 1/72': 12,
			'tax-share defense 1/36': 6,
			'tax-share benefit 1/36': 6
		});
	});

	it('are twice as many where coronavirus relief can be left out', () => {
		expect(inYear('plain', 2020)).toEqual({
			'none flow 1/72': 24,
			'none defense 1/36': 12,
			'none benefit 1/36': 12
		});
	});

	it('are on one side fewer: what does not change it splits nothing', () => {
		expect(inYear('plain', 2004, 'paid')).toEqual({ 'none flow 1/3': 3 });
		expect(inYear('plain', 2004, 'received')).toEqual({
			'none flow 1/12': 4,
			'none defense 1/6': 2,
			'none benefit 1/6': 2
		});
	});

	it('tell every method that gives a figure', () => {
		const paid = votesWith(input, 'plain', 'paid').filter(({ cell }) => cell.fiscalYear === 2004);
		expect(paid.map(({ methods }) => methods.length)).toEqual([8, 8, 8]);
		const half = paid.find(
			({ specification }) => specification.variant?.corporateLabourShare === 0.5
		);
		expect(half?.cell.paid).toBe(1_100_000);
	});

	it('on a neutral ratio hang on interest, which is received though it leaves the balance alone', () => {
		const ratios = votesWith(input, 'neutral', 'ratio').filter(
			({ cell, specification: { rule } }) => cell.fiscalYear === 2004 && rule === 'per-person'
		);
		expect(weightsOf(ratios)).toEqual({
			'per-person flow 1/72': 12,
			'per-person defense 1/36': 6,
			'per-person benefit 1/36': 6
		});
	});
});

describe('a maker', () => {
	it('who knows balances alone has no vote by taxes paid, and a whole one by persons', () => {
		const input = signsInput(
			[balancesWith('rockefeller-2021', { 2004: { CA: -90_000, MS: 70_000 } })],
			{
				receiptsPerPerson: new Map([[2004, 300_000]])
			}
		);
		const votes = votesWith(input, 'neutral');
		expect(votes.map(({ specification, weight }) => [specification.id, weight])).toEqual([
			['rockefeller-2021-per-person', 1]
		]);
		expect(votes[0]?.cell.net).toBe(-75_000);
	});

	it('has one vote in a year whatever the number of its editions: that of the newest with all states', () => {
		const input = signsInput(
			[
				balancesWith('rockefeller-2021', { 2004: { CA: -90_000, MS: 70_000 } }),
				balancesWith('rockefeller-2023', { 2004: { CA: -80_000, MS: 70_000 } }),
				{ estimate: 'rockefeller-2024', years: [partialYear(2004, -70_000)] }
			],
			{ receiptsPerPerson: new Map([[2004, 300_000]]) }
		);
		const votes = votesWith(input, 'plain');
		expect(votes.map(({ specification, weight }) => [specification.id, weight])).toEqual([
			['rockefeller-2023-none', 1]
		]);
	});

	it('with some states only votes dollar for dollar and not on neutral figures', () => {
		const input = signsInput(
			[{ estimate: 'rockefeller-2024', years: [partialYear(2004, -70_000)] }],
			{ receiptsPerPerson: new Map([[2004, 300_000]]) }
		);
		expect(votesWith(input, 'plain')).toHaveLength(1);
		expect(votesWith(input, 'neutral')).toEqual([]);
	});

	it('whose sides come from unlike accounts never votes', () => {
		const input = signsInput([
			seriesWith('collections-cffr', { 2004: { CA: [1_000_000, 500_000], MS: [100_000, 90_000] } })
		]);
		const { rows } = cellsWith(input);
		expect(rows).toHaveLength(3);
		expect(votesWith(input, 'plain')).toEqual([]);
		expect(votesWith(input, 'neutral')).toEqual([]);
	});

	it('who printed a balance for one state votes there dollar for dollar, beside the others', () => {
		const input = signsInput([taxFoundation], {
			points: new Map([['new-york-comptroller', [pointWith({ fiscalYear: 2004, net: -30_000 })]]]),
			receiptsPerPerson: new Map([[2004, 300_000]])
		});
		const told = votesWith(input, 'plain').map(({ maker, weight, cell }) => [
			maker,
			weight,
			cell.side
		]);
		expect(told).toEqual([
			['tax-foundation', 1, 'payer'],
			['new-york-comptroller', 1, 'payer']
		]);
		expect(votesWith(input, 'neutral').every(({ maker }) => maker === 'tax-foundation')).toBe(true);
		expect(votesOf(cellsWith(input, 'MS').rows, { figures: 'plain', figure: 'net' })).toHaveLength(
			1
		);
	});

	it('who printed one side alone votes on that side', () => {
		const input = signsInput([], {
			points: new Map([['pew', [pointWith({ fiscalYear: 2004, received: 950_000 })]]])
		});
		const told = (figure: Figure) => votesWith(input, 'plain', figure).map(({ maker }) => maker);
		expect(told('received')).toEqual(['pew']);
		expect(told('net')).toEqual([]);
		expect(told('paid')).toEqual([]);
	});

	it('who printed only a ratio votes on the side of it, about even within two hundredths', () => {
		const sideOf = (ratio: number) =>
			votesWith(
				signsInput([], {
					points: new Map([['new-york-comptroller', [pointWith({ fiscalYear: 2004, ratio })]]])
				}),
				'plain'
			)[0]?.cell.side;
		expect([0.97, 0.99, 1.01, 1.03].map(sideOf)).toEqual(['payer', 'even', 'even', 'recipient']);
	});

	it('who has since turned a sign votes as turned, dollar for dollar alone', () => {
		const { rows } = cellsWith(signsInput([taxFoundation]), 'CA', [
			{ maker: 'tax-foundation', state: 'CA', fiscalYear: 2004, side: 'recipient', net: null }
		]);
		const sidesOf = (figures: Figures) =>
			votesOf(rows, { figures, figure: 'net' }).map(({ cell }) => [cell.side, cell.isReversed]);
		expect(sidesOf('plain')).toEqual([['recipient', true]]);
		expect(sidesOf('neutral')).toEqual([
			['payer', false],
			['payer', false]
		]);
	});
});

describe('every calculation', () => {
	it('carries its weight among dollar-for-dollar or neutral figures, 0 where it repeats another', () => {
		const { rows } = cellsWith(signsInput([taxFoundation], { account }));
		const weightIn = (id: string) =>
			rows.find(({ specification }) => specification.id === id)?.years[0]?.weight;
		expect(weightIn('account-none-flow-000-excluded-workplace-in')).toBeCloseTo(1 / 36);
		expect(weightIn('account-per-person-flow-000-excluded-workplace-in')).toBeCloseTo(1 / 36);
		expect(weightIn('account-per-person-flow-000-population-workplace-in')).toBe(0);
		expect(weightIn('tax-foundation-none')).toBe(1);
		expect(weightIn('tax-foundation-tax-share')).toBe(0.5);
	});

	it('has a part of a vote that with the others of its maker and year is one, whatever the figures', () => {
		const dollars = fc.integer({ min: 1, max: 1e6 }).map((thousands) => thousands * 1000);
		const pair = fc.tuple(dollars, dollars);
		fc.assert(
			fc.property(fc.array(fc.tuple(pair, pair), { minLength: 48, maxLength: 48 }), (figures) => {
				let next = 0;
				const input = signsInput([], {
					account: accountWith(() => {
						const [CA, MS] = figures[next++] ?? [
							[1, 1],
							[1, 1]
						];
						return { 2004: { CA, MS } };
					}),
					covidYears: new Set([2004])
				});
				for (const kind of ['plain', 'neutral'] as const)
					expect(sum(votesWith(input, kind), ({ weight }) => weight)).toBeCloseTo(1, 9);
			}),
			{ numRuns: 15 }
		);
	});
});

describe('a share of votes', () => {
	it('counts each by its weight and how far it bears a sentence out', () => {
		const votes = [
			{ weight: 1, score: 1 },
			{ weight: 0.5, score: 0.5 },
			{ weight: 0.5, score: 0 }
		];
		expect(shareOfVotes(votes, ({ score }) => score)).toEqual({ k: 1.25, n: 2, q: 0.625 });
		expect(shareOfVotes([], () => 1).q).toBeNull();
	});
});
