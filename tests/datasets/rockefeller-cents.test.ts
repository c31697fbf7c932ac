import { describe, expect, it } from 'vitest';
import { positionOf, type StateCode } from '$lib/data/states';
import { dataset } from '$lib/data/datasets.server';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import { ratioOf } from '$lib/fiscal/core/ratio';
import type { EstimateId } from '$lib/fiscal/core/types';

const year = ledger().series.get('rockefeller-2019')?.years[0];

describe('Rockefeller’s FFY2017, both sides derived', () => {
	it.each<[StateCode, number]>([
		['CT', 74],
		['NJ', 82],
		['MA', 83],
		['NY', 86]
	])('%s got back %i cents of each dollar it paid, as the Institute prints', (state, cents) => {
		const ratio = year && ratioOf(year.paid, year.received)[positionOf(state)];
		expect(Math.round((ratio ?? NaN) * 100)).toBe(cents);
	});

	it('leaves Virginia’s misprinted spending out and keeps its balance per person', () => {
		const at = positionOf('VA');
		expect([year?.paid[at], year?.received[at]]).toEqual([null, null]);
		expect(year?.status[at]).toBe('source-error');
		const population = ledger().context.get(2017)?.population[at] ?? NaN;
		expect((year?.net[at] ?? NaN) / population).toBeCloseTo(10_301, 4);
	});

	it('has ten net payers', () => {
		expect(year?.net.filter((net) => net !== null && net < 0)).toHaveLength(10);
	});
});

describe('Rockefeller’s other printed slips', () => {
	const netOf = (estimate: 'rockefeller-2023' | 'rockefeller-2024', fiscalYear: number) =>
		ledger()
			.series.get(estimate)
			?.years.find((one) => one.fiscalYear === fiscalYear)?.net;

	it('leave Arkansas’s total of FFY2021 as printed', () => {
		expect(netOf('rockefeller-2023', 2021)?.[positionOf('AR')]).toBe(31_887e6);
	});

	it('leave California at −$83.1 billion and −$2,129 a person in FFY2022, both as printed', () => {
		const year = ledger()
			.series.get('rockefeller-2024')
			?.years.find((one) => one.fiscalYear === 2022);
		const at = positionOf('CA');
		expect(year?.net[at]).toBe(-83_100e6);
		expect(year?.printedPerPerson?.[at]).toBe(-2129);
		expect(year?.flags[at]).not.toContain('derived');
	});

	it('and all else stay as printed in the explorer: no total or figure per person under the Institute’s name is ours', () => {
		const rows = new Map(
			dataset('balances/rockefeller').map((row) => [
				`${row.estimate} ${row.fiscal_year} ${row.state}`,
				row
			])
		);
		const balances = ledger().balances.filter(({ estimate }) => estimate.startsWith('rockefeller'));
		const off = balances.filter((made) => {
			const row = rows.get(`${made.estimate} ${made.fiscal_year} ${made.state}`);
			if (made.net_usd === null || !row) return made.net_usd !== null;
			const isOther = (own: number | null, printed: number | null) =>
				own !== printed && !made.flags.includes('derived');
			return (
				(isOther(made.net_usd, row.net_usd) && made.net_usd !== row.net_usd_elsewhere) ||
				isOther(made.net_per_person_usd, row.net_per_person_usd)
			);
		});
		expect(off).toEqual([]);
	});

	it('come second hand, and every file, menu and source line says from whom', () => {
		for (const { estimate, flags, paid_source, received_source } of ledger().balances) {
			const { copiedBy } = estimateOf(estimate as EstimateId);
			const isCopied = /^(?:rockefeller|tax-foundation)/.test(estimate);
			expect(flags.includes('second-hand')).toBe(isCopied);
			expect(copiedBy !== null).toBe(isCopied);
			const words =
				copiedBy === null ? 'Z' : `as copied by ${copiedBy}; not checked against the report`;
			expect(paid_source.endsWith(words)).toBe(copiedBy !== null);
			expect(received_source.endsWith(words)).toBe(copiedBy !== null);
		}
	});
});

describe('a year of which only some states were found', () => {
	it('has neither rank nor neutral figure in the central table', () => {
		const partial = ledger().balances.filter(({ flags }) =>
			flags.includes('partial-year-coverage')
		);
		expect(new Set(partial.map((row) => `${row.estimate} ${row.fiscal_year}`))).toEqual(
			new Set([
				'collections-cffr 1997',
				'collections-cffr 1999',
				'collections-cffr 2000',
				'collections-cffr 2005',
				'collections-cffr 2010',
				'rockefeller-2022 2020',
				'rockefeller-2024 2021',
				'rockefeller-2024 2022'
			])
		);
		const filled = partial.filter(
			(row) =>
				row.rank_net_per_person !== null ||
				row.net_neutral_per_person_rule_usd !== null ||
				row.net_neutral_tax_share_rule_usd !== null ||
				row.net_neutral_income_share_rule_usd !== null
		);
		expect(filled).toEqual([]);
	});
});
