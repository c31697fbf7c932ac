import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import events from '../../src/ingest/context/year-events.json';
import { YEAR_EVENT_KINDS } from '$lib/data/context';
import { dataset } from '$lib/data/datasets.server';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';

const rows = dataset('context/year-events');
const totals = dataset('context/federal-totals');
const balances = totals.filter(
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
		expect(yearsOf('recession')).toEqual([
			1981, 1982, 1983, 1990, 1991, 2001, 2002, 2008, 2009, 2020
		]);
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

	it('has no amount but those that OMB’s tables have', () => {
		const told = rows.filter(({ amount_usd }) => amount_usd !== null);
		for (const { fiscal_year, document, amount_usd } of told) {
			const table = /^Historical Tables, table (.*)$/.exec(document)?.[1];
			const found = totals.filter(
				(row) =>
					row.fiscal_year === fiscal_year && row.table === table && row.amount_usd === amount_usd
			);
			expect(found.length, `${fiscal_year} ${document}`).toBeGreaterThan(0);
		}
		const read = rows.filter(({ document }) => !document.startsWith('Historical Tables'));
		expect(read.filter(({ amount_usd }) => amount_usd !== null)).toEqual([]);
	});

	it('tells the line of student loans estimated anew as the account shares it out, $1,623 a person', () => {
		const [row] = rows.filter(
			(one) => one.kind === 're-estimate' && one.fiscal_year === 2022 && one.amount_usd
		);
		const line = accountOf(accountOfDatasets(), DEFAULT_CHOICE)
			.years.find(({ fiscalYear }) => fiscalYear === 2022)
			?.lines.find((one) => one.line === 'students');
		expect(row?.amount_usd).toBe(line?.total);
		const persons = sum(ledger().context.get(2022)?.population ?? [], (value) => value ?? 0);
		expect(Math.round((row?.amount_usd ?? NaN) / persons)).toBe(1623);
	});

	it('tells payments of the pandemic in four years', () => {
		const paid = rows.filter(({ kind, amount_usd }) => kind === 'pandemic' && amount_usd !== null);
		expect(paid.map(({ fiscal_year }) => fiscal_year)).toEqual([2020, 2021, 2022, 2023]);
	});

	it('tells the stimulus of 2009 in the years that spent it', () => {
		expect(yearsOf('stimulus')).toEqual([2008, 2009, 2010, 2011, 2020, 2021, 2021]);
	});

	it('tells the postponed deadlines of California in the two years between which payments moved', () => {
		expect(yearsOf('postponed-deadline')).toEqual([2023, 2024]);
		expect(yearsOf('re-estimate')).toEqual([2022, 2022, 2023, 2023]);
	});
});
