import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSigns, signRow } from '../../../tests/support/signs';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import { sharesOfYears, stateVotes } from '$lib/fiscal/verdict/state-votes';
import { SPECIFICATIONS, isNeutral } from '$lib/fiscal/verdict/specifications';
import type { StateSigns } from '$lib/fiscal/verdict/types';
import { subtitleOf, summaryOf, tableOf, titleOf } from './matrix';

const made: StateSigns = {
	state: 'CA',
	rows: [
		signRow(
			'account-none-flow-025-excluded-residence-in',
			{ 2000: -5, 2001: -5, 2002: 5, 2003: 0, 2004: -5 },
			0.5
		),
		signRow('account-none-benefit-025-excluded-workplace-in', { 2003: 5, 2004: 5 }, 0.5),
		signRow('account-per-person-flow-025-excluded-residence-in', { 2003: -5, 2004: -5 }),
		signRow('account-per-person-flow-025-population-residence-in', { 2003: -5, 2004: -5 }, 0),
		signRow('rockefeller-2025-none', { 2023: null }),
		signRow('new-york-comptroller-none', { 2019: -5 }),
		signRow('collections-usaspending-none', { 2009: -5, 2010: -5, 2011: 5 })
	]
};

const OWN = 'OMB Historical Tables of FY2027, actuals';

describe('the table of a sign matrix', () => {
	it('has a row a method: its choices in words, the years by side, the payer years as ranges, its votes', () => {
		const [plain, person] = ['Dollar for dollar', 'Deficit or surplus shared out per person'];
		expect(tableOf(made).rows.map(({ cells }) => cells)).toEqual([
			[
				'account',
				'Our own account',
				OWN,
				'none',
				plain,
				'Purchases where they are bought',
				'At home',
				3,
				1,
				1,
				'2000–\u20602001, 2004',
				2.5,
				1.5
			],
			[
				'account',
				'Our own account',
				OWN,
				'none',
				plain,
				'All purchases for everyone alike',
				'Not told apart',
				0,
				0,
				2,
				'None',
				1,
				0
			],
			[
				'account',
				'Our own account',
				OWN,
				'per-person',
				person,
				'Purchases where they are bought',
				'At home',
				2,
				0,
				0,
				'2003–\u20602004',
				2,
				2
			],
			[
				'rockefeller-2025',
				'Rockefeller 2025',
				'report of August 1, 2025',
				'none',
				plain,
				...['As published', 'As published', 0, 0, 0, null, 0, 0]
			],
			[
				'new-york-comptroller',
				'New York State Comptroller',
				'by printed figure',
				'none',
				plain,
				...['As published', 'As published', 1, 0, 0, '2019', 1, 1]
			],
			[
				'collections-usaspending',
				'IRS collections and USAspending',
				'collections as first printed each year; USAspending as stored',
				'none',
				plain,
				'As published',
				'As published',
				2,
				0,
				1,
				'2009–\u20602010',
				0,
				0
			]
		]);
	});

	it('names only the choices that methods differ by', () => {
		expect(tableOf(made).columns.map(({ id }) => id)).toEqual([
			'estimate',
			'estimate_label',
			'vintage',
			'deficit_rule',
			'deficit_rule_label',
			'services',
			'federal_pay',
			'years_payer',
			'years_even',
			'years_recipient',
			'payer_in',
			'votes',
			'votes_payer'
		]);
		expect(
			tableOf(allSigns())
				.columns.map(({ id }) => id)
				.slice(5, 10)
		).toEqual(['services', 'interest', 'federal_pay', 'corporate_tax_on_workers', 'covid_relief']);
	});

	it('says in which years a sign was reversed since', () => {
		const [first, ...rest] = made.rows;
		if (!first) throw new Error('No row.');
		const years = first.years.map((year) => ({
			...year,
			isReversed: year.fiscalYear === 2001 || year.fiscalYear === 2002
		}));
		const { columns, rows } = tableOf({ state: 'CA', rows: [{ ...first, years }, ...rest] });
		expect(columns.at(-1)?.label).toBe('Reversed since');
		expect(rows.map(({ cells }) => cells.at(-1)).slice(0, 2)).toEqual(['2001–\u20602002', 'None']);
	});

	it('has every method once, those with equal figures as one', () => {
		const { rows, columns } = tableOf(allSigns());
		expect(rows.map(({ key }) => key)).toEqual(
			distinctRows(allSigns().rows).map(({ specification }) => specification.id)
		);
		expect(rows.length).toBe(SPECIFICATIONS.length - 24);
		expect(rows.every((row) => row.cells.length === columns.length)).toBe(true);
	});

	it('adds up to the votes of the title by either figure, whatever votes', () => {
		const perPerson = fc.option(fc.integer({ min: -5, max: 5 }));
		const years = fc.dictionary(fc.integer({ min: 1981, max: 2024 }).map(String), perPerson);
		const row = fc
			.tuple(fc.constantFrom(...SPECIFICATIONS), years, fc.constantFrom(0, 1, 0.5, 1 / 24))
			.map(([{ id }, figures, weight]) => signRow(id, figures, weight));
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const signs: StateSigns = { state: 'TX', rows };
				const { years: byYear } = stateVotes(signs);
				for (const figures of ['neutral', 'plain'] as const) {
					const own = rows.filter(
						({ specification }) => isNeutral(specification.rule) === (figures === 'neutral')
					);
					const { rows: told } = tableOf({ state: 'TX', rows: own });
					const sumOf = (fromEnd: number) =>
						told.reduce((sum, { cells }) => sum + Number(cells.at(fromEnd)), 0);
					const { payer } = sharesOfYears(byYear[figures]);
					expect(sumOf(-2)).toBeCloseTo(payer.n, 9);
					expect(sumOf(-1)).toBeCloseTo(payer.k, 9);
				}
			})
		);
	});
});

describe('the words of a sign matrix', () => {
	it('tell shares of votes, never pooled, and speak of no way or key', () => {
		expect(titleOf(made)).toBe(
			'Method by method: every vote makes California a payer against the other states; dollar for dollar, 61% of all votes make it a payer'
		);
		expect(summaryOf(made)).toBe(
			'Against the other states, every vote makes California a payer in every year. Dollar for dollar, every vote makes California a payer in 3 of 6 years, a recipient in 1; votes are split in 2.'
		);
		expect([titleOf(made), subtitleOf(made), summaryOf(made)].join(' ')).not.toMatch(
			/\b(reckon\w*|ways?|keys?|plain|counted)\b/
		);
	});
});
