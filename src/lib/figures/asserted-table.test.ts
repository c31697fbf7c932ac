import { describe, expect, it } from 'vitest';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import { assertedRowCount, assertedTable } from './asserted-table';
import { claimFigure } from './claim-figure';

const id = 'account-none-flow-025-excluded-workplace-in';
const series: AssertedSeries = {
	measure: 'net',
	of: 'net',
	isPerPerson: false,
	lines: [
		{ id, kind: 'ours', points: [{ year: 2016, value: -42.9e9 }] },
		{ id: 'tax-foundation-none', kind: 'published', points: [] },
		{ id: 'collections-usaspending-none', kind: 'hybrid', points: [{ year: 2016, value: -1e9 }] }
	],
	range: { kind: 'side', low: null, high: 0, stated: null, side: 'payer' },
	span: { first: 2016, last: 2016 },
	printed: null,
	low: -50e9,
	high: 0,
	published: [],
	hybrids: []
};

describe('the table of a part', () => {
	it('has a row for each point that is drawn, with its method in words', () => {
		const { rows, columns } = assertedTable(series, 'Methods');
		expect(rows).toHaveLength(assertedRowCount(series));
		expect(rows[0]?.cells).toEqual([
			expect.stringContaining('our own account'),
			'yes',
			2016,
			id,
			'account',
			'OMB Historical Tables of FY2027, actuals',
			-42.9e9
		]);
		expect(rows.at(-1)?.cells[1]).toBe('no');
		expect(rows.at(-1)?.cells.slice(4, 6)).toEqual([
			'collections-usaspending',
			'collections as first printed each year; USAspending as stored'
		]);
		expect(columns.map(({ id: column }) => column)).toEqual([
			'method',
			'votes',
			'fiscal_year',
			'specification',
			'estimate',
			'vintage',
			'net_usd'
		]);
	});

	it('names a ratio and an amount a person as what they are', () => {
		const last = (fields: Partial<AssertedSeries>) =>
			assertedTable({ ...series, ...fields }, '').columns.at(-1);
		expect(last({ measure: 'ratio' })).toMatchObject({
			id: 'received_per_dollar_paid',
			decimals: 4
		});
		expect(last({ isPerPerson: true })).toMatchObject({
			id: 'net_per_person_usd',
			label: '$ a person'
		});
		expect(last({ isPerPerson: true })?.format?.(-1281)).toBe('−1,281');
	});

	it('names a rank and a part of the average or the nation, which are no dollars', () => {
		const columnOf = (measure: AssertedSeries['measure']) =>
			assertedTable({ ...series, measure }, '').columns.at(-1);
		expect([columnOf('rank')?.id, columnOf('rank')?.format?.(3)]).toEqual(['rank', '3']);
		expect([columnOf('share')?.id, columnOf('share')?.format?.(0.134)]).toEqual([
			'share_of_nation',
			'13.4'
		]);
		expect(columnOf('of-average')?.id).toBe('share_of_average');
		expect([columnOf('multiple')?.id, columnOf('multiple')?.format?.(1.926)]).toEqual([
			'times_other_state',
			'1.93'
		]);
	});

	it('signs a balance and no amount of one side', () => {
		const told = (measure: AssertedSeries['measure'], value: number) =>
			assertedTable({ ...series, measure }, '')
				.columns.at(-1)
				?.format?.(value);
		expect(told('net', 5e9)).toBe('+5.0');
		expect(told('paid', 422.7e9)).toBe('422.7');
		expect(told('ratio', 0.93)).toBe('0.93');
	});
});

describe('the figure of a part', () => {
	const told = {
		claim: 'a-claim',
		part: 2,
		title: 'FY2016: no method bears it out',
		sentence: 'Texas pays more than it gets.',
		asserted: 'a net payer',
		asserting: 'A speaker',
		state: 'TX',
		group: [],
		measure: 'net',
		series
	} as const;

	it('says whose figures they are, in what unit, what is asserted and how the box is read', () => {
		expect(claimFigure.subtitle?.(told)).toBe(
			'Texas, received minus paid, dollars of the year. Texas pays more than it gets. The box is what is asserted, in the year it is asserted of. A balance within 2% of taxes paid counts as about even. A minus means more paid than received.'
		);
		const each = { ...told, state: 'US', series: { ...series, isPerPerson: true } } as const;
		expect(claimFigure.subtitle?.(each)).toMatch(/^All states, .*dollars of the year a person\. /);
	});

	it('says what a place among all states is told by', () => {
		const subtitleOf = (measure: AssertedSeries['measure']) =>
			claimFigure.subtitle?.({ ...told, series: { ...series, of: 'paid', measure } });
		expect(subtitleOf('rank')).toMatch(
			/^Texas, rank among the 50 states and D\.C\. by federal taxes paid, 1st the largest\. /
		);
		expect(subtitleOf('of-average')).toMatch(
			/^Texas, federal taxes paid a person, the national average as 100%\. /
		);
		expect(subtitleOf('share')).toMatch(
			/^Texas, share of the nation’s total of federal taxes paid\. /
		);
	});

	it('says in its files by what states are compared where a place among them is told', () => {
		const rank = { ...series, measure: 'rank', of: 'paid' } as const;
		expect(claimFigure.table({ ...told, series: rank }).reckoned?.measure).toBe('paid');
	});

	it('is named in files by claim and part', () => {
		expect(claimFigure.files(told).parts).toEqual(['all-estimates', 'TX', 'a-claim', 'part-2']);
	});
});
