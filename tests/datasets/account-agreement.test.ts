import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, positionOf } from '$lib/data/states';
import { accountFacts } from '$lib/fiscal/account-facts.server';
import { accountOfDatasets } from '$lib/fiscal/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { wholeSideAgreement } from '$lib/fiscal/account/agreement';
import { LINES, lineOf } from '$lib/fiscal/account/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/presets';
import { SHARE_UNIT, type LineSide } from '$lib/fiscal/account/types';
import { ledger } from '$lib/fiscal/ledger.server';

const facts = accountFacts();
const model = accountOfDatasets();
const { years } = accountOf(model, DEFAULT_CHOICE);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The agreement that METHOD says an independent calculation reached; ours must be as near as this. */
const WITHIN = 0.01;

function expectNear(found: number | undefined, reached: number): void {
	expect(Math.abs((found ?? NaN) - reached)).toBeLessThan(WITHIN);
}

describe('the account beside the Tax Foundation, FY1983–2005', () => {
	const set = facts.agreement.find(({ publisher }) => publisher === 'Tax Foundation');

	it('is compared in every year over the 50 states', () => {
		expect(set?.years.map(({ fiscalYear }) => fiscalYear)).toEqual(
			Array.from({ length: 23 }, (_, at) => 1983 + at)
		);
		expect(set?.years.every(({ states, statesOfSides }) => states === 50 && statesOfSides === 50)).toBe(
			true
		);
	});

	it.each([
		['net', 0.96],
		['paid', 0.99],
		['received', 0.95]
	] as const)('agrees in %s as an independent calculation did: %d on average', (side, reached) => {
		expectNear(set?.summary[side]?.mean, reached);
	});

	it('agrees in net from 0.92 to 0.99 in every year', () => {
		expectNear(set?.summary.net?.least, 0.92);
		expectNear(set?.summary.net?.most, 0.99);
	});
});

describe('the account beside the Rockefeller Institute', () => {
	const set = facts.agreement.find(({ publisher }) => publisher.startsWith('Rockefeller'));
	const inYear = (fiscalYear: number) => set?.years.find((year) => year.fiscalYear === fiscalYear);

	it.each([
		[2017, 0.95],
		[2019, 0.89],
		[2021, 0.93],
		[2023, 0.98]
	])('agrees in net of FFY%i as an independent calculation did: %d', (fiscalYear, reached) => {
		expectNear(inYear(fiscalYear)?.net.correlation, reached);
		expect(inYear(fiscalYear)?.states).toBe(50);
	});

	it('agrees in taxes paid of FFY2017', () => {
		expectNear(inYear(2017)?.paid?.correlation, 0.98);
	});

	it('agrees in money received of FFY2017 once Virginia’s misprint is read as a hundred times as much', () => {
		const published = ledger().series.get('rockefeller-2019')?.years[0]?.received ?? [];
		const printed = dataset('balances/rockefeller').find(
			(row) => row.estimate === 'rockefeller-2019' && row.state === 'VA'
		)?.received_usd;
		const mended = published.map((value, at) =>
			at === positionOf('VA') ? (printed ?? NaN) * 100 : value
		);
		const own = years.find(({ fiscalYear }) => fiscalYear === 2017)?.received ?? [];
		const population = ledger().context.get(2017)?.population ?? [];
		expectNear(wholeSideAgreement(own, mended, population)?.correlation, 0.93);
		expect(inYear(2017)?.statesOfSides).toBe(49);
	});
});

it('agrees in money received of FY2009 with the Census count as an independent calculation did', () => {
	expect(facts.census.map(({ fiscalYear }) => fiscalYear)).toEqual([2009]);
	expectNear(facts.census[0]?.received.correlation, 0.92);
});

