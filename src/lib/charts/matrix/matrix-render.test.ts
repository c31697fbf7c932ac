import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns } from '../../../../tests/support/signs';
import Matrix from './Matrix.svelte';
import { LEGEND } from './legend';
import { linesOf, spotWords } from './lines';
import { matrixSeries } from './series';

const signs = allSigns();
const html = render(Matrix, {
	props: {
		label: 'California paid more',
		summary: 'Every vote agrees.',
		signs,
		choice: null,
		onchoose: () => undefined
	}
}).body;

describe('Matrix', () => {
	it('is served drawn for two widths, with few elements and at most 40 kB', () => {
		expect(html).toMatch(/<svg class="wide/);
		expect(html).toMatch(/<svg class="narrow/);
		expect((html.match(/<(?:path|rect|text|line|circle)/g) ?? []).length).toBeLessThan(400);
		expect(gzipSync(html).length).toBeLessThan(40_000);
	});

	it('is an image with a name and a summary in words, and no tab stop of its own', () => {
		expect(html).toMatch(
			/role="img" aria-label="California paid more" aria-describedby="matrix-summary"/
		);
		expect(html).toMatch(/<p id="matrix-summary"[^>]*>Every vote agrees\.<\/p>/);
		expect(html).not.toMatch(/role="application"|tabindex/);
	});

	it('names every side beside its mark, and what is missing or has no vote', () => {
		for (const words of ['Payer', 'About even', 'Recipient', 'Drawn, no vote', 'No figure']) {
			expect(html).toContain(words);
		}
	});
});

it('the legend gives each side its own color', () => {
	expect(LEGEND.map(({ label, color }) => [label, color])).toEqual([
		['Payer', 'var(--payer)'],
		['About even', 'var(--ramp-5)'],
		['Recipient', 'var(--recipient)'],
		['Drawn, no vote', 'var(--muted)'],
		['No figure', null]
	]);
});

it('explains one cell in a sentence, which a reader may choose', () => {
	expect(html).toMatch(
		/The outlined cell:<\/strong> <output[^>]*>FY2024, our own account, dollar for dollar, defense and other purchases counted where they are bought, [^<]*: California [^<]*\.<\/output>/
	);
	expect(html).toMatch(/<path class="pointed[^"]*" d="M/);
	expect(html).toContain('Choose another cell');
});

describe('spotWords', () => {
	const series = matrixSeries(signs);
	const lines = linesOf(series);
	const at = (line: number, column: number) =>
		spotWords({ state: 'CA', series, lines }, { line, column });
	const lineOf = (name: string) => lines.findIndex(({ row }) => row.name.startsWith(name));

	it('reads out the cell, and says in how many of its years the row has a payer', () => {
		expect(at(0, 24)?.sentence).toMatch(
			/^FY2005, our own account, dollar for dollar, defense and other purchases counted where they are bought, interest left out, federal pay where the work is done, no corporate tax on workers: California /
		);
		expect(at(0, 24)?.lines.map(({ label }) => label)).toEqual([
			'In all',
			'About even',
			'This row'
		]);
		expect(at(0, 24)?.lines.at(-1)?.text).toMatch(
			/^payer in \d+ of 42 years(, about even in \d+)?$/
		);
	});

	it('names no report where none has a figure', () => {
		expect(at(lineOf('Rockefeller Institute, by report'), 0)?.sentence).toBe(
			'FY1981, Rockefeller Institute, by report, dollar for dollar: no figure for California'
		);
	});

	it('says why a cell has no vote', () => {
		const told = (name: string, column: number) => at(lineOf(name), column)?.note;
		expect(told('Rockefeller Institute, by', 40)).toContain(
			'(another edition of the same maker votes)'
		);
		expect(told('IRS collections and USAspending', 40)).toContain('(two unlike accounts: no vote)');
	});

	it('tells a year without COVID-19 relief as such', () => {
		expect(at(0, 47)?.sentence).toContain('COVID-19 relief left out: California');
	});

	it('has no words where there is no cell', () => {
		expect(at(lineOf('Tax Foundation'), 47)).toBeNull();
		expect(at(999, 0)).toBeNull();
	});
});
