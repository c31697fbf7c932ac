import { describe, expect, it } from 'vitest';
import { conditionYears, type ConditionValues } from '$lib/fiscal/conditions/conditions';
import { conditionOf } from '../../../tests/support/conditions';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import { columnOf } from '$lib/fiscal/core/columns';
import { conditionsCsv, explainCsv } from './conditions-csv';

const condition = conditionOf('unsheltered');

/** Every area with its place in the list of states, but for Missouri and Texas. */
function valuesIn(year: number, mo: number | null, tx: number): ConditionValues {
	const values = columnOf((state, i) => (state === 'MO' ? mo : state === 'TX' ? tx : i));
	const status = values.map((value) => (value === null ? 'not-covered' : 'present'));
	return { year, firstYear: year, values, status };
}

const all = [
	{
		condition,
		years: conditionYears(condition, sentenceOf('homelessness').rule, [
			valuesIn(2019, 99, 1),
			valuesIn(2020, 99, 99),
			valuesIn(2021, 3, 2),
			valuesIn(2022, null, 3),
			valuesIn(2023, 12, 99),
			valuesIn(2024, 13, 99)
		])
	}
];

const cellsOf = (csv: string) =>
	csv
		.replace('\uFEFF', '')
		.trim()
		.split('\n')
		.map((line) => line.split(','));

describe('the file of a state’s side claims', () => {
	const [head = [], ...rows] = cellsOf(conditionsCsv(all, 'MO'));
	const columns = (...names: readonly string[]) =>
		rows.map((row) => names.map((name) => row[head.indexOf(name)]));

	it('has a row a year, empty where it cannot be told, with the reason, and ties with whom', () => {
		expect(columns('year', 'value', 'rank', 'is_true', 'tied_with')).toEqual([
			['2019', '99', '1', 'yes', ''],
			['2020', '99', '1', 'tie', 'TX'],
			['2021', '3', '', '', ''],
			['2022', '', '', '', ''],
			['2023', '12', '38', 'no', ''],
			['2024', '13', '37', 'no', '']
		]);
		const missing = columns('missing').flat();
		expect(missing[2]).toMatch(/Many places did not count/);
		expect(missing[3]).toBe('not covered');
	});

	it('has the vote of its series and the verdict on every row: 1.5 of 4 years', () => {
		expect(new Set(columns('series_vote', 'share_of_votes', 'verdict').map(String))).toEqual(
			new Set(['0.375,0.375,depends'])
		);
	});

	it('keeps its columns in their places and has new ones at the end', () => {
		expect(head.slice(0, 15).join()).toBe(
			'state,sentence,series,label,role,year,first_year,value,unit,rank,areas,median,compared_with,is_true,missing'
		);
	});
});

describe('the file of the comparison with income and age', () => {
	const year = {
		fiscalYear: 2010,
		ageSource: { series: 'postcensal-civilian-2010s', calendarYears: [2010] },
		net: columnOf((_, i) => (i % 7) * 100 - 300),
		income: columnOf((_, i) => 30_000 + i * 500),
		older: columnOf((_, i) => 0.1 + (i % 5) / 100),
		population: columnOf(() => 1e6)
	} as const;
	const [head = [], ...rows] = cellsOf(
		explainCsv([year], () => columnOf((state) => (state === 'AL' ? 0.2 : null)))
	);
	const at = (name: string) => head.indexOf(name);

	it('has 50 rows a year, none of D.C., and what is left over adds up with what goes along', () => {
		expect(rows).toHaveLength(50);
		expect(rows.filter((row) => row.includes('DC'))).toEqual([]);
		for (const cells of rows) {
			const sum =
				Number(cells[at('goes_with_income_and_age_usd')]) + Number(cells[at('left_over_usd')]);
			expect(sum).toBeCloseTo(Number(cells[at('net_neutral_per_person_usd')]), 1);
		}
	});

	it('tells age and its count in columns at the end, and keeps Medicare enrollment where it is printed', () => {
		expect(head.slice(-3)).toEqual([
			'residents_65_and_over_share',
			'residents_65_and_over_series',
			'residents_65_and_over_years'
		]);
		const [alabama, alaska] = [
			rows.find((row) => row[1] === 'AL'),
			rows.find((row) => row[1] === 'AK')
		];
		expect(alabama?.[at('medicare_enrollment_per_person')]).toBe('0.2');
		expect(alaska?.[at('medicare_enrollment_per_person')]).toBe('');
		expect(alaska?.slice(-2)).toEqual(['postcensal-civilian-2010s', '2010']);
	});
});
