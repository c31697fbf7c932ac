import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../tests/support/signs';
import { SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { sharesIn } from '$lib/fiscal/verdict/shares';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { subtitleOf, summaryOf, tableOf, titleOf } from './matrix';

const made: StateSigns = {
	state: 'CA',
	rows: [
		signRow('account-none-place-025-excluded-in', {
			2000: -5,
			2001: -5,
			2002: 5,
			2003: 0,
			2004: -5
		}),
		signRow('account-none-benefit-025-excluded-in', { 2003: 5, 2004: 5 }),
		signRow('account-per-person-place-025-excluded-in', { 2003: -5, 2004: -5 }),
		signRow('rockefeller-2025-none', { 2023: null }),
		signRow('collections-usaspending-none', { 2009: -5, 2010: -5, 2011: 5 })
	]
};

const cells = (signs: StateSigns) => tableOf(signs).rows.map((row) => row.cells);

function sumOf(signs: StateSigns, id: string): number {
	const { columns, rows } = tableOf(signs);
	const at = columns.findIndex((column) => column.id === id);
	return rows.reduce((sum, row) => sum + Number(row.cells[at]), 0);
}

describe('the table of a sign matrix', () => {
	it('has a row a method: its choices in words, the years by side, the payer years as ranges, what counts', () => {
		expect(cells(made)).toEqual([
			['Our own account', 'Dollar for dollar', 'Where spent', 3, 1, 1, '2000–2001, 2004', 5, 3],
			['Our own account', 'Dollar for dollar', 'Shared by all', 0, 0, 2, 'None', 2, 0],
			[
				'Our own account',
				'Deficit shared out per person',
				'Where spent',
				2,
				0,
				0,
				'2003–2004',
				2,
				2
			],
			['Rockefeller 2025', 'Dollar for dollar', 'As published', 0, 0, 0, null, 0, 0],
			[
				'IRS collections and USAspending',
				'Dollar for dollar',
				'As published',
				2,
				0,
				1,
				'2009–2010',
				0,
				0
			]
		]);
	});

	it('names only the choices that methods differ by', () => {
		expect(tableOf(made).columns.map(({ id }) => id)).toEqual([
			'estimate',
			'deficit_rule',
			'defense',
			'years_payer',
			'years_even',
			'years_recipient',
			'payer_in',
			'years_counted',
			'years_counted_payer'
		]);
		expect(
			tableOf(allSigns())
				.columns.map(({ id }) => id)
				.slice(2, 6)
		).toEqual(['defense', 'interest', 'corporate_tax_on_workers', 'covid_relief']);
	});

	it('has every method once', () => {
		const { rows, columns } = tableOf(allSigns());
		expect(rows.map(({ key }) => key)).toEqual(SPECIFICATIONS.map(({ id }) => id));
		expect(rows.every((row) => row.cells.length === columns.length)).toBe(true);
	});

	it('adds up to the counts of the title, whatever counts', () => {
		const perPerson = fc.option(fc.integer({ min: -5, max: 5 }));
		const years = fc.dictionary(
			fc.integer({ min: 1981, max: 2024 }).map(String),
			fc.tuple(perPerson, fc.boolean())
		);
		const row = fc.tuple(fc.constantFrom(...SPECIFICATIONS), years).map(([{ id }, some]) => {
			const figures = Object.entries(some).map(([year, [value]]) => [year, value] as const);
			const { specification, years: own } = signRow(id, Object.fromEntries(figures));
			const counts = Object.values(some).map(([, isCounted]) => isCounted);
			return {
				specification,
				years: own.map((year, at) => ({
					...year,
					counts: year.counts && counts[at] === true
				}))
			};
		});
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const signs: StateSigns = { state: 'TX', rows };
				const { payer } = sharesIn('all', signs);
				expect(sumOf(signs, 'years_counted')).toBe(payer.n);
				expect(sumOf(signs, 'years_counted_payer')).toBe(payer.k);
			})
		);
	});
});

describe('the words of a sign matrix', () => {
	it('count calculations, with since when they agree, and speak of no way or key', () => {
		expect(titleOf(made)).toBe(
			'California paid more than it received in 3 of 7 calculations; relative to other states, in all 2'
		);
		expect(summaryOf(made)).toBe(
			'Of 9 calculations, California comes out a payer in 5, about even in 1, a recipient in 3. Dollar for dollar they disagree on FY2004; against the other states all agree since FY2003: a payer.'
		);
		expect([titleOf(made), subtitleOf(made), summaryOf(made)].join(' ')).not.toMatch(
			/\b(reckon\w*|ways?|keys?|plain)\b/
		);
	});
});
