import { describe, expect, it } from 'vitest';
import { accountWith, cellsWith, seriesWith, signsInput } from '../../../../tests/support/verdict';
import { payerRanking, shareFor, sharesByYear, sideShares, yearsIn } from './shares';

/** The Tax Foundation: California pays in 2001, is about even in 2002. Our account: it receives by benefit alone. */
const input = signsInput(
	[
		seriesWith('tax-foundation', {
			2001: { CA: [1_000_000, 800_000], MS: [200_000, 400_000] },
			2002: { CA: [1_000_000, 1_000_000], MS: [200_000, 200_000] }
		})
	],
	{
		account: accountWith(({ services }) => ({
			2002: {
				CA: [1_000_000, services === 'benefit' ? 1_200_000 : 800_000],
				MS: [200_000, services === 'benefit' ? 0 : 400_000]
			}
		}))
	}
);

describe('the shares of the three sides', () => {
	it('go by the votes of the makers, and add up to one', () => {
		// Flow and defense give the same figures and are one reading of two.
		const shares = sideShares(yearsIn('plain', cellsWith(input)));
		expect(shares.payer).toEqual({ k: 1.5, n: 3, q: 0.5 });
		expect(shares.even.k).toBe(1);
		expect(shares.recipient.k).toBe(0.5);
	});

	it('bear a side out by its votes and half of those about even, so that both sides have all', () => {
		const shares = sideShares(yearsIn('plain', cellsWith(input)));
		expect(shareFor('payer', shares)).toEqual({ k: 2, n: 3, q: 2 / 3 });
		expect(shareFor('recipient', shares)).toEqual({ k: 1, n: 3, q: 1 / 3 });
		expect(shareFor('payer', sideShares([]))).toEqual({ k: 0, n: 0, q: null });
	});

	it('are told year by year', () => {
		expect(
			sharesByYear('plain', cellsWith(input)).map(
				({ fiscalYear, shares: { payer, even, recipient } }) => [
					fiscalYear,
					payer.q,
					even.q,
					recipient.q
				]
			)
		).toEqual([
			[2001, 1, 0, 0],
			[2002, 0.25, 0.5, 0.25]
		]);
	});
});

describe('the ranking of payers', () => {
	it('has the state most often a payer first, by the same test for all', () => {
		const ranking = payerRanking([cellsWith(input, 'MS'), cellsWith(input)], 'plain');
		expect(ranking.map(({ state, rank, share }) => [state, rank, share.q])).toEqual([
			['CA', 1, expect.closeTo(2 / 3, 9)],
			['MS', 2, expect.closeTo(1 / 3, 9)]
		]);
	});

	it('gives equal shares one rank and no rank to a state without votes', () => {
		const ranking = payerRanking([cellsWith(input, 'NY'), cellsWith(input)], 'plain');
		expect(ranking.map(({ state, rank }) => [state, rank])).toEqual([
			['CA', 1],
			['NY', null]
		]);
	});
});
