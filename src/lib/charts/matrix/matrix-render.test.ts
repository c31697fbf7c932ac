import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../../tests/support/signs';
import Matrix from './Matrix.svelte';
import { linesOf } from './lines';
import { matrixSeries } from './series';
import { matrixRowCount, matrixTable } from './table';
import { spotWords } from './words';

const signs = allSigns();
const html = render(Matrix, { props: { label: 'California paid more', signs } }).body;

describe('Matrix', () => {
	it('is served drawn for two widths, with few elements and at most 25 kB', () => {
		expect(html).toMatch(/<svg class="wide/);
		expect(html).toMatch(/<svg class="narrow/);
		expect((html.match(/<(?:path|rect|text|line|circle)/g) ?? []).length).toBeLessThan(400);
		expect(gzipSync(html).length).toBeLessThan(25_000);
	});

	it('is one tab stop beside the two buttons that arrange its rows', () => {
		expect(html.match(/tabindex="0"/g)).toHaveLength(1);
		expect(html.match(/aria-pressed/g)).toHaveLength(2);
		expect(html).toContain('aria-label="California paid more. Arrow keys go from cell to cell."');
	});

	it('names every side beside its mark, and what is missing or not counted', () => {
		for (const words of ['Payer', 'About even', 'Recipient', 'Drawn, not counted', 'No figure']) {
			expect(html).toContain(words);
		}
	});
});

describe('spotWords', () => {
	const series = matrixSeries(signs, 'rule');
	const lines = linesOf(series);
	const at = (line: number, column: number) =>
		spotWords({ state: 'CA', series, lines }, { line, column });

	it('reads out the cell', () => {
		expect(at(1, 24)?.sentence).toMatch(
			/^FY2005, our own account, plain dollars, defense by place, interest left out, no corporate tax on workers: California /
		);
		expect(at(1, 24)?.lines.map(({ label }) => label)).toEqual([
			'In all',
			'About even',
			'This row'
		]);
	});

	it('names no report where none has a figure', () => {
		const report = lines.findIndex(({ row }) => row?.name.startsWith('Rockefeller'));
		expect(at(report, 0)?.sentence).toBe(
			'FY1981, Rockefeller Institute, by report, plain dollars: no figure for California'
		);
	});

	it('tells a year without COVID-19 relief, and its sum, as such', () => {
		expect(at(1, 48)?.sentence).toContain('COVID-19 relief left out: California');
		expect(at(0, 48)?.title).toBe('FY2024, all that count, COVID-19 relief left out');
	});

	it('has no words where there is no cell', () => {
		expect(at(13, 48)).toBeNull();
		expect(at(99, 0)).toBeNull();
	});
});

describe('matrixTable', () => {
	it('has a row for each way in each year it covers, with the sign as a word', () => {
		const table = matrixTable(signs, 'All ways');
		expect(table.rows).toHaveLength(matrixRowCount(signs));
		expect(new Set(table.rows.map((row) => row.key)).size).toBe(table.rows.length);
		expect(table.rows[0]?.cells.slice(0, 7)).toEqual([
			'1983',
			'Our own account',
			'Plain',
			'By place',
			'Left out',
			'0',
			'Counted'
		]);
		expect(['Payer', 'About even', 'Recipient']).toContain(table.rows[0]?.cells[10]);
	});
});
