import { describe, expect, it } from 'vitest';
import type { SeriesFrame, StateConditions } from '$lib/fiscal/conditions/conditions-state';
import { conditionsCsv, explainCsv } from './conditions-csv';
import { columnOf } from '$lib/fiscal/core/columns';

const year = { firstYear: 2020, areas: 51, median: 7, comparedWith: null };
const frames: readonly SeriesFrame[] = [
	{
		id: 'unsheltered',
		years: [
			{ ...year, year: 2020, setAside: null },
			{ ...year, year: 2021, firstYear: 2021, setAside: 'Not counted.' },
			{ ...year, year: 2022, firstYear: 2022, setAside: null }
		]
	}
];
const own: StateConditions = {
	state: 'MO',
	tallies: [],
	series: [
		{
			id: 'unsheltered',
			tally: { met: 0, told: 1, share: 0, holding: 'does-not-hold' },
			values: [12, 3, null],
			rank: [40, null, null],
			holds: [false, null, null],
			status: ['present', 'present', 'not-covered']
		}
	]
};

describe('the file of a state’s side claims', () => {
	it('has a row a year, empty where it cannot be told, with the reason', () => {
		const lines = conditionsCsv(frames, own).trim().split('\n');
		const cells = lines.map((line) => line.split(','));
		const columns = ['year', 'value', 'rank', 'is_true', 'missing'].map((name) =>
			(cells[0] ?? []).indexOf(name)
		);
		expect(cells.slice(1).map((row) => columns.map((i) => row[i]))).toEqual([
			['2020', '12', '40', 'no', ''],
			['2021', '3', '', '', 'Not counted.'],
			['2022', '', '', '', 'not covered']
		]);
	});
});

describe('the file of the comparison with income and age', () => {
	it('has 50 rows a year, none of D.C., and what is left over adds up with what goes along', () => {
		const csv = explainCsv([
			{
				fiscalYear: 2010,
				net: columnOf((_, i) => (i % 7) * 100 - 300),
				income: columnOf((_, i) => 30_000 + i * 500),
				medicare: columnOf((_, i) => 0.1 + (i % 5) / 100),
				population: columnOf(() => 1e6)
			}
		]);
		const [head = '', ...rows] = csv.trim().split('\n');
		const at = (name: string) => head.split(',').indexOf(name);
		expect(rows).toHaveLength(50);
		expect(rows.filter((row) => row.includes(',DC,'))).toEqual([]);
		for (const row of rows) {
			const cells = row.split(',');
			const sum =
				Number(cells[at('goes_with_income_and_age_usd')]) + Number(cells[at('left_over_usd')]);
			expect(sum).toBeCloseTo(Number(cells[at('net_neutral_per_person_usd')]), 1);
		}
	});
});
