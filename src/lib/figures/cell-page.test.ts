import { describe, expect, it } from 'vitest';
import type { FigureTable, TableCell } from '$lib/charts/kit/table';
import { cellPagesOf } from './cell-page';

const tableOf = (ids: readonly string[], rows: readonly (readonly TableCell[])[]): FigureTable => ({
	caption: '',
	columns: ids.map((id) => ({ id, label: id })),
	rows: rows.map((cells, at) => ({ key: `${at}`, cells, missing: '' }))
});
const pagesOf = (table: FigureTable) => {
	const pageOf = cellPagesOf(table);
	return table.rows.map((row) => table.columns.map((_, at) => pageOf(row, at)));
};

describe('the cells of a table that lead to a page', () => {
	it('are the names of its states and its fiscal years, and no figures', () => {
		const table = tableOf(
			['state', 'state_name', 'fiscal_year', 'paid'],
			[
				['CA', 'California', 2023, 2023],
				['DC', 'District of Columbia', 2024, 1]
			]
		);
		expect(pagesOf(table)).toEqual([
			[null, '/states/ca/', '/years/2023/', null],
			[null, '/states/dc/', '/years/2024/', null]
		]);
	});

	it('are no names that stand in every row alike, but the one row of a table', () => {
		const rows = [
			['OH', 'Ohio', 2024],
			['OH', 'Ohio', 2023]
		];
		const ids = ['state', 'state_name', 'fiscal_year'];
		expect(pagesOf(tableOf(ids, rows))[0]).toEqual([null, null, '/years/2024/']);
		expect(pagesOf(tableOf(ids, rows.slice(0, 1)))[0]?.[1]).toBe('/states/oh/');
	});

	it('are estimates by their label, not by their name in files', () => {
		const table = tableOf(
			['estimate', 'estimate_label'],
			[
				['account', 'Our own account'],
				['rockefeller-2022', 'Rockefeller Institute'],
				['published-points', 'Somebody']
			]
		);
		expect(pagesOf(table)).toEqual([
			[null, '/methods/#estimate-account'],
			[null, '/methods/#estimate-rockefeller-2025'],
			[null, null]
		]);
	});

	it('takes the key of a row for its state where the code has no column', () => {
		const table = tableOf(['state_name'], [['Ohio'], ['Texas']]);
		const keyed = {
			...table,
			rows: table.rows.map((row, i) => ({ ...row, key: ['OH', 'TX'][i] ?? '' }))
		};
		expect(pagesOf(keyed)).toEqual([['/states/oh/'], ['/states/tx/']]);
	});

	it('is no year without a figure for it', () => {
		expect(pagesOf(tableOf(['fiscal_year'], [[null], [1979], [2024]]))).toEqual([
			[null],
			[null],
			['/years/2024/']
		]);
	});
});
