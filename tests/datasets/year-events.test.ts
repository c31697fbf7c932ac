import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import events from '../../src/ingest/context/year-events.json';
import { YEAR_EVENT_KINDS } from '$lib/data/context';
import { dataset } from '$lib/data/datasets.server';

const rows = dataset('context/year-events');
const balances = dataset('context/federal-totals').filter(
	({ table, line }) => table === '1.1' && line === 'total/surplus-or-deficit'
);
const yearsOf = (kind: string) =>
	rows.filter((row) => row.kind === kind).map(({ fiscal_year }) => fiscal_year);

describe('what was special about a year', () => {
	it('has rows of every kind, within the years of the account and the estimates', () => {
		expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(YEAR_EVENT_KINDS));
		expect(rows.filter(({ fiscal_year: year }) => year < 1981 || year > 2024)).toEqual([]);
	});

	it('calls exactly the years a surplus in which OMB has receipts above outlays, by as much', () => {
		const wanted = balances
			.filter(({ amount_usd }) => amount_usd > 0)
			.map(({ fiscal_year, amount_usd }) => [fiscal_year, amount_usd]);
		expect(wanted.map(([year]) => year)).toEqual([1998, 1999, 2000, 2001]);
		expect(
			rows
				.filter(({ kind }) => kind === 'surplus')
				.map(({ fiscal_year, amount_usd }) => [fiscal_year, amount_usd])
		).toEqual(wanted);
	});

	it('puts five recessions into the fiscal years of their months', () => {
		expect(yearsOf('recession')).toEqual([1981, 1982, 1983, 1990, 1991, 2001, 2002, 2008, 2009, 2020]);
		const recessions = group(
			rows.filter(({ kind }) => kind === 'recession'),
			({ title }) => title
		);
		const months = [...recessions.values()].map((own) =>
			sum(own, ({ text }) => Number(/(\d+) months/.exec(text)?.[1]))
		);
		expect(months).toEqual(events.recessions.list.map((one) => one.months));
	});

	it('names a publisher, a document and an address in every row', () => {
		expect(rows.length).toBeGreaterThan(20);
		for (const { publisher, document, address } of rows) {
			expect(publisher).not.toBe('');
			expect(document).not.toBe('');
			expect(address).toMatch(/^https?:\/\/\S+$/);
		}
	});

	it('has no amount but that of a surplus', () => {
		const others = rows.filter(({ kind }) => kind !== 'surplus');
		expect(others.filter(({ amount_usd }) => amount_usd !== null)).toEqual([]);
	});

	it('tells the postponed deadlines of California in the two years between which payments moved', () => {
		expect(yearsOf('postponed-deadline')).toEqual([2023, 2024]);
		expect(yearsOf('re-estimate')).toEqual([2022, 2023]);
		expect(yearsOf('pandemic')).toEqual([2020]);
	});
});
