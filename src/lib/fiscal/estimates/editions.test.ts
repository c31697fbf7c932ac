import { describe, expect, it } from 'vitest';
import { ledger } from '$lib/ledger/ledger.server';
import type { EstimateId } from '../core/types';
import { entryYears, reportsIn, REPORTS } from './editions';
import { estimateYears } from './estimate-years';

const yearsOf = (id: EstimateId) => estimateYears(ledger().series.get(id)?.years ?? []);

describe('the reports of one publisher', () => {
	it('are six, the newest first, and together have these years', () => {
		expect(REPORTS).toHaveLength(6);
		expect(REPORTS[0]).toBe('rockefeller-2025');
		expect(entryYears('rockefeller-2019', yearsOf).all).toEqual([
			2017, 2019, 2020, 2021, 2022, 2023
		]);
		expect(entryYears('rockefeller-2023', yearsOf)).toBe(entryYears('rockefeller-2019', yearsOf));
		expect(entryYears('account', yearsOf).all).toEqual(yearsOf('account').all);
	});

	it.each<[number, readonly EstimateId[]]>([
		[2017, ['rockefeller-2019']],
		[2018, []],
		[2021, ['rockefeller-2023', 'rockefeller-2024']],
		[2022, ['rockefeller-2024']],
		[2023, ['rockefeller-2025']]
	])('with figures for %i are %o, those that found every state first', (year, ids) => {
		expect(reportsIn(year, yearsOf)).toEqual(ids);
	});
});
