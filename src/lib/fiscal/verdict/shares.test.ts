import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesWith, signsInput } from '../../../../tests/support/verdict';
import { payerRanking, sideShares, sharesIn, stateShares } from './shares';
import { signTable } from './sign-table';
import { signsOfAllStates, signsOfState } from './signs';
import type { SpecYear } from './types';

const table = signTable(
	signsInput([
		seriesWith('tax-foundation', {
			2004: { CA: [100, 90], MS: [50, 90] },
			2005: { CA: [100, 101.5], MS: [50, 60] }
		})
	])
);
const california = signsOfState(table, 'CA');

const specYear: fc.Arbitrary<SpecYear> = fc.record({
	fiscalYear: fc.integer({ min: 1981, max: 2024 }),
	net: fc.constant(1),
	band: fc.constant(1),
	population: fc.constant(1),
	side: fc.constantFrom('payer', 'recipient', 'even'),
	counts: fc.boolean()
});

describe('shares', () => {
	it('of the three sides add up to 1 wherever anything counts', () => {
		fc.assert(
			fc.property(fc.array(specYear), (years) => {
				const { payer, recipient, even } = sideShares(years);
				const n = years.filter(({ counts }) => counts).length;
				expect([payer.n, recipient.n, even.n]).toEqual([n, n, n]);
				expect(payer.k + recipient.k + even.k).toBe(n);
				if (n === 0) expect(payer.q).toBeNull();
				else expect((payer.q ?? 0) + (recipient.q ?? 0) + (even.q ?? 0)).toBeCloseTo(1, 12);
			})
		);
	});

	it('are counted overall, plain, neutral, by rule and by estimate', () => {
		const { all, plain, neutral, byRule, byEstimate } = stateShares(california);
		expect(all.payer).toEqual({ k: 5, n: 6, q: 5 / 6 });
		expect(plain.payer).toEqual({ k: 1, n: 2, q: 0.5 });
		expect(plain.even).toEqual({ k: 1, n: 2, q: 0.5 });
		expect(neutral.payer).toEqual({ k: 4, n: 4, q: 1 });
		expect(byRule.get('tax-share')?.payer).toEqual({ k: 2, n: 2, q: 1 });
		expect(byEstimate.get('tax-foundation')).toEqual(all);
	});

	it('of the years add up to those overall', () => {
		const { byYear, all } = stateShares(california);
		expect(
			byYear.map(({ fiscalYear, all: own }) => [fiscalYear, own.payer.k, own.payer.n])
		).toEqual([
			[2004, 3, 3],
			[2005, 2, 3]
		]);
		expect(byYear.reduce((sum, year) => sum + year.all.payer.k, 0)).toBe(all.payer.k);
		expect(byYear[1]?.plain.even.q).toBe(1);
	});

	it('are of nothing where nothing counts', () => {
		expect(sharesIn('all', signsOfState(table, 'DC')).payer).toEqual({ k: 0, n: 0, q: null });
	});
});

describe('the ranking of payers', () => {
	it('puts every state in California’s place, those without a figure last', () => {
		const ranking = payerRanking(signsOfAllStates(table).values(), 'all');
		expect(ranking).toHaveLength(51);
		expect(ranking.slice(0, 3).map(({ state, rank }) => [state, rank])).toEqual([
			['CA', 1],
			['MS', 2],
			['AK', null]
		]);
	});
});
