import { describe, expect, it } from 'vitest';
import type { SeriesFrame, StateConditions } from '$lib/fiscal/conditions/conditions-state';
import { notesOf, panelReading, panelsOf, ranksOf, shownSeries, yearsOf } from './condition-panels';
import { conditionTable, explainTable } from './condition-tables';

const year = (value: number, setAside: string | null = null) => ({
	year: value,
	firstYear: value,
	areas: 51,
	setAside
});

const frames: readonly SeriesFrame[] = [
	{ id: 'unsheltered', years: [year(2019), year(2020), year(2021, 'Not counted.')] },
	{ id: 'unsheltered-rate', years: [year(2019)] }
];
const conditions = (state: 'CA' | 'TX', rank: number): StateConditions => ({
	state,
	series: [
		{
			id: 'unsheltered',
			values: [108_432, null, 6039],
			rank: [rank, null, null],
			answers: [rank === 1 ? 'tie' : 'no', null, null],
			ties: [],
			status: ['present', 'not-covered', 'present']
		},
		{
			id: 'unsheltered-rate',
			values: [27.42],
			rank: [rank + 1],
			answers: ['no'],
			ties: [],
			status: ['present']
		}
	]
});
const shown = shownSeries('homelessness', frames, [conditions('CA', 1), conditions('TX', 4)]);

describe('the panels of a sentence', () => {
	it('have a line for every state shown, the chosen one first, and wash what its rule needs', () => {
		const [count] = panelsOf(shown);
		expect(count?.lines.map(({ code }) => code)).toEqual(['CA', 'TX']);
		expect(count?.years.map(({ isSetAside }) => isSetAside)).toEqual([false, false, true]);
		expect(count?.zone).toBe(0);
	});

	it('say the last year that is compared until a reader points at another', () => {
		const [count] = shown;
		expect(count && panelReading(count, null)).toBe('2019: 108,432, 1st of 51');
		expect(count && panelReading(count, 2020)).toBe('2020: no figure');
		expect(count && panelReading(count, 2021)).toBe('2021: 6,039, not compared');
	});

	it('count the ranks that the sentence is judged by alone, over the years of all series', () => {
		expect(shown.map(({ condition }) => condition.role)).toEqual(['tested', 'beside']);
		expect(ranksOf(shown)).toEqual([1]);
		expect(yearsOf(shown)).toEqual([2019, 2021]);
	});

	it('tell the reason of a year that is not compared', () => {
		const [count] = shown;
		expect(count && notesOf(count).at(-1)).toBe('2021: Not counted.');
	});
});

describe('the table of a sentence', () => {
	it('has a row for each year of each series, and why a cell is empty', () => {
		const { rows, columns } = conditionTable(shown, '');
		expect(columns.map(({ id }) => id)).toContain('rank_tx');
		expect(rows.map(({ cells }) => [cells[1], cells[2], cells[4], cells[6], cells[8]])).toEqual([
			[2019, 108_432, 1, 'tie', 4],
			[2020, null, null, 'cannot be told', null],
			[2021, 6039, null, 'cannot be told', null],
			[2019, 27.42, 2, 'no', 5]
		]);
		expect(rows.map(({ missing }) => missing)).toEqual([
			'not compared',
			'not covered',
			'not compared',
			'not compared'
		]);
	});
});

describe('the table beside income and age', () => {
	it('says of each state its balance, its income and age, and what goes with both and is left over', () => {
		const point = { net: -700, income: 40_000, older: 0.15, fitted: -400, residual: -300 };
		const explained = {
			points: [{ state: 'CA', ...point }],
			share: { income: 0, age: 0, both: 0 }
		} as unknown as Parameters<typeof explainTable>[0];
		const { columns, rows } = explainTable(explained, '');
		const cells = columns.map(({ id, label, format }, at) => {
			const cell = rows[0]?.cells[at] ?? null;
			return [id, label, typeof cell === 'number' && format ? format(cell) : cell];
		});
		expect(cells).toEqual([
			['state', 'Code', 'CA'],
			['state_name', 'State', 'California'],
			['net_per_person', 'Net against the national average', '−\u2060$700'],
			['income_per_person', 'Income', '40,000'],
			['residents_65_and_over_share', '65 and over, %', '15.0'],
			['goes_with_both', 'Goes with both', '−\u2060$400'],
			['left_over', 'Left over', '−\u2060$300']
		]);
	});
});
