import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import { cellAt, linesOf } from './lines';
import MatrixExplain from './MatrixExplain.svelte';
import { chosenIn, methodGroups } from './methods';
import { matrixSeries } from './series';

const series = matrixSeries(allSigns());
const lines = linesOf(series);
const groups = methodGroups(series, lines);

describe('methodGroups', () => {
	it('has every cell with a figure once', () => {
		const cells = series.groups
			.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
			.filter(({ year }) => year !== null);
		const spots = groups.flatMap(({ methods }) =>
			methods.flatMap(({ years }) => years.map(({ spot }) => cellAt(lines, spot)))
		);
		expect(new Set(spots)).toEqual(new Set(cells));
		expect(spots).toHaveLength(cells.length);
	});

	it('names rules, choices in words, and what sets two calculations of a year apart', () => {
		expect(groups.map(({ title }) => title)).toEqual([
			'Dollar for dollar',
			'Deficit or surplus shared out per person',
			'Deficit or surplus shared out by taxes paid'
		]);
		const methods = groups[0]?.methods ?? [];
		expect(methods[0]?.label).toBe(
			'Defense and other purchases counted where they are bought, interest left out, federal pay where the work is done, no corporate tax on workers'
		);
		expect(methods[0]?.years.at(-1)?.label).toBe('2023, COVID-19 relief left out');
		const reports = methods.find(({ label }) => label.startsWith('Rockefeller'))?.years ?? [];
		expect(reports.map(({ label }) => label).filter((label) => label.startsWith('2021'))).toEqual([
			'2021, Rockefeller 2023',
			'2021, Rockefeller 2024'
		]);
	});

	it('leaves out methods without a figure', () => {
		const rows = [signRow('rockefeller-2025-none', { 2023: null })];
		const empty = matrixSeries({ state: 'DC', rows });
		expect(methodGroups(empty, linesOf(empty))).toEqual([]);
		expect(chosenIn([], null)).toBeNull();
	});
});

describe('chosenIn', () => {
	it('keeps method and year while they are there, and else begins with the newest year', () => {
		const start = chosenIn(groups, null);
		expect(start?.method.key).toBe(groups[0]?.methods[0]?.key);
		expect(start?.year.label).toBe('2024');
		const wanted = {
			method: groups[2]?.methods[3]?.key ?? '',
			year: groups[2]?.methods[3]?.years[5]?.key ?? ''
		};
		const other = chosenIn(groups, wanted);
		expect([other?.method.key, other?.year.key]).toEqual([wanted.method, wanted.year]);
		const taxFoundation = groups[0]?.methods.find(({ label }) => label.startsWith('Tax'));
		expect(
			chosenIn(groups, { method: taxFoundation?.key ?? '', year: start?.year.key ?? '' })?.year
				.label
		).toBe('2005');
	});
});

describe('MatrixExplain', () => {
	const chosen = chosenIn(groups, null);
	const { body } = render(MatrixExplain, {
		props: { groups, chosen, sentence: 'FY2024: a payer', onchoose: () => undefined }
	});

	it('is served with one cell in words, its lists folded and not made', () => {
		expect(body).toMatch(/<output[^>]*>FY2024: a payer\.<\/output>/);
		expect(body).toContain('Choose another cell');
		expect(body).not.toContain('<option');
	});

	it('says nothing where no method has a figure', () => {
		const none = render(MatrixExplain, {
			props: { groups: [], chosen: null, sentence: '', onchoose: () => undefined }
		});
		expect(none.body).not.toContain('outlined');
	});
});
