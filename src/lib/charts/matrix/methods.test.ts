import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import { cellAt, linesOf } from './lines';
import MatrixExplain from './MatrixExplain.svelte';
import { chosenIn, methodGroups } from './methods';
import { matrixSeries, type MatrixOrder } from './series';

const made = (order: MatrixOrder) => {
	const series = matrixSeries(allSigns(), order);
	const lines = linesOf(series);
	return { series, lines, groups: methodGroups(series, lines) };
};

describe('methodGroups', () => {
	it.each(['rule', 'sign'] as const)('by %s has every cell with a figure once', (order) => {
		const { series, lines, groups } = made(order);
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
		const { groups } = made('rule');
		expect(groups.map(({ title }) => title)).toEqual([
			'Dollar for dollar',
			'Deficit shared out per person',
			'Deficit shared out by taxes paid'
		]);
		const methods = groups[0]?.methods ?? [];
		expect(methods[0]?.label).toBe(
			'Defense where it is spent, interest left out, no corporate tax on workers'
		);
		expect(methods[0]?.years.at(-1)?.label).toBe('2024, COVID-19 relief left out');
		const reports = methods.find(({ label }) => label.startsWith('Rockefeller'))?.years ?? [];
		expect(reports.map(({ label }) => label).filter((label) => label.startsWith('2021'))).toEqual([
			'2021, Rockefeller 2023',
			'2021, Rockefeller 2024'
		]);
	});

	it('leaves out methods without a figure', () => {
		const rows = [signRow('rockefeller-2025-none', { 2023: null })];
		const series = matrixSeries({ state: 'DC', rows }, 'rule');
		expect(methodGroups(series, linesOf(series))).toEqual([]);
		expect(chosenIn([], { method: '', year: '' })).toBeNull();
	});
});

describe('chosenIn', () => {
	it('keeps method and year through another order, and else begins with the newest year', () => {
		const { groups } = made('rule');
		const start = chosenIn(groups, { method: '', year: '' });
		expect(start?.method.key).toBe(groups[0]?.methods[0]?.key);
		expect(start?.year.label).toBe('2024');
		const wanted = {
			method: groups[2]?.methods[3]?.key ?? '',
			year: groups[2]?.methods[3]?.years[5]?.key ?? ''
		};
		const other = chosenIn(made('sign').groups, wanted);
		expect([other?.method.key, other?.year.key]).toEqual([wanted.method, wanted.year]);
		const taxFoundation = groups[0]?.methods.find(({ label }) => label.startsWith('Tax'));
		expect(
			chosenIn(groups, { method: taxFoundation?.key ?? '', year: start?.year.key ?? '' })?.year
				.label
		).toBe('2005');
	});
});

describe('MatrixExplain', () => {
	const { groups } = made('rule');
	const chosen = chosenIn(groups, { method: '', year: '' });
	const htmlOf = (isOpen: boolean) =>
		render(MatrixExplain, {
			props: { groups, chosen, sentence: 'FY2024: a payer', isOpen, onchoose: () => undefined }
		}).body;

	it('says the chosen calculation aloud beside its method and year', () => {
		const html = htmlOf(true);
		expect(html).toMatch(/<output[^>]*>FY2024: a payer\.<\/output>/);
		expect(html.match(/<optgroup/g)).toHaveLength(3);
		expect(html).toMatch(/<span[^>]*>Method<\/span>/);
		expect(html).toMatch(/<span[^>]*>Fiscal year<\/span>/);
	});

	it('is served folded, without its lists', () => {
		expect(htmlOf(false)).not.toContain('<option');
		expect(htmlOf(false)).toContain('One calculation in words');
	});
});
