import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../../tests/support/signs';
import { matrixSeries, type MatrixRow } from './series';

const full = matrixSeries(allSigns());
const yearOf = (row: MatrixRow | undefined, fiscalYear: number) =>
	row?.cells.filter((cell) => full.columns[cell.column]?.fiscalYear === fiscalYear && cell.year);

describe('matrixSeries', () => {
	it('has a column for each fiscal year and four more without COVID-19 relief', () => {
		expect(full.columns).toHaveLength(48);
		expect(full.columns[0]).toEqual({ fiscalYear: 1981, isCovidOut: false });
		expect(full.columns.slice(44).map((column) => column.fiscalYear)).toEqual([
			2020, 2021, 2022, 2023
		]);
	});

	it('groups rows by deficit rule, then what the nation buys, interest, pay, corporate tax; others after', () => {
		expect(full.groups.map((group) => group.key)).toEqual(['none', 'per-person', 'tax-share']);
		const rows = full.groups[0]?.rows ?? [];
		const keys = rows.flatMap(({ variant }) =>
			variant
				? [[variant.services, variant.interest, variant.pay, variant.corporateLabourShare]]
				: []
		);
		expect(keys).toHaveLength(24);
		expect(keys.slice(0, 4)).toEqual([
			['flow', 'excluded', 'workplace', 0],
			['flow', 'excluded', 'workplace', 0.25],
			['flow', 'excluded', 'workplace', 0.5],
			['flow', 'excluded', 'residence', 0]
		]);
		expect([6, 12, 18].map((at) => keys[at]?.slice(0, 3))).toEqual([
			['flow', 'population', 'workplace'],
			['defense', 'excluded', 'workplace'],
			['benefit', 'excluded', 'workplace']
		]);
		expect(rows.slice(24).map((row) => row.name)).toEqual([
			'Tax Foundation 2007',
			'Rockefeller Institute, by report',
			'Rockefeller Institute, single states',
			'New York State Comptroller',
			'Pew Charitable Trusts',
			'California Legislative Analyst',
			'IRS collections and Census',
			'IRS collections and USAspending'
		]);
	});

	it('draws equal figures once: interest where the deficit is shared out per person', () => {
		const open = full.groups.map(({ rows }) => [
			rows.filter(({ variant }) => variant).length,
			rows[0]?.isInterestOpen
		]);
		expect(open).toEqual([
			[24, true],
			[12, false],
			[24, true]
		]);
	});

	it('folds the reports of the Rockefeller Institute into one row and splits a year that two cover', () => {
		const row = full.groups[0]?.rows.find((each) => each.name.endsWith('by report'));
		expect(yearOf(row, 2017)).toHaveLength(1);
		expect(
			yearOf(row, 2021)?.map(({ specification, part, noVote }) => [
				specification.estimate,
				part,
				noVote
			])
		).toEqual([
			['rockefeller-2023', { index: 0, of: 2 }, 'older'],
			['rockefeller-2024', { index: 1, of: 2 }, null]
		]);
	});

	it('gives years without COVID-19 relief only to rows that can leave it out', () => {
		const rows = full.groups[0]?.rows ?? [];
		expect(rows[0]?.cells.filter((cell) => cell.column >= 44)).toHaveLength(4);
		expect(rows[24]?.cells.filter((cell) => cell.column >= 44)).toHaveLength(0);
	});

	const small = matrixSeries({
		state: 'CA',
		rows: [
			signRow('account-none-flow-025-excluded-workplace-in', { 2019: 5, 2020: -5 }, 0.5),
			signRow('account-none-flow-025-excluded-workplace-out', { 2020: -9 }, 0.25),
			signRow('account-none-benefit-025-excluded-workplace-in', { 2019: -5, 2020: -5 }, 0.5),
			signRow('account-per-person-flow-025-excluded-workplace-in', { 2019: -5, 2020: 0 }),
			signRow('rockefeller-2022-none', { 2020: null }),
			signRow('rockefeller-2022-per-person', { 2020: 5 }, 0),
			signRow('pew-none', { 2019: null }),
			signRow('collections-usaspending-none', { 2019: -5, 2020: -5 })
		]
	});
	const rowIn = (group: number, name: string) =>
		small.groups[group]?.rows.find((row) => row.name.startsWith(name));

	it('weighs a group’s payers by votes, about even by half, and counts a row’s by years, without the later columns', () => {
		expect(small.groups.map((group) => group.share)).toEqual([
			{ k: 1.75, n: 2.25, q: 1.75 / 2.25 },
			{ k: 1.5, n: 2, q: 0.75 }
		]);
		expect(small.groups[0]?.rows[0]).toMatchObject({ years: { k: 1, n: 2, q: 0.5 }, evenYears: 0 });
		expect(small.groups[1]?.rows[0]).toMatchObject({ years: { k: 1, n: 2 }, evenYears: 1 });
		expect(rowIn(0, 'IRS')).toMatchObject({ years: { k: 2, n: 2 }, hasVotes: false });
	});

	it('keeps a missing figure as a cell without one, leaves out makers of one side, and says why none votes', () => {
		expect(rowIn(0, 'Rockefeller')?.cells.map((cell) => cell.year)).toEqual([null, null]);
		expect(rowIn(0, 'Pew')).toBeUndefined();
		expect(rowIn(0, 'IRS')?.cells.map(({ noVote }) => noVote)).toEqual(['hybrid', 'hybrid']);
		expect(rowIn(1, 'Rockefeller')?.cells.map(({ noVote }) => noVote)).toEqual([null, 'older']);
	});

	it('has no columns where there are no rows', () => {
		expect(matrixSeries({ state: 'CA', rows: [] })).toEqual({ columns: [], groups: [] });
	});
});
