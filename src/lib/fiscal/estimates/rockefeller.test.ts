import { describe, expect, it } from 'vitest';
import type { RockefellerRow } from '$lib/data/balances';
import { positionOf, type StateCode } from '$lib/data/states';
import { contextWith, columnWith } from '../../../../tests/support/fiscal';
import { rockefellerSeries } from './rockefeller';
import type { EstimateYear } from '../core/types';

const row = (fields: Partial<RockefellerRow>): RockefellerRow => ({
	estimate: 'rockefeller-2019',
	fiscal_year: 2017,
	state: 'CA',
	published: '2019-01',
	copied_by: 'somebody',
	address: 'https://a.example/',
	status: 'present',
	paid_usd: null,
	received_usd: null,
	net_usd: null,
	net_per_person_usd: null,
	net_usd_elsewhere: null,
	net_without_covid_usd: null,
	note: '',
	...fields
});

const population = columnWith({ CA: 1000.25, VA: 100, AR: 30, NC: 50 });
const contexts = new Map(
	[2017, 2021, 2022].map((fiscalYear) => [fiscalYear, contextWith({ fiscalYear, population })])
);

function yearOf(rows: readonly RockefellerRow[]): EstimateYear {
	const [series] = rockefellerSeries(rows, contexts);
	const year = series?.years[0];
	if (!year) throw new Error('no year');
	return year;
}

const at = <T>(column: readonly T[], state: StateCode) => column[positionOf(state)];

describe('rockefellerSeries', () => {
	it('takes the printed total, else the balance per person times fiscal-year population', () => {
		const rows = [
			row({ estimate: 'rockefeller-2023', fiscal_year: 2021, net_per_person_usd: 12 }),
			row({
				estimate: 'rockefeller-2023',
				fiscal_year: 2021,
				state: 'VA',
				net_usd: -77,
				net_per_person_usd: 5
			})
		];
		const { net } = yearOf(rows);
		expect(at(net, 'CA')).toBe(Math.round(12 * 1000.25));
		expect(at(net, 'VA')).toBe(-77);
	});

	it('derives paid as received − net where spending is printed', () => {
		const year = yearOf([row({ received_usd: 20_000, net_per_person_usd: 12 })]);
		expect(at(year.received, 'CA')).toBe(20_000);
		expect(at(year.paid, 'CA')).toBe(20_000 - 12_003);
		expect(at(year.status, 'CA')).toBe('present');
	});

	it('leaves both sides out where spending is a slip, and keeps the balance per person', () => {
		const slip = row({
			state: 'VA',
			status: 'source-error',
			received_usd: 17,
			net_per_person_usd: 10,
			note: 'received_usd: as printed, too low'
		});
		const year = yearOf([slip]);
		expect(at(year.received, 'VA')).toBeNull();
		expect(at(year.paid, 'VA')).toBeNull();
		expect(at(year.net, 'VA')).toBe(1000);
		expect(at(year.status, 'VA')).toBe('source-error');
	});

	it('keeps the total where the balance per person is the slip, and the other way round', () => {
		const ofPerson = row({
			estimate: 'rockefeller-2023',
			fiscal_year: 2021,
			state: 'AR',
			status: 'source-error',
			net_usd: 300,
			net_per_person_usd: 101_530,
			note: 'net_per_person_usd: as printed'
		});
		const ofTotal = row({
			estimate: 'rockefeller-2024',
			fiscal_year: 2022,
			status: 'source-error',
			net_usd: -88_100,
			net_per_person_usd: -83,
			note: 'net_usd: as printed'
		});
		expect(at(yearOf([ofPerson]).net, 'AR')).toBe(300);
		expect(at(yearOf([ofPerson]).status, 'AR')).toBe('present');
		expect(at(yearOf([ofTotal]).net, 'CA')).toBe(Math.round(-83 * 1000.25));
	});

	it('does not cover D.C., and says not published of states it lacks', () => {
		const year = yearOf([row({ received_usd: 9, net_per_person_usd: 1 })]);
		expect(at(year.status, 'DC')).toBe('not-covered');
		expect(at(year.status, 'TX')).toBe('not-published');
		expect(at(year.net, 'TX')).toBeNull();
	});

	it('keeps each report apart and its years in rising order', () => {
		const later = row({ estimate: 'rockefeller-2024', fiscal_year: 2022, net_usd: 1 });
		const earlier = row({ estimate: 'rockefeller-2024', fiscal_year: 2021, net_usd: 2 });
		const other = row({ estimate: 'rockefeller-2023', fiscal_year: 2021, net_usd: 3 });
		const series = rockefellerSeries([later, other, earlier], contexts);
		expect(
			series.map(({ estimate, years }) => [estimate, years.map((year) => year.fiscalYear)])
		).toEqual([
			['rockefeller-2024', [2021, 2022]],
			['rockefeller-2023', [2021]]
		]);
	});

	it('flags what a reader must know: COVID-19, gaps, balances only, an inferred year', () => {
		const year = yearOf([row({ estimate: 'rockefeller-2023', fiscal_year: 2021, net_usd: 1 })]);
		const flags = [
			'preliminary',
			'partial-year-coverage',
			'covid',
			'second-hand',
			'balance-only',
			'inferred-year'
		];
		expect(at(year.flags, 'TX')).toEqual(flags);
		const revised = yearOf([row({ estimate: 'rockefeller-2024', fiscal_year: 2021, net_usd: 1 })]);
		expect(at(revised.flags, 'TX')).toEqual([
			'partial-year-coverage',
			'covid',
			'second-hand',
			'balance-only'
		]);
	});

	it('flags a state as derived where the total or the figure per person had to be made', () => {
		const rows = [
			row({ net_usd: 5, net_per_person_usd: 1 }),
			row({ state: 'VA', net_per_person_usd: 1 }),
			row({ state: 'AR', net_usd: 5 })
		].map((one) => ({ ...one, estimate: 'rockefeller-2023' as const, fiscal_year: 2021 }));
		const { flags, printedPerPerson } = yearOf(rows);
		const isMade = (state: StateCode) => at(flags, state)?.includes('derived');
		expect([isMade('CA'), isMade('VA'), isMade('AR'), isMade('TX')]).toEqual([
			false,
			true,
			true,
			false
		]);
		expect(printedPerPerson).toEqual(columnWith({ CA: 1, VA: 1 }));
	});

	it('says second-hand only where somebody’s copy was read', () => {
		const own = yearOf([row({ net_usd: 1, copied_by: '' })]);
		expect(at(own.flags, 'CA')).not.toContain('second-hand');
	});

	it('takes a total from another copy where the first is a slip, and makes none', () => {
		const slip = row({
			estimate: 'rockefeller-2024',
			fiscal_year: 2022,
			status: 'source-error',
			net_usd: -88_100,
			net_usd_elsewhere: -83_100,
			net_per_person_usd: -83,
			note: 'net_usd: as printed'
		});
		const year = yearOf([slip]);
		expect(at(year.net, 'CA')).toBe(-83_100);
		expect(at(year.flags, 'CA')).not.toContain('derived');
	});
});
