import { describe, expect, it } from 'vitest';
import { columnWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import { seriesWith, signsInput } from '../../../../tests/support/verdict';
import type { EstimateSeries } from '../core/types';
import { signRows } from './sign-rows';
import { signTable, type SignsInput } from './sign-table';
import { countedYears, signsOfAllStates, signsOfState } from './signs';
import type { AccountVariant } from './types';

const taxFoundation = seriesWith('tax-foundation', {
	2004: { CA: [100, 90], MS: [50, 90] },
	2005: { CA: [100, 101.5], MS: [50, 60] }
});
const signs = (input: SignsInput) => signsOfState(signTable(input), 'CA');
const cells = (input: SignsInput) =>
	signs(input).rows.map(({ specification, years }) => [
		specification.rule,
		years.map(({ fiscalYear, net, side }) => [fiscalYear, net && Number(net.toFixed(3)), side])
	]);

describe('the signs of a state', () => {
	it('are its net by each rule and the side on which it lies, worked out by hand', () => {
		expect(cells(signsInput([taxFoundation]))).toEqual([
			[
				'none',
				[
					[2004, -10, 'payer'],
					[2005, 1.5, 'even']
				]
			],
			[
				'per-person',
				[
					[2004, -32.5, 'payer'],
					[2005, -7.125, 'payer']
				]
			],
			[
				'tax-share',
				[
					[2004, -30, 'payer'],
					[2005, -6.167, 'payer']
				]
			]
		]);
	});

	it('have a band of 2 percent of paid, or of the nation’s receipts per person', () => {
		const [plain] = signs(signsInput([taxFoundation])).rows;
		expect(plain?.years.map(({ band }) => band)).toEqual([2, 2]);
		const balances: EstimateSeries = {
			estimate: 'rockefeller-2025',
			years: [yearWith({ net: columnWith({ CA: -10, MS: 4 }) })]
		};
		const sideAt = (each: number) =>
			signs(signsInput([balances], { receiptsPerPerson: new Map([[2005, each]]) })).rows[0]?.years;
		expect(sideAt(100)?.map(({ band, side }) => [band, side])).toEqual([[6, 'payer']]);
		expect(sideAt(200)?.map(({ band, side }) => [band, side])).toEqual([[12, 'even']]);
	});

	it('are missing, not even, for a state without a figure, and do not count', () => {
		const years = signsOfState(signTable(signsInput([taxFoundation])), 'DC').rows[0]?.years ?? [];
		expect(years.map(({ net, side, counts }) => [net, side, counts])).toEqual([
			[null, null, false],
			[null, null, false]
		]);
	});

	it('do not count for hybrids', () => {
		const hybrid = { ...taxFoundation, estimate: 'collections-cffr' } as const;
		const { rows } = signs(signsInput([hybrid]));
		expect(rows.map(({ years }) => years.map(({ counts }) => counts))).toEqual(
			Array(3).fill([false, false])
		);
	});

	it('do not count as neutral where only some states were published', () => {
		const [first] = taxFoundation.years;
		const flags = everywhere(['partial-year-coverage' as const]);
		const partial: EstimateSeries = {
			estimate: 'tax-foundation',
			years: first ? [{ ...first, flags }] : []
		};
		const { rows } = signs(signsInput([partial]));
		expect(rows.map(({ specification, years }) => [specification.rule, years[0]?.counts])).toEqual([
			['none', true],
			['per-person', false],
			['tax-share', false]
		]);
	});

	it('are there for all 51 areas', () => {
		const all = signsOfAllStates(signTable(signsInput([taxFoundation])));
		expect(all.size).toBe(51);
		expect(all.get('MS')?.rows[0]?.years[0]?.side).toBe('recipient');
	});
});

describe('figures that are the same', () => {
	/** Only defense and COVID relief of FY2005 change this account. */
	const account = ({ defense, covid }: AccountVariant) =>
		seriesWith('account', {
			2004: { CA: [1000, defense === 'place' ? 900 : 950], MS: [500, 700] },
			2005: { CA: [1000, covid === 'out' ? 850 : 900], MS: [500, 700] }
		});
	const input = signsInput([], { account, covidYears: new Set([2005]) });

	it('count once in a year, for the first that has them', () => {
		const counted = signs(input).rows.flatMap(({ specification, years }) =>
			years
				.filter(({ counts }) => counts && specification.rule === 'none')
				.map(({ fiscalYear }) => `${fiscalYear} ${specification.id}`)
		);
		expect(counted).toEqual([
			'2004 account-none-place-000-excluded-in',
			'2005 account-none-place-000-excluded-in',
			'2004 account-none-benefit-000-excluded-in',
			'2005 account-none-place-000-excluded-out'
		]);
		expect(countedYears(signs(input))).toHaveLength(12);
	});

	it('are told for each figure by themselves: taxes paid are the same throughout', () => {
		const named = signs(input).rows.flatMap(({ years }) => years.map(({ sameAs }) => sameAs.paid));
		expect(new Set(named)).toEqual(
			new Set([
				'account-none-place-000-excluded-in',
				'account-per-person-place-000-excluded-in',
				'account-tax-share-place-000-excluded-in'
			])
		);
	});

	it('count apart where one state differs by more than a dollar a person', () => {
		const apart = (difference: number) =>
			signs(
				signsInput([], {
					account: ({ interest }) =>
						seriesWith('account', {
							2005: {
								CA: [1000, 900],
								MS: [500, interest === 'population' ? 700 + difference : 700]
							}
						})
				})
			);
		const plain = (difference: number) =>
			apart(difference)
				.rows.filter(({ specification }) => specification.rule === 'none')
				.flatMap(({ years }) => years.filter(({ counts }) => counts));
		expect([plain(0).length, plain(0.9).length, plain(1.1).length]).toEqual([1, 1, 2]);
	});

	it('leave COVID relief out only in years that have any', () => {
		const without = signs(input).rows.filter(
			({ specification }) => specification.variant?.covid === 'out'
		);
		expect(without).toHaveLength(36);
		for (const { years } of without) {
			expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2005]);
		}
	});
});

describe('the rows of the file', () => {
	const rows = signRows(signTable(signsInput([taxFoundation])));

	it('are one for each specification, year and state', () => {
		expect(rows).toHaveLength(3 * 2 * 51);
		expect(rows.find(({ state, side }) => state === 'CA' && side === 'even')).toEqual({
			specification: 'tax-foundation-none',
			estimate: 'tax-foundation',
			rule: 'none',
			defense: '',
			corporate_labour_share: null,
			interest: '',
			covid: '',
			fiscal_year: 2005,
			state: 'CA',
			net_usd: 1.5,
			band_usd: 2,
			side: 'even',
			counts: 'yes'
		});
	});

	it('say no to what has no figure', () => {
		const empty = rows.filter(({ state }) => state === 'DC');
		expect(
			empty.every(({ net_usd, side, counts }) => net_usd === null && side === '' && counts === 'no')
		).toBe(true);
	});
});
