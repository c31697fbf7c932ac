import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedBy, shareUnits } from '$lib/fiscal/account/lines/rounding';
import { SHARE_UNIT } from '$lib/fiscal/account/types';
import type { EstimateSeries, Flag, Status, YearAges } from '$lib/fiscal/core/types';
import { packContext, packSeries, unpackContext, unpackSeries } from './pack';

const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((millions) => millions * 1000));
const column = fc.array(amount, { minLength: 51, maxLength: 51 });
const status = fc.constantFrom<Status>('present', 'not-published', 'not-covered');
const flags = fc.subarray<Flag>(['covid', 'hybrid', 'preliminary']);

const year = fc
	.record({
		fiscalYear: fc.integer({ min: 1981, max: 2024 }),
		paid: column,
		received: column,
		publishedRatio: fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true })), {
			minLength: 51,
			maxLength: 51
		}),
		status: fc.array(status, { minLength: 51, maxLength: 51 }),
		flags: fc.array(flags, { minLength: 51, maxLength: 51 })
	})
	.map((one) => ({
		...one,
		net: one.received.map((received, i) => {
			const paid = one.paid[i] ?? null;
			return received === null || paid === null ? null : received - paid;
		})
	}));

describe('packSeries', () => {
	it('loses nothing: what is unpacked equals what was packed', () => {
		fc.assert(
			fc.property(fc.array(year, { minLength: 1, maxLength: 3 }), (years) => {
				const series: EstimateSeries = { estimate: 'tax-foundation', years };
				const sent = JSON.parse(JSON.stringify(packSeries(series)));
				expect(unpackSeries(sent, new Map())).toEqual(series);
			}),
			{ numRuns: 30 }
		);
	});

	it('keeps a balance printed per person, and none where there is none', () => {
		const none = Array.from({ length: 51 }, () => null);
		const year = {
			fiscalYear: 2021,
			paid: none,
			received: none,
			net: none.map((_, i) => i * 1e6),
			publishedRatio: none,
			printedPerPerson: none.map((_, i) => (i === 3 ? null : i)),
			status: none.map(() => 'present' as const),
			flags: none.map(() => ['derived' as const])
		};
		const series: EstimateSeries = { estimate: 'rockefeller-2023', years: [year] };
		expect(unpackSeries(packSeries(series), new Map())).toEqual(series);
	});

	it('sends interest as one sum, and shares it out again by the population of the year', () => {
		const population = Array.from({ length: 51 }, (_, i) => 500_000 + 7919 * i);
		const units = shareUnits(population);
		const interest = sharedBy(
			units.map((share) => share / SHARE_UNIT),
			879_879_000_017
		);
		const none = Array.from({ length: 51 }, () => null);
		const year = {
			fiscalYear: 2024,
			paid: none,
			received: none,
			net: none,
			publishedRatio: none,
			interest,
			status: none.map(() => 'present' as const),
			flags: none.map(() => [])
		};
		const series: EstimateSeries = { estimate: 'account', years: [year] };
		const packed = packSeries(series);
		expect(packed.years[0]?.interest).toBe(879_879_000_017);
		expect(unpackSeries(packed, new Map([[2024, { population }]]))).toEqual(series);
		expect(() => unpackSeries(packed, new Map())).toThrow('No population');
	});

	const aged = (byState: Partial<YearAges> = {}): EstimateSeries => {
		const column = Array.from({ length: 51 }, (_, i) => i * 1e3);
		return {
			estimate: 'account',
			years: [
				{
					fiscalYear: 2024,
					paid: column,
					received: column,
					net: column.map(() => 0),
					publishedRatio: column.map(() => null),
					range: { low: column.map((_, i) => (i === 5 ? null : -1 - i)), high: column },
					ages: {
						received: {
							ofYear: 0.5891,
							recent: 0.1617,
							older: 0.1254,
							later: 0.0215,
							byPopulation: 0.1238
						},
						paid: { ofYear: 0.0413, recent: 0.4926, older: 0.4554, byPopulation: 0.0107 },
						...byState
					},
					status: column.map(() => 'present'),
					flags: column.map(() => ['key-held'])
				}
			]
		};
	};

	it('keeps the range of a balance and the ages of the nation’s figures', () => {
		expect(unpackSeries(JSON.parse(JSON.stringify(packSeries(aged()))), new Map())).toEqual(aged());
	});

	it('leaves the ages of single states to the files', () => {
		const shares = Array.from({ length: 51 }, () => 0.5);
		const packed = packSeries(aged({ receivedWithinTwoYears: shares, paidWithinTwoYears: shares }));
		expect(unpackSeries(packed, new Map())).toEqual(aged());
	});

	it('keeps a net that is known without its sides', () => {
		const none = Array.from({ length: 51 }, () => null);
		const net = Array.from({ length: 51 }, (_, i) => (i === 7 ? null : i * 1000));
		const series: EstimateSeries = {
			estimate: 'rockefeller-2025',
			years: [
				{
					fiscalYear: 2023,
					paid: none,
					received: none,
					net,
					publishedRatio: none,
					status: net.map((value) => (value === null ? 'not-covered' : 'present')),
					flags: net.map(() => ['balance-only'])
				}
			]
		};
		expect(unpackSeries(packSeries(series), new Map())).toEqual(series);
	});

	it('sends whole millions as millions', () => {
		const millions = Array.from({ length: 51 }, (_, i) => i * 1e6);
		const series: EstimateSeries = {
			estimate: 'tax-foundation',
			years: [
				{
					fiscalYear: 2005,
					paid: millions,
					received: millions,
					net: millions.map(() => 0),
					publishedRatio: millions.map(() => 1.01),
					status: millions.map(() => 'present'),
					flags: millions.map(() => [])
				}
			]
		};
		expect(packSeries(series).unit).toBe(1e6);
		expect(packSeries(series).years[0]?.paid?.[50]).toBe(50);
	});
});

describe('packContext', () => {
	const context = {
		fiscalYear: 2005,
		population: [1, 2],
		gdp: [10, 20],
		personalIncome: [5, 6],
		priceIndex: 0.6,
		regionalPrices: [110.5, null]
	};

	it('gives everything back when the economy is asked for', () => {
		expect(unpackContext(packContext([context], { withEconomy: true })).get(2005)).toEqual(context);
	});

	it('sends nothing for a year in which no state has local prices', () => {
		const early = { ...context, regionalPrices: [null, null] };
		const packed = packContext([early], { withEconomy: true });
		expect(packed.years[0]?.regionalPrices).toBeNull();
		expect(unpackContext(packed).get(2005)).toEqual(early);
	});

	it('leaves GDP, income and local prices missing, not zero, when it is not', () => {
		const back = unpackContext(packContext([context], { withEconomy: false })).get(2005);
		expect(back?.gdp).toEqual([null, null]);
		expect(back?.regionalPrices).toEqual([null, null]);
		expect(back?.population).toEqual([1, 2]);
	});
});
