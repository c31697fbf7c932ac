import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import Matrix from './Matrix.svelte';
import { LEGEND } from './legend';
import { linesOf } from './lines';
import { matrixSeries } from './series';
import { spotWords } from './words';

const signs = allSigns();
const html = render(Matrix, {
	props: { label: 'California paid more', summary: 'Of 9 calculations.', signs }
}).body;

describe('Matrix', () => {
	it('is served drawn for two widths, with few elements and at most 25 kB', () => {
		expect(html).toMatch(/<svg class="wide/);
		expect(html).toMatch(/<svg class="narrow/);
		expect((html.match(/<(?:path|rect|text|line|circle)/g) ?? []).length).toBeLessThan(400);
		expect(gzipSync(html).length).toBeLessThan(25_000);
	});

	it('is an image with a name and a summary in words, and no tab stop of its own', () => {
		expect(html).toMatch(
			/role="img" aria-label="California paid more" aria-describedby="matrix-summary"/
		);
		expect(html).toMatch(/<p id="matrix-summary"[^>]*>Of 9 calculations\.<\/p>/);
		expect(html).not.toMatch(/role="application"|tabindex/);
		expect(html.match(/aria-pressed/g)).toHaveLength(2);
	});

	it('names every side beside its mark, and what is missing or not counted', () => {
		for (const words of ['Payer', 'About even', 'Recipient', 'Drawn, not counted', 'No figure']) {
			expect(html).toContain(words);
		}
	});
});

it('the legend gives each side its own color', () => {
	expect(LEGEND.map(({ label, color }) => [label, color])).toEqual([
		['Payer', 'var(--payer)'],
		['About even', 'var(--ramp-5)'],
		['Recipient', 'var(--recipient)'],
		['Drawn, not counted', 'var(--paper)'],
		['No figure', null]
	]);
});

describe('spotWords', () => {
	const series = matrixSeries(signs, 'rule');
	const lines = linesOf(series);
	const at = (line: number, column: number) =>
		spotWords({ state: 'CA', series, lines }, { line, column });

	it('reads out the cell', () => {
		expect(at(1, 24)?.sentence).toMatch(
			/^FY2005, our own account, dollar for dollar, defense where it is spent, interest left out, no corporate tax on workers: California /
		);
		expect(at(1, 24)?.lines.map(({ label }) => label)).toEqual([
			'In all',
			'About even',
			'This row'
		]);
	});

	it('counts the calculations of a year by their sides, and all of them', () => {
		const small = matrixSeries(
			{
				state: 'CA',
				rows: [
					signRow('account-none-place-025-excluded-in', { 2019: -5 }),
					signRow('account-none-place-050-excluded-in', { 2019: -5 }),
					signRow('account-per-person-place-025-excluded-in', { 2019: -5 }),
					signRow('account-per-person-place-050-excluded-in', { 2019: 0 }),
					signRow('account-tax-share-place-025-excluded-in', { 2019: 5 })
				]
			},
			'rule'
		);
		const told = spotWords(
			{ state: 'CA', series: small, lines: linesOf(small) },
			{ line: 0, column: 0 }
		);
		expect(told?.title).toBe('FY2019, all that count');
		expect(told?.lines).toEqual([
			{ label: 'Payer', text: '3', kind: 'part' },
			{ label: 'About even', text: '1', kind: 'part' },
			{ label: 'Recipient', text: '1', kind: 'part' },
			{ label: 'All', text: '5', kind: 'sum' }
		]);
	});

	it('names no report where none has a figure', () => {
		const report = lines.findIndex(({ row }) => row?.name.startsWith('Rockefeller'));
		expect(at(report, 0)?.sentence).toBe(
			'FY1981, Rockefeller Institute, by report, dollar for dollar: no figure for California'
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
