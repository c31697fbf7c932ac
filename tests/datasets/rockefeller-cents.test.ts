import { describe, expect, it } from 'vitest';
import { positionOf, type StateCode } from '$lib/data/states';
import { ledger } from '$lib/fiscal/ledger.server';
import { ratioOf } from '$lib/fiscal/ratio';

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

	it('leave California’s balance per person of FFY2022, near −$83.1 billion in all', () => {
		const net = netOf('rockefeller-2024', 2022)?.[positionOf('CA')] ?? NaN;
		expect(net / 1e9).toBeCloseTo(-83.1, 0);
		expect(Math.abs(net / 1e9 + 88.1)).toBeGreaterThan(4);
	});
});
