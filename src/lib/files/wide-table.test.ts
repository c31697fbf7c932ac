import { describe, expect, it } from 'vitest';
import type { FigureTable } from '$lib/charts/kit/table';
import { SEMICOLONS } from './csv';
import { tableCsv } from './table-files';
import { wideTable } from './wide-table';

const tidy: FigureTable = {
	caption: 'Net by year',
	columns: [
		{ id: 'state', label: 'Code' },
		{ id: 'fiscal_year', label: 'Year' },
		{ id: 'net', label: 'Net', format: String, decimals: 2 },
		{ id: 'flags', label: 'Notes' }
	],
	rows: [
		{ key: 'CA 2023', cells: ['CA', 2023, -1330.456, 'Carried'], missing: 'not published' },
		{ key: 'CA 2022', cells: ['CA', 2022, -5, ''], missing: 'not published' },
		{ key: 'DC 2022', cells: ['DC', 2022, null, ''], missing: 'not covered' }
	],
	reckoned: { estimate: 'account' }
};

describe('a wide table', () => {
	it('has a row a state, each figure and remark once a year from first to last, and why figures are missing', () => {
		const wide = wideTable(tidy);
		expect(wide && tableCsv(wide)).toBe(
			[
				'state,net_2022,net_2023,flags_2022,flags_2023,estimate,missing',
				'CA,-5,-1330.46,,Carried,account,',
				'DC,,,,,account,not covered: 2022; no figure: 2023',
				''
			].join('\n')
		);
	});

	it('has a column a year of words that change with it, though they stand before the first figure', () => {
		const columns = [
			...tidy.columns.slice(0, 2),
			{ id: 'side', label: 'Side', isOfYear: true as const },
			{ id: 'net', label: 'Net', format: String, decimals: 0 }
		];
		const rows = [
			{ key: '1', cells: ['CA', 2022, 'payer', -5], missing: '' },
			{ key: '2', cells: ['CA', 2023, 'split', -1], missing: '' }
		];
		const wide = wideTable({ ...tidy, columns, rows });
		expect(wide && tableCsv(wide).split('\n').slice(0, 2)).toEqual([
			'state,side_2022,side_2023,net_2022,net_2023,estimate,missing',
			'CA,payer,split,-5,-1,account,'
		]);
	});

	it('has semicolons and decimal commas where a reader asks for them', () => {
		const wide = wideTable(tidy);
		expect(wide && tableCsv(wide, SEMICOLONS).split('\n')[1]).toBe(
			'CA;-5;-1330,46;;Carried;account;'
		);
	});

	it.each([
		['no years', { ...tidy, columns: tidy.columns.map((c) => ({ ...c, id: `${c.id}_` })) }],
		['one year', { ...tidy, rows: tidy.rows.slice(1) }],
		['two rows of one state and year', { ...tidy, rows: [...tidy.rows, ...tidy.rows] }]
	])('is not made of a table with %s', (_, table) => {
		expect(wideTable(table)).toBeNull();
	});
});
