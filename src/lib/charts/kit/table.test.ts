import { describe, expect, it } from 'vitest';
import { cellText, drawnCells, headColumn, sortedRows, type TableRow } from './table';

const row = (key: string, value: number | null): TableRow => ({
	key,
	cells: [key, value],
	missing: 'not covered'
});
const rows = [row('CA', -3), row('DC', null), row('MS', 7), row('NJ', -9)];
const keys = (sorted: readonly TableRow[]) => sorted.map(({ key }) => key).join(' ');

describe('sortedRows', () => {
	it.each([
		[null, 'CA DC MS NJ'],
		[{ column: 1, rising: true }, 'NJ CA MS DC'],
		[{ column: 1, rising: false }, 'MS CA NJ DC'],
		[{ column: 0, rising: false }, 'NJ MS DC CA']
	])('puts rows without a figure last: %o', (order, expected) => {
		expect(keys(sortedRows(rows, order))).toBe(expected);
	});
});

describe('drawnCells', () => {
	const columns = ['rank', 'county', 'total', 'defense', 'share', 'code'].map((id) => ({
		id,
		label: id
	}));
	const cellsOf = (cells: TableRow['cells']) =>
		drawnCells(columns, { key: '1', cells, missing: 'not in the list' }).map(
			({ at, span, text }) => `${at}+${span} ${text}`
		);

	it('says once, over all columns side by side, why figures are missing', () => {
		expect(cellsOf([null, 'Skagway', null, null, null, '02230'])).toEqual([
			'0+1 –',
			'1+1 Skagway',
			'2+3 not in the list',
			'5+1 02230'
		]);
	});

	it('draws a cell a column where none is missing, or one alone', () => {
		expect(cellsOf([1, 'Adams', 2, 3, 4, '39001'])).toHaveLength(6);
		expect(cellsOf([1, 'Adams', 2, null, 4, '39001'])[3]).toBe('3+1 not in the list');
	});
});

describe('headColumn', () => {
	const tableOf = (ids: readonly string[], ...cells: TableRow['cells'][]) => ({
		caption: 'Net',
		columns: ids.map((id) => ({ id, label: id })),
		rows: cells.map((each, at) => ({ key: String(at), cells: each, missing: '' }))
	});

	it.each([
		[
			['state', 'state_name', 'net'],
			[
				['CA', 'California', 1],
				['OH', 'Ohio', 2]
			],
			1
		],
		[
			['state', 'state_name', 'fiscal_year'],
			[
				['CA', 'California', 2000],
				['CA', 'California', 2001]
			],
			2
		],
		[
			['rank', 'county'],
			[
				[1, 'Kern'],
				[2, 'Napa']
			],
			1
		],
		[
			['method', 'votes'],
			[
				['a', 1],
				['b', 2]
			],
			-1
		]
	] as const)('of %j is the first that tells its rows apart', (ids, cells, at) => {
		expect(headColumn(tableOf(ids, ...cells))).toBe(at);
	});
});

describe('cellText', () => {
	const column = { id: 'net', label: 'Net', format: (value: number) => `$${value}` };

	it('says in words why a figure is missing', () => {
		expect(cellText(column, null, 'not covered')).toBe('not covered');
	});

	it('formats a number and keeps a text', () => {
		expect(cellText(column, 5, '')).toBe('$5');
		expect(cellText({ id: 'state', label: 'State' }, 'Utah', '')).toBe('Utah');
	});
});
