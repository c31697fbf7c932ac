import { describe, expect, it } from 'vitest';
import { yearInput, type ViewFields } from '../../../tests/support/inputs';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { ledger } from '$lib/ledger/ledger.server';
import { withoutJoiners } from '$lib/words/money';
import { plainText } from '$lib/words/sentence';
import { estimatesBeside } from './estimates-beside';
import { saidOf } from './others-say';

const { series, context, receiptsPerPerson, publishedPoints } = ledger();
const yearsOf = (estimate: Parameters<typeof series.get>[0]) =>
	estimateYears(series.get(estimate)?.years ?? []);

function said(fields: ViewFields, atHand = series) {
	const { shown, choice, chosen: state } = yearInput(fields);
	return saidOf({
		choice,
		state,
		view: shown.view,
		series: atHand,
		surrounding: { context, receiptsPerPerson },
		points: publishedPoints,
		yearsOf
	});
}

const lines = (fields: ViewFields) =>
	said(fields).sayings.map(({ who, deed }) => `${who}: ${withoutJoiners(plainText(deed))}`);

describe('what others say of California', () => {
	it('in 2023 has the newest report first, each other figure by itself, and hybrids called so', () => {
		const { sayings, none } = said({ year: 2023 });
		expect(lines({ year: 2023 }).slice(0, 2)).toEqual([
			'Rockefeller Institute: received $342 more a person',
			expect.stringMatching(/^Rockefeller Institute: paid \$\d{3} more a person$/)
		]);
		expect(sayings.map(({ isOlder }) => isOlder).slice(0, 3)).toEqual([false, true, false]);
		expect(sayings[0]).toMatchObject({ estimate: 'rockefeller-2025', address: '' });
		expect(sayings[0]?.notes).toMatch(/^report of August 1, 2025; copied, not checked/);
		const hybrid = sayings.find(({ estimate }) => estimate === 'collections-usaspending');
		expect(hybrid?.notes).toMatch(/^a hybrid: two unlike accounts/);
		expect(sayings.find(({ who }) => who === 'USAFacts')).toMatchObject({ estimate: null });
		expect(none).toEqual([]);
	});

	it('tells the nearest figure of those who have none of the year apart, with its year', () => {
		const { sayings, nearest } = said({ year: 2024 });
		expect(sayings.map(({ who }) => who)).toEqual(['IRS collections and USAspending', 'USAFacts']);
		expect(nearest.map(({ who, year }) => `${who} ${year}`)).toEqual([
			'Rockefeller Institute 2023',
			'Tax Foundation 2007 2005',
			expect.stringMatching(/^IRS collections and Census 20\d\d$/)
		]);
		expect(nearest[0]).toMatchObject({ estimate: 'rockefeller-2025' });
		expect(withoutJoiners(plainText(nearest[0]?.deed ?? []))).toBe(
			'received $342 more a person, in 2023 dollars'
		);
		const [real] = said({ year: 2024, dollars: 'real' }).nearest;
		expect(plainText(real?.deed ?? [])).toMatch(/, in 2024 dollars$/);
		expect(estimatesBeside(2024, yearsOf)).toContain('rockefeller-2025');
		expect(estimatesBeside(2024, yearsOf)).not.toContain('rockefeller-2019');
	});

	it('has hybrids last among those of the year and among the nearest, so that what votes is not out of sight', () => {
		for (const year of [2005, 2021, 2023, 2024]) {
			const { sayings, nearest } = said({ year });
			for (const list of [sayings, nearest]) {
				const areHybrid = list.map(({ notes }) => notes.startsWith('a hybrid'));
				if (!areHybrid.includes(true)) continue;
				expect(areHybrid.indexOf(true)).toBeGreaterThan(areHybrid.lastIndexOf(false));
			}
		}
	});

	it('says that others count interest in their own way, where it is counted', () => {
		expect(said({ year: 2023 }).remark).toBe('');
		expect(said({ year: 2023, interest: 'counted' }).remark).toMatch(/^Each counts interest/);
	});

	it('names who has no figure of a year, reports once, and the estimate shown not at all', () => {
		const own = new Map([...series].filter(([id]) => id === 'account'));
		expect(said({ year: 2024 }, own).none).toEqual([
			'Tax Foundation 2007',
			'Rockefeller Institute',
			'IRS collections and Census'
		]);
		const byOther = said({ estimate: 'tax-foundation', year: 2005 });
		expect(byOther.none).not.toContain('Tax Foundation 2007');
		expect(byOther.sayings[0]).toMatchObject({ who: 'Our own account', estimate: 'account' });
	});

	it('says a report’s own figure once, and not beside the report itself', () => {
		const { sayings } = said({ estimate: 'rockefeller-2023', year: 2021 });
		const reports = sayings.filter(({ who }) => who === 'Rockefeller Institute');
		expect(reports.map(({ notes }) => notes.slice(0, 14))).toEqual([
			'Aug 2025; with',
			'portal of 2024'
		]);
	});

	it('follows measure and scale', () => {
		expect(lines({ year: 2023, scale: 'total' })[0]).toMatch(
			/^Rockefeller Institute: received \$13\.4\sbillion more$/
		);
		expect(lines({ year: 2005, measure: 'ratio', scale: 'total' })[0]).toMatch(
			/^Tax Foundation 2007: got back \d\d cents of each dollar it paid$/
		);
	});

	it('says whose figures are on their way, and tells nothing for them', () => {
		const own = new Map([...series].filter(([id]) => id === 'account'));
		const { waiting, sayings, none } = said({ year: 2005 }, own);
		expect(waiting).toEqual(['Tax Foundation 2007', 'IRS collections and Census']);
		expect(sayings.every(({ estimate }) => estimate === null)).toBe(true);
		expect(none).not.toContain('Tax Foundation 2007');
	});
});

describe('the taxes of D.C. that the IRS counts in Maryland’s through FY1998', () => {
	const own = (state: 'MD' | 'DC' | 'VA', year: number) =>
		said({ estimate: 'collections-cffr', states: [state], year }).own;
	const notes = (year: number) =>
		said({ states: ['MD'], year }).sayings.find(({ estimate }) => estimate === 'collections-cffr')
			?.notes;

	it('are told beside the figure of either, and of no other state or year', () => {
		for (const state of ['MD', 'DC'] as const)
			expect(own(state, 1995)).toBe('Through FY1998 the taxes of D.C. are counted in Maryland’s.');
		expect([own('VA', 1995), own('MD', 2003), said({ states: ['MD'], year: 1995 }).own]).toEqual([
			'',
			'',
			''
		]);
	});

	it('are named where the figure stands beside another', () => {
		expect(notes(1995)).toMatch(/; with D\.C\.’s taxes$/);
		expect(notes(2003)).not.toMatch(/D\.C\./);
	});
});
