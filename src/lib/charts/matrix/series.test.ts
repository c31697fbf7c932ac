import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import { decidersOf, titleShares } from './deciders';
import { matrixSeries, type MatrixRow } from './series';

const full = matrixSeries(allSigns(), 'rule');
const yearOf = (row: MatrixRow | undefined, fiscalYear: number) =>
	row?.cells.filter((cell) => full.columns[cell.column]?.fiscalYear === fiscalYear && cell.year);

describe('matrixSeries', () => {
	it('has a column for each fiscal year and five more without COVID-19 relief', () => {
		expect(full.columns).toHaveLength(49);
		expect(full.columns[0]).toEqual({ fiscalYear: 1981, isCovidOut: false });
		expect(full.columns.slice(44).map((column) => column.fiscalYear)).toEqual([
			2020, 2021, 2022, 2023, 2024
		]);
	});

	it('groups rows by deficit rule, then defense, interest, corporate tax; others and hybrids after', () => {
		expect(full.groups.map((group) => group.key)).toEqual(['none', 'per-person', 'tax-share']);
		const rows = full.groups[0]?.rows ?? [];
		expect(rows).toHaveLength(16);
		expect(rows[0]?.variant).toMatchObject({ defense: 'place', interest: 'excluded' });
		expect(rows.slice(0, 4).map((row) => row.variant?.corporateLabourShare)).toEqual([
			0, 0.25, 0.5, 0
		]);
		expect(rows.slice(12).map((row) => row.name)).toEqual([
			'Tax Foundation 2007',
			'Rockefeller Institute, by report',
			'IRS collections and Census',
			'IRS collections and USAspending'
		]);
	});

	it('folds the reports of the Rockefeller Institute into one row and splits a year that two cover', () => {
		const row = full.groups[0]?.rows.find((each) => each.name.startsWith('Rockefeller'));
		expect(yearOf(row, 2017)).toHaveLength(1);
		expect(
			yearOf(row, 2021)?.map(({ specification, part }) => [specification.estimate, part])
		).toEqual([
			['rockefeller-2023', { index: 0, of: 2 }],
			['rockefeller-2024', { index: 1, of: 2 }]
		]);
	});

	it('gives years without COVID-19 relief only to rows that can leave it out', () => {
		const rows = full.groups[0]?.rows ?? [];
		expect(rows[0]?.cells.filter((cell) => cell.column >= 44)).toHaveLength(5);
		expect(rows[12]?.cells.filter((cell) => cell.column >= 44)).toHaveLength(0);
	});

	const small = {
		state: 'CA' as const,
		rows: [
			signRow('account-none-place-025-excluded-in', { 2019: 5, 2020: -5 }),
			signRow('account-none-place-025-excluded-out', { 2020: -9 }),
			signRow('account-none-place-050-excluded-in', { 2019: -5, 2020: -5 }),
			signRow('account-per-person-place-025-excluded-in', { 2019: -5, 2020: 0 }),
			signRow('rockefeller-2022-none', { 2020: null }),
			signRow('collections-usaspending-none', { 2019: -5, 2020: -5 })
		]
	};

	it('counts payers by row, group and year, hybrids in none of them', () => {
		const series = matrixSeries(small, 'rule');
		expect(series.groups.map((group) => group.share)).toEqual([
			{ k: 4, n: 5, q: 0.8 },
			{ k: 1, n: 2, q: 0.5 }
		]);
		expect(series.groups[0]?.rows[0]?.share).toEqual({ k: 2, n: 3, q: 2 / 3 });
		expect(series.summary).toEqual([
			{ payer: 2, even: 0, recipient: 1, n: 3 },
			{ payer: 2, even: 1, recipient: 0, n: 3 },
			{ payer: 1, even: 0, recipient: 0, n: 1 }
		]);
		expect(series.share).toEqual({ k: 5, n: 7, q: 5 / 7 });
	});

	it('keeps a missing figure as a cell without one, and tells of a hybrid only what is drawn', () => {
		const rows = matrixSeries(small, 'rule').groups[0]?.rows ?? [];
		const report = rows.find((row) => row.name.startsWith('Rockefeller'));
		expect(report?.cells.map((cell) => cell.year)).toEqual([null, null]);
		expect(rows.at(-1)).toMatchObject({ share: { k: 2, n: 2 }, isCounted: false });
	});

	it('by sign puts estimates apart and in each the rows that pay most often on top', () => {
		const { groups } = matrixSeries(allSigns(), 'sign');
		expect(groups.map((group) => group.title)).toEqual([
			'Our own account',
			'Tax Foundation 2007',
			'Rockefeller Institute, by report',
			'IRS collections and Census',
			'IRS collections and USAspending'
		]);
		const shares = groups[0]?.rows.map((row) => row.share.q ?? -1) ?? [];
		expect(shares).toHaveLength(36);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	it('has no columns where there are no rows', () => {
		expect(matrixSeries({ state: 'CA', rows: [] }, 'rule')).toMatchObject({
			columns: [],
			groups: []
		});
	});

	it('tells which choice of our own account moves the share of payers most', () => {
		const [first] = decidersOf(small);
		expect(first?.name).toBe('corporate tax');
		expect(first?.levels.map(({ share }) => share.q)).toEqual([0.5, 1]);
		expect(titleShares(small)).toMatchObject({ plain: { k: 4, n: 5 }, neutral: { k: 1, n: 2 } });
	});
});
