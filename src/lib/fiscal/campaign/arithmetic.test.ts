import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf } from '$lib/data/states';
import { arithmeticOfClaim, campaignArithmetic } from '$lib/ledger/campaign.server';
import { ledger } from '$lib/ledger/ledger.server';
import type { Arithmetic, CorrectionId } from './types';

const california = positionOf('CA');

function calculation(fiscalYear: number): Arithmetic {
	const found = campaignArithmetic().find((one) => one.fiscalYear === fiscalYear);
	if (!found) throw new Error(`No calculation of ${fiscalYear}.`);
	return found;
}

function amountOf(one: Arithmetic, id: CorrectionId): number {
	const found = one.corrections.find((step) => step.id === id);
	if (!found) throw new Error(`No correction ${id}.`);
	return found.amount;
}

describe('the campaign’s figure for 2016', () => {
	const one = calculation(2016);

	it('is told as printed: 422.7 paid, 289.4 received, 133.3 lost, 30.3 added, 103 lost', () => {
		expect(one.printed.map(({ amount }) => amount / 1e9)).toEqual([
			-422.7, 289.4, -133.3, 30.3, -103
		]);
		expect(one.result).toBe(-103e9);
		expect(one.printed.some((step) => step.isDoubleCount)).toBe(false);
	});

	it('belongs to the claim that prints it', () => {
		expect(arithmeticOfClaim('one-hundred-three-billion-in-2016')).toBe(one);
		expect(arithmeticOfClaim('forced-to-raise-taxes')).toBeNull();
	});

	it('takes refunds off by the nation’s receipts of each kind of tax', () => {
		const rows = dataset('taxes/collections').filter((row) => row.fiscal_year === 2016);
		const own = rows.find((row) => row.area === 'CA');
		const nation = rows.find((row) => row.area === 'US');
		const totals = dataset('context/federal-totals').filter(
			(row) => row.table === '2.1' && row.fiscal_year === 2016
		);
		const corporate = totals.find((row) => /corporation/.test(row.line))?.amount_usd ?? 0;
		const share = (own?.business_income_usd ?? 0) / (nation?.business_income_usd ?? 1);
		const alone = share * corporate - (own?.business_income_usd ?? 0);
		expect(alone).toBeLessThan(0);
		expect(amountOf(one, 'refunds')).toBeGreaterThan(-alone);
	});

	it('exchanges its guess of other costs for the pay the budget has', () => {
		expect(amountOf(one, 'pay') + 30.3e9).toBeGreaterThan(20e9);
	});
});

describe('the campaign’s figure for 2017', () => {
	const one = calculation(2017);

	it('is told as printed, the second source of spending as a double count', () => {
		expect(one.printed.map(({ amount }) => amount / 1e9)).toEqual([-440.5, 300.4, 107, -33]);
		expect(one.printed.map((step) => step.isDoubleCount)).toEqual([false, false, true, false]);
	});

	it('tells what the page itself finds in both sources', () => {
		expect(one.overlaps.map(({ amount }) => amount / 1e9)).toEqual([7.33, 7.6]);
	});

	it('puts one source in the place of the two that overlap', () => {
		const obligations = dataset('funds/usaspending').find(
			(row) => row.area === 'CA' && row.fiscal_year === 2017
		);
		const rounding = 440.5e9 - 440_475_244_000;
		expect(amountOf(one, 'one-source')).toBe(
			(obligations?.obligations_usd ?? 0) - 407.4e9 + rounding
		);
	});
});

describe.each([2016, 2017])('the corrections of %i', (fiscalYear) => {
	const one = calculation(fiscalYear);

	it('add up, each from the balance before it, and end at our own account', () => {
		const steps = one.corrections.filter(({ kind }) => kind === 'correction');
		let balance = one.printed.findLast(({ kind }) => kind !== 'balance')?.balance ?? NaN;
		for (const step of steps.filter(({ id }) => id !== 'deficit')) {
			balance += step.amount;
			expect(step.balance).toBe(balance);
		}
		const year = ledger()
			.series.get('account')
			?.years.find((row) => row.fiscalYear === fiscalYear);
		expect(balance).toBe(year?.net[california]);
		expect(one.plain).toBe(balance);
		expect(one.corrections.at(-1)?.balance).toBe(one.neutral);
		expect(one.plain + amountOf(one, 'deficit')).toBeCloseTo(one.neutral, 0);
	});

	it('begin with what the campaign’s figures add up to', () => {
		expect(one.corrections[0]).toMatchObject({ kind: 'balance', balance: one.start });
	});

	it('each give their reason in one sentence', () => {
		for (const step of one.corrections.filter(({ kind }) => kind === 'correction')) {
			expect(step.reason).toMatch(/^[A-Z].*\.$/);
		}
	});
});
