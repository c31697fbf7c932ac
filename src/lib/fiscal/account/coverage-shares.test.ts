import { describe, expect, it } from 'vitest';
import { NOTHING, columnOf } from '../core/columns';
import { leftOutRange, nationalTotals, shareOfTotals, type TotalRows } from './coverage-shares';
import type { EstimateId, EstimateSeries } from '../core/types';

const EMPTY: TotalRows = { federalTotals: [], collections: [], cffrUs: [], usaspending: [] };

function seriesOf(estimate: EstimateId, amounts: readonly [number, number | null]): EstimateSeries {
	const [paid, received] = amounts;
	const ofCalifornia = (value: number | null) =>
		columnOf((state) => (state === 'CA' ? value : null));
	const year = {
		fiscalYear: 2005,
		paid: ofCalifornia(paid),
		received: ofCalifornia(received),
		net: ofCalifornia(received === null ? null : received - paid),
		publishedRatio: NOTHING,
		status: [],
		flags: []
	};
	return { estimate, years: [year] };
}

const federal = (line: string, amount_usd: number) =>
	({ fiscal_year: 2005, table: '1.1', line, part: 'total', label: line, amount_usd }) as const;

const TOTALS = nationalTotals({
	...EMPTY,
	federalTotals: [
		federal('on-budget/receipts', 7),
		federal('total/receipts', 200),
		federal('total/outlays', 250)
	],
	cffrUs: [
		{ fiscal_year: 2005, item: 'grants', amount_usd: 9 },
		{ fiscal_year: 2005, item: 'total', amount_usd: 400 }
	],
	usaspending: [
		{ fiscal_year: 2005, area: 'CA', obligations_usd: 90 },
		{ fiscal_year: 2005, area: 'PR', obligations_usd: 10 }
	]
});

describe('nationalTotals', () => {
	it('reads printed totals, not their parts, and adds up obligations of all areas', () => {
		expect(TOTALS.receipts.get(2005)).toBe(200);
		expect(TOTALS.outlays.get(2005)).toBe(250);
		expect(TOTALS.cffr.get(2005)).toBe(400);
		expect(TOTALS.obligations.get(2005)).toBe(100);
	});

	it('has no total for a year that was not printed', () => {
		expect(TOTALS.receipts.get(2004)).toBeUndefined();
	});
});

describe('shareOfTotals', () => {
	it('holds the Tax Foundation against all receipts and all spending of the Census report', () => {
		const [shares] = shareOfTotals([seriesOf('tax-foundation', [150, 300])], TOTALS);
		expect(shares).toMatchObject({ paidOf: 'receipts', receivedOf: 'cffr' });
		expect(shares?.years).toEqual([{ fiscalYear: 2005, states: 1, paid: 0.75, received: 0.75 }]);
	});

	it('holds USAspending against all areas on file', () => {
		const [shares] = shareOfTotals([seriesOf('collections-usaspending', [150, 90])], TOTALS);
		expect(shares?.years[0]).toMatchObject({ paid: null, received: 0.9 });
	});

	it('is null where a side is missing, and has no yardstick where only balances are published', () => {
		const [missing] = shareOfTotals([seriesOf('rockefeller-2019', [100, null])], TOTALS);
		expect(missing?.years).toEqual([{ fiscalYear: 2005, states: 0, paid: 0.5, received: null }]);
		const [balance] = shareOfTotals([seriesOf('rockefeller-2025', [100, 90])], TOTALS);
		expect(balance).toMatchObject({ paidOf: null, receivedOf: null });
		expect(balance?.years[0]).toMatchObject({ states: 1, paid: null, received: null });
	});
});

describe('leftOutRange', () => {
	it('gives the least and the most that is left out, over years that are known', () => {
		const years = [0.75, null, 0.5].map((paid, index) => ({
			fiscalYear: 2003 + index,
			states: 51,
			paid,
			received: null
		}));
		expect(leftOutRange(years, 'paid')).toEqual([0.25, 0.5]);
		expect(leftOutRange(years, 'received')).toBeNull();
	});
});
