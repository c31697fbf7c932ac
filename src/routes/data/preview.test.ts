import { describe, expect, it } from 'vitest';
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
