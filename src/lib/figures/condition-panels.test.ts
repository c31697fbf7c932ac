import { describe, expect, it } from 'vitest';
import type { SeriesFrame, StateConditions } from '$lib/fiscal/conditions/conditions-state';
import {
	notesOf,
	panelReading,
	panelsOf,
	shownSeries,
	testedRanks,
	yearsOf
} from './condition-panels';
import { conditionTable } from './condition-tables';

const year = (value: number, setAside: string | null = null) => ({
	year: value,
	firstYear: value,
	areas: 51,
	median: 5,
	comparedWith: null,
	setAside
});

const frames: readonly SeriesFrame[] = [
	{ id: 'unsheltered', years: [year(2019), year(2020), year(2021, 'Not counted.')] },
	{ id: 'unsheltered-rate', years: [year(2019)] }
];
const tally = { met: 1, told: 2, share: 0.5, holding: 'depends' } as const;
const conditions = (state: 'CA' | 'TX', rank: number): StateConditions => ({
	state,
	tallies: [{ sentence: 'homelessness', tally }],
	series: [
		{
			id: 'unsheltered',
			tally,
			values: [108_432, null, 6039],
			rank: [rank, null, null],
			holds: [rank === 1, null, null],
			status: ['present', 'not-covered', 'present']
		},
		{
			id: 'unsheltered-rate',
			tally,
			values: [27.42],
			rank: [rank + 1],
			holds: [false],
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

	it('count ranks of what is tested alone, over the years of all series', () => {
		expect(testedRanks(shown)).toEqual([1]);
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
		expect(rows.map(({ cells }) => [cells[1], cells[2], cells[4], cells[6], cells[7]])).toEqual([
			['2019', 108_432, 1, 'yes', 4],
			['2020', null, null, 'cannot be told', null],
			['2021', 6039, null, 'cannot be told', null],
			['2019', 27.42, 2, 'no', 5]
		]);
		expect(rows.map(({ missing }) => missing)).toEqual([
			'not compared',
			'not covered',
			'not compared',
			'not compared'
		]);
	});
});
