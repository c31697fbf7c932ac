import { median } from 'd3';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_EDITIONS } from '$lib/data/balances';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { changeFacts } from '$lib/ledger/account-editions.server';
import { edition } from '$lib/ledger/edition.server';
import { CHANGES, EDITION_YEARS } from '$lib/fiscal/estimates/change-log';
import { RULE_DATE } from '$lib/fiscal/verdict/part-verdict';
import { years } from '../support/sums';

const rows = dataset('balances/account-editions');

describe('balances/account-editions', () => {
	it('has every state of FY1983 to FY2024 in each edition', () => {
		for (const edition of ACCOUNT_EDITIONS)
			for (const fiscalYear of years(1983, 2024)) {
				const own = rows.filter((row) => row.edition === edition && row.fiscal_year === fiscalYear);
				expect(own.map(({ state }) => state)).toEqual(STATE_CODES);
			}
	});

	it('adds up in what is paid to all federal receipts, as our account always did', () => {
		const receipts = dataset('context/federal-totals').filter(
			(row) => row.table === '2.1' && row.line === 'total' && row.part === 'total'
		);
		for (const fiscalYear of years(1983, 2024)) {
			const paid = rows
				.filter((row) => row.fiscal_year === fiscalYear)
				.reduce((sum, row) => sum + row.paid_usd, 0);
			const printed = receipts.find((row) => row.fiscal_year === fiscalYear)?.amount_usd;
			expect(Math.abs(paid - (printed ?? NaN))).toBeLessThan(100e6);
		}
	});

	it('is net received less paid', () => {
		expect(rows.filter((row) => row.net_usd !== row.received_usd - row.paid_usd)).toEqual([]);
	});
});

describe('the edition of the site', () => {
	it('is of the day of the newest change of figures or of the rule of verdicts, and goes to the last year', () => {
		const { updated, lastYear } = edition();
		expect(updated).toMatch(/^20\d\d-\d\d-\d\d$/);
		const days = [...CHANGES.map(({ date }) => date), RULE_DATE];
		expect(days.filter((day) => day > updated)).toEqual([]);
		expect(days).toContain(updated);
		expect(lastYear).toBe(2024);
	});
});

describe('the change log', () => {
	const [change] = changeFacts();

	it('has an edition of earlier figures for each change, and a change for each edition', () => {
		expect(CHANGES.map(({ edition }) => edition)).toEqual([...ACCOUNT_EDITIONS]);
		for (const { date, edition } of CHANGES) expect(date > edition).toBe(true);
	});

	it('tells what California’s FY2024 was when it was first quoted: $1,096 paid beyond what it got', () => {
		const california = change?.rows.find(({ state }) => state === 'CA');
		expect(Math.round(california?.years[EDITION_YEARS.indexOf(2024)]?.was ?? NaN)).toBe(-1096);
	});

	it('tells of every year how far the middle state and the farthest moved', () => {
		expect(change?.years.map(({ fiscalYear }) => fiscalYear)).toEqual(EDITION_YEARS);
		for (const [at, { middle, largest, turned }] of (change?.years ?? []).entries()) {
			const moved = change?.rows.map(({ years: own }) => own[at] ?? { was: NaN, now: NaN }) ?? [];
			const sizes = moved.map(({ was, now }) => Math.abs(now - was));
			expect(Math.abs(Math.abs(largest.now - largest.was) - Math.max(...sizes))).toBeLessThan(2);
			expect(Math.abs((median(sizes) ?? NaN) - middle)).toBeLessThan(2);
			expect(turned).toHaveLength(moved.filter(({ was, now }) => was * now < 0).length);
		}
	});
});
