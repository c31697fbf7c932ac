import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { DATASET_PATHS } from '$lib/data/registry';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { conditionsTableFile } from '$lib/files/data-files.server';
import { conditionTableColumns } from '$lib/files/conditions-table';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { stateTold } from '../../src/routes/states/state-page.server';

type Row = Readonly<Record<string, string>>;

const file = conditionsTableFile();
const rows = Papa.parse<Row>(file.text, {
	header: true,
	delimiter: ',',
	skipEmptyLines: true
}).data;
const keyOf = ({ condition, year, state }: Row) => `${condition} ${year} ${state}`;
const byKey = new Map(rows.map((row) => [keyOf(row), row]));

/** The conditions of a state's page, by their names in the file. */
const NAMES = {
	population: 'population',
	income: 'income-per-person',
	older: 'residents-65-and-over'
} as const;

describe('conditions.csv', () => {
	it('tells each state, condition and year once, and all 51 of each', () => {
		expect(rows).toHaveLength(file.rows);
		expect(byKey.size).toBe(rows.length);
		expect(rows.length % STATE_CODES.length).toBe(0);
	});

	it.each(['CA', 'OH', 'DC', 'WY'] as const)('has what the page of %s shows', (state) => {
		for (const { id, year, state: own, nation, rank } of stateTold(state).circumstances) {
			const row = byKey.get(`${NAMES[id]} ${year} ${state}`);
			const near = (cell: string | undefined, value: number | null) =>
				expect(Number(cell) / (value ?? NaN)).toBeCloseTo(1, 5);
			near(row?.value, own);
			near(row?.nation_value, nation);
			expect(Number(row?.rank)).toBe(rank);
		}
	});

	it('has residents in fiscal-year weights: California in FY2024 by hand', () => {
		const persons = (area: StateCode, year: number) =>
			dataset('context/population').find((row) => row.area === area && row.year === year)
				?.population ?? NaN;
		const byHand = 0.25 * persons('CA', 2023) + 0.75 * persons('CA', 2024);
		expect(Number(byKey.get('population 2024 CA')?.value)).toBe(Math.round(byHand));
	});

	it('has every series of the side claims, with what is missing as it is', () => {
		for (const { condition, years } of conditionsOfDatasets())
			for (const { year, values, rank, status } of years)
				for (const state of STATE_CODES) {
					const row = byKey.get(`${condition.id} ${year} ${state}`);
					const i = positionOf(state);
					const value = values[i] ?? null;
					expect(row?.status).toBe(status[i]);
					expect(row?.rank).toBe(String(rank[i] ?? ''));
					if (value === null) expect(row?.value).toBe('');
					else expect(Number(row?.value)).toBeCloseTo(value, 5);
				}
	});

	it('names datasets that there are, and a status with each figure that there is none of', () => {
		const sources = new Set(rows.flatMap(({ source = '' }) => source.split(';')));
		expect([...sources].filter((path) => !DATASET_PATHS.some((one) => one === path))).toEqual([]);
		expect(rows.filter(({ value, status }) => (value === '') === (status === 'present'))).toEqual(
			[]
		);
	});

	it('has the columns of its dictionary', () => {
		expect(Object.keys(rows[0] ?? {})).toEqual(conditionTableColumns.map(({ name }) => name));
	});
});
