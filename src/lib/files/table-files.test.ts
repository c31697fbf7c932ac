import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FigureTable } from '$lib/charts/kit/table';
import { curly } from '$lib/words/curly';
import { straight, tableCsv, tableJson } from './table-files';

const table: FigureTable = {
	caption: 'Net per person',
	columns: [
		{ id: 'state', label: 'Code' },
		{ id: 'net', label: 'Net', format: String, decimals: 2 }
	],
	rows: [
		{ key: 'CA', cells: ['CA', -1330.456], missing: 'not published' },
		{ key: 'DC', cells: ['DC', null], missing: 'not covered' }
	]
};

describe('files of a figure', () => {
	it('hold the rows as drawn, with a reason where a figure is missing', () => {
		expect(Papa.parse(tableCsv(table), { header: true, skipEmptyLines: true }).data).toEqual([
			{ state: 'CA', net: '-1330.46', missing: '' },
			{ state: 'DC', net: '', missing: 'not covered' }
		]);
	});

	it('have straight marks in their texts, as programs compare them', () => {
		const named = {
			...table,
			rows: [{ key: 'CA', cells: ['Prince George’s “County”', null], missing: 'the state’s own' }]
		};
		expect(Papa.parse(tableCsv(named), { header: true, skipEmptyLines: true }).data).toEqual([
			{ state: `Prince George's "County"`, net: '', missing: "the state's own" }
		]);
		expect(straight(curly(`Newsom's "donor state" and '81`))).toBe(
			`Newsom's "donor state" and '81`
		);
		const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
		expect(tableJson(named, about)).toContain("Prince George's");
	});

	it('say in every row how it was reckoned, and why figures are missing last', () => {
		const reckoned = { estimate: 'tax-foundation', dollars: 'real' };
		const [header, ...rows] = tableCsv({ ...table, reckoned })
			.trim()
			.split('\n');
		expect(header).toBe('state,net,estimate,dollars,missing');
		expect(rows).toEqual([
			'CA,-1330.46,tax-foundation,real,',
			'DC,,tax-foundation,real,not covered'
		]);
		const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
		expect(JSON.parse(tableJson({ ...table, reckoned }, about)).rows[0]).toMatchObject(reckoned);
	});

	it('have one column of a name: that of the table, where the rows differ in it', () => {
		const estimates: FigureTable = {
			caption: '',
			columns: [{ id: 'estimate', label: 'Estimate' }],
			rows: [{ key: '1', cells: ['Rockefeller Institute'], missing: '' }],
			reckoned: { estimate: 'account', dollars: 'current' }
		};
		expect(tableCsv(estimates)).toBe('estimate,dollars,missing\nRockefeller Institute,current,\n');
		const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
		const { fields, rows } = JSON.parse(tableJson(estimates, about));
		expect(fields).toEqual(['estimate', 'dollars', 'missing']);
		expect(rows[0].estimate).toBe('Rockefeller Institute');
	});

	it('say in JSON where the rows come from', () => {
		const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
		const content = JSON.parse(tableJson(table, about));
		expect(content).toMatchObject(about);
		expect(content.rows[1]).toEqual({ state: 'DC', net: null, missing: 'not covered' });
	});
});
