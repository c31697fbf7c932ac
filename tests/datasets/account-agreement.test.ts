import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { rockefellerFacts } from '$lib/ledger/account-agreement.server';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { SHARE_UNIT, type LineSide } from '$lib/fiscal/account/types';

const facts = accountFacts();
const model = accountOfDatasets();
const { years } = accountOf(model, DEFAULT_CHOICE);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** What METHOD says an independent calculation by the same table reached; ours must be as near as this. */
const WITHIN = 0.005;
const WITHIN_PART = 0.03;

interface Found {
	readonly correlation: number;
	readonly meanDifference: number;
}

function expectReached(
	found: Found | null | undefined,
	correlation: number,
	dollars: number
): void {
	expect(Math.abs((found?.correlation ?? NaN) - correlation)).toBeLessThan(WITHIN);
	expect(Math.abs((found?.meanDifference ?? NaN) / dollars - 1)).toBeLessThan(WITHIN_PART);
}

describe('the account beside the Tax Foundation, FY1983–2005', () => {
	const set = facts.agreement.find(({ publisher }) => publisher === 'Tax Foundation');

	it('is compared in every year over the 50 states', () => {
		expect(set?.years.map(({ fiscalYear }) => fiscalYear)).toEqual(
			Array.from({ length: 23 }, (_, at) => 1983 + at)
		);
		expect(
			set?.years.every(({ states, statesOfSides }) => states === 50 && statesOfSides === 50)
		).toBe(true);
	});

	it.each([
		['net', 0.972, 212],
		['paid', 0.994, 92],
		['received', 0.96, 189]
	] as const)(
		'agrees in %s as an independent calculation did: %d, $%d',
		(side, reached, dollars) => {
			const summary = set?.summary[side];
			expectReached(
				summary && { correlation: summary.mean, meanDifference: summary.meanDifference },
				reached,
				dollars
			);
		}
	);

	it('agrees in net from 0.941 to 0.988 in every year', () => {
		expect(Math.abs((set?.summary.net?.least ?? NaN) - 0.941)).toBeLessThan(WITHIN);
		expect(Math.abs((set?.summary.net?.most ?? NaN) - 0.988)).toBeLessThan(WITHIN);
	});
});

describe('the account beside the Rockefeller Institute', () => {
	const set = facts.agreement.find(({ publisher }) => publisher.startsWith('Rockefeller'));
	const rockefeller = rockefellerFacts();
	const inYear = (fiscalYear: number) => set?.years.find((year) => year.fiscalYear === fiscalYear);

	it.each([
		[2017, 0.95, 670],
		[2019, 0.884, 1065],
		[2021, 0.923, 998],
		[2023, 0.977, 603]
	])(
		'agrees in net of FFY%i as an independent calculation did: %d, $%d',
		(fiscalYear, ...reached) => {
			expectReached(inYear(fiscalYear)?.net, ...reached);
			expect(inYear(fiscalYear)?.states).toBe(50);
		}
	);

	it('agrees in net of FFY2019 better without Kentucky, New Mexico and Virginia', () => {
		expectReached(rockefeller.withoutUnlike, 0.944, 801);
	});

	it('agrees in taxes paid of FFY2017', () => {
		expectReached(inYear(2017)?.paid, 0.983, 303);
	});

	it('agrees in money received of FFY2017 once Virginia’s misprint is read as a hundred times as much', () => {
		expectReached(rockefeller.mendedReceived, 0.927, 586);
		expect(inYear(2017)?.statesOfSides).toBe(49);
	});

	it.each([
		['KY', -2600, -6500],
		['CT', 2600, 5300],
		['VA', -2800, -5000],
		['NM', 3700, 3700],
		['HI', 3700, 3700],
		['AK', -2100, -2100],
		['MD', -2200, -2200]
	])('differs for %s by %d to %d dollars a person, as METHOD has it', (state, first, second) => {
		const net = rockefeller.differences.find((one) => one.state === state)?.net ?? [];
		for (const value of [Number(first), Number(second)])
			expect(net.some((found) => Math.abs((found ?? NaN) - value) < 100)).toBe(true);
	});

	it('tells every state that is far apart in some year, the farthest first', () => {
		const sizes = rockefeller.differences.map(({ net }) =>
			Math.max(...net.map((value) => Math.abs(value ?? 0)))
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1_500);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(rockefeller.differences.some(({ state }) => state === 'DC')).toBe(false);
	});

	it('has Kentucky against the average as the Institute has it, report by report', () => {
		expect(rockefeller.kentucky.map((value) => Math.round(value ?? NaN))).toEqual([
			7324, 11765, 10725, 6936
		]);
	});
});

it('agrees in money received of FY2009 with the Census count as an independent calculation did', () => {
	expect(facts.census.map(({ fiscalYear }) => fiscalYear)).toEqual([2009]);
	expectReached(facts.census[0]?.received, 0.93, 589);
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
	] as const)(
		'adds up with the others of what is %s to OMB’s total to the dollar',
		(side, table) => {
			const totalOf = (lines: (typeof years)[number]['lines'], of: LineSide) =>
				sum(lines.filter(({ line }) => lineOf(line).side === of).map(({ total }) => total));
			expect(years).toHaveLength(42);
			for (const { fiscalYear, lines } of years)
				expect(totalOf(lines, side)).toBe(printed.get(`${table} ${fiscalYear}`));
		}
	);

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

	it('has no share below 0: where refunds exceed what was collected, a state counts nothing', () => {
		for (const { rows } of Object.values(model.shares))
			for (const row of rows) expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
		const filed = model.shares['irs-business-income'].rows;
		expect(filed.some((row) => row.includes(0))).toBe(true);
	});
});

describe('what the methods page tells of the account', () => {
	it('parts the dollars of each side and year into four that add up to the whole', () => {
		for (const year of facts.coverage)
			for (const { ofYear, recent, older, byPopulation } of [year.paid, year.received]) {
				expect(ofYear + recent + older + byPopulation).toBeCloseTo(1, 12);
				expect(Math.min(ofYear, recent, older, byPopulation)).toBeGreaterThanOrEqual(0);
			}
	});

	it.each([
		[2018, [85, 4, 2, 9], [98, 0, 0, 2]],
		[2023, [17, 57, 13, 13], [53, 39, 7, 1]],
		[2024, [59, 16, 13, 12], [4, 49, 46, 1]]
	])('tells how old the figures of FY%i are as METHOD has it', (fiscalYear, received, paid) => {
		const year = facts.coverage.find((one) => one.fiscalYear === fiscalYear);
		const rounded = (side: (typeof facts.coverage)[number]['paid'] | undefined) =>
			[side?.ofYear, side?.recent, side?.older, side?.byPopulation].map((part) =>
				Math.round((part ?? NaN) * 100)
			);
		expect(rounded(year?.received)).toEqual(received);
		expect(rounded(year?.paid)).toEqual(paid);
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
		expect(since.get('civilian-pay')).toBe(2019);
		expect(since.get('individual-income-tax')).toBe(2024);
		expect(since.get('ssi')).toBeNull();
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