describe('every line of the account', () => {
	const printed = new Map(
		dataset('context/federal-totals')
			.filter((row) => row.line === 'total' && row.part === 'total')
			.map((row) => [`${row.table} ${row.fiscal_year}`, row.amount_usd])
	);

	it.each([
		['paid', '2.1'],
		['received', '6.1']
	] as const)('adds up with the others of what is %s to OMB’s total to the dollar', (side, table) => {
		const totalOf = (lines: (typeof years)[number]['lines'], of: LineSide) =>
			sum(lines.filter(({ line }) => lineOf(line).side === of).map(({ total }) => total));
		expect(years).toHaveLength(42);
		for (const { fiscalYear, lines } of years)
			expect(totalOf(lines, side)).toBe(printed.get(`${table} ${fiscalYear}`));
	});

	it('is shared out to 51 areas to the dollar in every year', () => {
		for (const { lines } of years)
			for (const { usd, total } of lines) {
				expect(usd).toHaveLength(51);
				expect(sum(usd)).toBe(total);
			}
	});

	it('has keys whose shares add up to 1', () => {
		for (const { rows } of Object.values(model.shares))
			for (const row of rows) expect(sum(row)).toBe(SHARE_UNIT);
	});

	it('has no share below 0, but where refunds to companies exceeded what the IRS collected', () => {
		const below = Object.entries(model.shares).flatMap(([id, { rows }]) =>
			rows.flatMap((row) => STATE_CODES.filter((_, at) => (row[at] ?? NaN) < 0).map((s) => `${id} ${s}`))
		);
		expect(below).toEqual(['irs-business-income MT', 'irs-business-income CO']);
		expect(LINES.map(({ defaultKey }) => defaultKey)).not.toContain('irs-business-income');
	});
});

describe('what the methods page tells of the account', () => {
	it('parts the dollars of each side and year into three that add up to the whole', () => {
		for (const year of facts.coverage)
			for (const { measured, held, byPopulation } of [year.paid, year.received]) {
				expect(measured + held + byPopulation).toBeCloseTo(1, 12);
				expect(Math.min(measured, held, byPopulation)).toBeGreaterThanOrEqual(-1e-12);
			}
	});

	it('counts all of OMB’s receipts, and its outlays without net interest', () => {
		for (const { fiscalYear, paid, received } of facts.coverage) {
			const interest = years
				.find((year) => year.fiscalYear === fiscalYear)
				?.lines.find(({ line }) => line === 'net-interest')?.total;
			const all = printedTotal(fiscalYear);
			expect(paid.ofTotal).toBeCloseTo(1, 12);
			expect(received.ofTotal).toBeCloseTo(1 - (interest ?? NaN) / all, 12);
		}
	});

	it('tells students’ aid as shared by population since FY2020, when its key turned to it', () => {
		expect(facts.keys.find(({ line }) => line === 'students')?.keyYear).toBeNull();
	});

	it('tells since when a key is held', () => {
		const since = new Map(facts.keys.map(({ line, heldSince }) => [line, heldSince]));
		expect(since.get('defense-contracts')).toBe(2015);
		expect(since.get('ssi')).toBe(2019);
		expect(since.get('food')).toBeNull();
	});

	it('gives every line of a side a part of its dollars, which add up to 1', () => {
		for (const side of ['paid', 'received'] as const)
			expect(
				sum(facts.keys.filter(({ line }) => lineOf(line).side === side).map(({ part }) => part))
			).toBeCloseTo(1, 12);
	});

	it('names ten states a comparison, the largest difference first, with a line that pulls that way', () => {
		for (const { rows } of facts.agreement.flatMap(({ largest }) => largest)) {
			expect(rows).toHaveLength(10);
			const sizes = rows.map(({ net }) => Math.abs(net));
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
			for (const { net, step } of rows) expect(net * step).toBeGreaterThan(0);
		}
	});
});

function printedTotal(fiscalYear: number): number {
	const row = dataset('context/federal-totals').find(
		(one) => one.table === '6.1' && one.line === 'total' && one.fiscal_year === fiscalYear
	);
	return row?.amount_usd ?? NaN;
}
