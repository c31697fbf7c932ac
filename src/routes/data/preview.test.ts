import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/files/catalogue.server';
import { previewOf } from './preview';

describe('previewOf', () => {
	it('shows rows of the newest year, as the file has them, empty cells too', () => {
		const text = 'state,year,usd\nCA,1999,5\nCA,2001,\nAK,2001,-7\n';
		expect(previewOf(text)).toEqual({
			columns: ['state', 'year', 'usd'],
			rows: [
				['CA', '2001', ''],
				['AK', '2001', '-7']
			],
			year: '2001'
		});
	});

	it('shows the first rows where there is no year, ten at most', () => {
		const lines = Array.from({ length: 30 }, (_, at) => `row ${at},"a, b"`);
		const { rows, year } = previewOf(`id,words\n${lines.join('\n')}\n`);
		expect(rows).toHaveLength(10);
		expect(rows[0]).toEqual(['row 0', 'a, b']);
		expect(year).toBeNull();
	});

	it('cuts a long cell and leaves the byte order mark out', () => {
		const { columns, rows } = previewOf(`\uFEFFwords\n${'long '.repeat(40)}\n`);
		expect(columns).toEqual(['words']);
		expect(rows[0]?.[0]).toMatch(/^long .*long…$/);
		expect(rows[0]?.[0]?.length).toBeLessThan(62);
	});
});

describe('the rows shown of the tables that we make', () => {
	const dated = catalogue().derived.flatMap(({ id, sample, coverage }) => {
		const { year } = previewOf(sample);
		return year === null ? [] : [{ id, year, newest: String(coverage.years.at(-1)?.year) }];
	});

	it.each(dated)('of $id are of the newest year that it has, where they are said to be', (one) => {
		expect(one.year).toBe(one.newest);
	});

	it('are of a year in those that are told by year', () => {
		expect(dated.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['balances', 'account-lines', 'counties', 'conditions', 'signs'])
		);
	});
});
