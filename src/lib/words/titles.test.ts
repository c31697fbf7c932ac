import { describe, expect, it } from 'vitest';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { StateCode } from '$lib/data/states';
import type { Choice, EstimateYear, Flag } from '$lib/fiscal/core/types';
import { sidesOf, type Side } from '$lib/fiscal/core/verdict-band';
import { nationOf, viewOf } from '$lib/fiscal/measures/view';
import {
	mapTitle,
	periodOf,
	rankingTitle,
	scatterTitle,
	subtitleOf,
	timelineTitle
} from './titles';

const context = contextWith({
	population: everywhere(1),
	gdp: everywhere(1000),
	personalIncome: everywhere(500)
});

const sidesWith = (received: (position: number) => number) =>
	yearWith({ paid: everywhere(100), received: everywhere(0).map((_, at) => received(at)) });

/** Eight states get 80 for 100, four get 101, the others 150. */
const year = sidesWith((at) => (at < 8 ? 80 : at < 12 ? 101 : 150));

function titleOfMap(fields: Partial<Choice>, of: EstimateYear = year) {
	const choice = choiceWith(fields);
	const sides = sidesOf({ year: of, context, deficit: choice.deficit, receiptsPerPerson: 100 });
	const nation = nationOf({ year: of, context, choice });
	return mapTitle({ choice, view: viewOf({ year: of, context, choice }), sides, nation });
}

const viewWith = (fields: Partial<Choice>, of: EstimateYear = year) =>
	viewOf({ year: of, context, choice: choiceWith(fields) });

describe('the title of the map', () => {
	it.each<[Partial<Choice>, string]>([
		[{}, '8 states paid more than they received; 4 were about even'],
		[{ deficit: 'per-person' }, '12 of 51 paid more on balance than the national average'],
		[
			{ measure: 'ratio', scale: 'total' },
			'8 states got back less than a dollar for each dollar paid; 4 were about even'
		],
		[
			{ measure: 'relative-ratio', scale: 'total' },
			'12 states got back less per dollar than the nation'
		]
	])('counts states with the band of two percent: %o', (fields, title) => {
		expect(titleOfMap(fields)).toBe(title);
	});

	it('bends to one state and to none', () => {
		expect(
			titleOfMap(
				{},
				sidesWith((at) => (at < 1 ? 80 : at < 2 ? 100 : 150))
			)
		).toBe('1 state paid more than it received; 1 was about even');
		expect(
			titleOfMap(
				{},
				sidesWith(() => 150)
			)
		).toBe('No state paid more than it received');
		expect(
			titleOfMap(
				{ deficit: 'per-person' },
				sidesWith(() => 150)
			)
		).toBe('None of 51 paid more on balance than the national average; 51 were about even');
	});

	it('speaks of the states with a figure where they are only a sample', () => {
		const flags = everywhere(['partial-year-coverage' as const]);
		const few = yearWith({ net: columnWith({ CA: -50, MS: 90, NJ: 95 }), flags });
		const estimate = 'rockefeller-2024';
		expect(titleOfMap({ estimate }, few)).toBe(
			'1 of the 3 states with a figure paid more than it received'
		);
		expect(titleOfMap({ estimate }, yearWith({ net: columnWith({ CA: 50, MS: 90 }), flags }))).toBe(
			'None of the 2 states with a figure paid more than it received'
		);
		expect(
			titleOfMap({ estimate }, yearWith({ net: columnWith({ CA: -50, MS: -9 }), flags }))
		).toBe('All 2 states with a figure paid more than they received');
		expect(titleOfMap({ estimate, deficit: 'per-person' }, few)).toBe(
			'1 of the 3 states with a figure paid more than it received'
		);
		const both = yearWith({ paid: few.net, received: few.net, flags });
		expect(titleOfMap({ estimate: 'collections-cffr', measure: 'relative-ratio' }, both)).toBe(
			'Only 3 of 51 (the states and D.C.) were found for this year, so there is no nation to compare with'
		);
		const paid = yearWith({ paid: columnWith({ CA: 50, MS: 9 }), flags });
		expect(titleOfMap({ estimate: 'collections-cffr', measure: 'paid' }, paid)).toBe(
			'Of the 2 states with a figure, California paid most per person, Mississippi least'
		);
	});

	it('names the ends where a measure has no side', () => {
		const ends = sidesWith((at) => at);
		expect(titleOfMap({ measure: 'received' }, ends)).toBe(
			'Wyoming received most per person, Alaska least'
		);
		expect(titleOfMap({ measure: 'received', scale: 'gdp' }, ends)).toBe(
			'Wyoming received most for its GDP, Alaska least'
		);
		expect(titleOfMap({ measure: 'received', scale: 'total' }, ends)).toBe(
			'Wyoming received most in dollars, Alaska least'
		);
	});

	it('counts the publisher’s own ratio by itself', () => {
		const printed = yearWith({ publishedRatio: columnWith({ CA: 0.78, MS: 2.02, TX: 0.99 }) });
		expect(titleOfMap({ measure: 'published-ratio', scale: 'total' }, printed)).toBe(
			'1 state got back less than a dollar for each dollar paid; 1 was about even'
		);
	});

	it('says so where there is nothing to show', () => {
		expect(titleOfMap({}, yearWith({}))).toBe('No figures for 2005');
	});
});

describe('the title of the ranking', () => {
	const title = (figures: Parameters<typeof columnWith>[0], state: StateCode) =>
		rankingTitle(viewWith({}, yearWith({ net: columnWith(figures) })), state);
	const falling = yearWith({ net: everywhere(0).map((_, at) => 51 - at) });

	it('tells a rank and the states on either side', () => {
		expect(rankingTitle(viewWith({}, falling), 'CA')).toBe(
			'California ranks 5th, between Arizona and Colorado'
		);
		expect(rankingTitle(viewWith({}, falling), 'AK')).toBe('Alaska ranks 1st, before Alabama');
		expect(rankingTitle(viewWith({}, falling), 'WY')).toBe(
			'Wyoming ranks 51st, after West Virginia'
		);
	});

	it('tells ties, and of how many where not all are there', () => {
		expect(title({ CA: 5, NJ: 5, MS: 9 }, 'CA')).toBe(
			'California ranks 2nd of 3, level with New Jersey'
		);
		expect(title({ CA: 5, NJ: 5, MS: 5, TX: 5 }, 'CA')).toBe(
			'California ranks 1st of 4, level with 3 others'
		);
		expect(title({ CA: 5 }, 'CA')).toBe('California ranks 1st of 1, the only state with a figure');
	});

	it('says that it ranks dollar for dollar where the rank against the average is another', () => {
		const few = yearWith({ net: columnWith({ CA: 1000, MS: 800, TX: 100 }) });
		const of = (fields: Partial<Choice>, state: StateCode) => {
			const regionalPrices = columnWith({ CA: 125, MS: 80, TX: 100 });
			const local = { ...context, regionalPrices };
			return rankingTitle(viewOf({ year: few, context: local, choice: choiceWith(fields) }), state);
		};
		expect(of({ dollars: 'local' }, 'CA')).toBe(
			'California ranks 2nd of 3 dollar for dollar, between Mississippi and Texas'
		);
		expect(of({ dollars: 'local' }, 'TX')).toBe('Texas ranks 3rd of 3, after California');
		expect(of({}, 'CA')).toBe('California ranks 1st of 3, before Mississippi');
		expect(of({ dollars: 'local', deficit: 'per-person' }, 'CA')).toBe(
			'California ranks 1st of 3, before Mississippi'
		);
	});

	it('gives no rank where only some states were found', () => {
		const flags = everywhere(['partial-year-coverage' as const]);
		const few = yearWith({ net: columnWith({ CA: -50, MS: 90 }), flags });
		expect(rankingTitle(viewWith({ estimate: 'rockefeller-2022' }, few), 'CA')).toBe(
			'Only 2 of the 50 states were found for this year: no rank'
		);
	});

	it('gives the reason where there is no rank', () => {
		expect(title({ CA: 5 }, 'DC')).toBe('D.C. has no rank in 2005: not published');
	});
});

describe('the title of the scatter', () => {
	it.each<[Partial<Choice>, string]>([
		[{}, 'California paid $100 a person and received $80'],
		[{ scale: 'total' }, 'California paid $100 and received $80'],
		[{ scale: 'gdp' }, 'California paid 10.0% of its GDP and received 8.0%'],
		[{ measure: 'ratio', scale: 'total' }, 'California paid $100 and received $80']
	])('tells both sides: %o', (fields, title) => {
		const told = scatterTitle(choiceWith(fields), viewWith(fields), 'CA');
		expect(told).toBe(title);
	});

	it('says why there is no point', () => {
		const balances = viewWith({}, yearWith({ net: everywhere(5) }));
		expect(scatterTitle(choiceWith({}), balances, 'CA')).toBe(
			'Taxes paid and money received are not known apart'
		);
		const one = yearWith({ paid: columnWith({ TX: 5 }), received: columnWith({ TX: 6 }) });
		expect(scatterTitle(choiceWith({}), viewWith({}, one), 'CA')).toBe(
			'California has no point in 2005: not published'
		);
	});
});

describe('the title of the timeline', () => {
	const yearsOf = (sides: readonly (Side | null)[], from = 1991) =>
		sides.map((side, at) => ({
			fiscalYear: from + at,
			value: side === null ? null : 100 + at,
			balance: side === null ? null : side === 'payer' ? -9 : side === 'even' ? 1 : 9,
			side
		}));
	const title = (sides: readonly (Side | null)[], fields: Partial<Choice> = {}) =>
		timelineTitle({ choice: choiceWith(fields), state: 'CA', years: yearsOf(sides), nets: [1] });
	const neutral = { deficit: 'per-person' } as const;

	it('counts years by their bare sign, and tells how many were about even', () => {
		expect(title(['payer', 'payer', 'payer', 'recipient', 'even'])).toBe(
			'California paid more than it received in 3 of 5 years; 1 of the other 2 was about even, within 2%'
		);
		expect(title(['payer', 'payer', 'recipient', 'even', 'even'])).toBe(
			'California received more than it paid in 3 of 5 years; 2 of those 3 were about even, within 2%'
		);
		expect(title(['even', 'payer', 'recipient', 'recipient'])).toBe(
			'California received more than it paid in 3 of 4 years; 1 of those 3 was about even, within 2%'
		);
		expect(title(['recipient', 'payer', 'recipient'])).toBe(
			'California received more than it paid in 2 of 3 years'
		);
		expect(title(Array<Side>(4).fill('payer'))).toBe(
			'California paid more than it received in all 4 years'
		);
	});

	it('tells since when a state has run on one side of the national average', () => {
		const run = ['recipient', 'recipient', ...Array<Side>(6).fill('payer')] as const;
		expect(title(run, neutral)).toBe(
			'California has paid more on balance than the national average in every year since 1993'
		);
	});

	it('says every year since only from five years in a row on', () => {
		const run = (length: number) =>
			title(['recipient', ...Array<Side>(length).fill('payer')], neutral);
		expect(run(5)).toBe(
			'California has paid more on balance than the national average in every year since 1992'
		);
		expect(run(4)).toBe(
			'California paid more on balance than the national average in 4 of 5 years'
		);
	});

	it('says every year over years about even, and names them', () => {
		const run = [
			'payer',
			'even',
			'recipient',
			'even',
			...Array<Side>(4).fill('recipient')
		] as const;
		expect(title(run, neutral)).toBe(
			'California has received more on balance than the national average in every year since 1993 but 1994, when it was about even'
		);
		expect(title([...run, 'even', 'even', 'even'], neutral)).toBe(
			'California has received more on balance than the national average in every year since 1993 but four, when it was about even'
		);
		expect(title(['payer', 'even', 'payer', 'payer', 'even'])).toBe(
			'California paid more than it received in every year of 5 but 1992 and 1995, when it was about even'
		);
	});

	it('leaves an opening out that more years of about even follow than it has, where five years are left', () => {
		const run = (length: number) =>
			title(['recipient', 'payer', 'even', 'even', ...Array<Side>(length).fill('payer')], neutral);
		expect(run(5)).toBe(
			'California has paid more on balance than the national average in every year since 1995'
		);
		expect(run(4)).toBe(
			'California has paid more on balance than the national average in every year since 1992 but 1993 and 1994, when it was about even'
		);
	});

	it('says no every year of years that are mostly about even, or begin so', () => {
		expect(title(['even', 'payer', 'even', 'even'], neutral)).toBe(
			'California received more on balance than the national average in 3 of 4 years; all of those 3 were about even, within 2%'
		);
		expect(title(['even', 'payer', 'payer'])).toBe(
			'California paid more than it received in 2 of 3 years; the other one was about even, within 2%'
		);
		expect(title(['even', 'even'])).toBe('California was about even in both years');
	});

	it('does not say every year across a gap', () => {
		const gap = ['recipient', 'payer', 'payer', null, 'payer', 'payer', 'payer'] as const;
		expect(title(gap, neutral)).toBe(
			'California paid more on balance than the national average in 5 of 6 years'
		);
	});

	it('counts only years with a balance against the others, and says where none has one', () => {
		const titleOf = (balances: readonly (number | null)[], fields: Partial<Choice> = neutral) =>
			timelineTitle({
				choice: choiceWith(fields),
				state: 'NY',
				years: balances.map((balance, at) => ({
					fiscalYear: 1997 + at,
					value: -9,
					balance,
					side: balance === null ? null : 'payer'
				})),
				nets: [1]
			});
		expect(titleOf([null, -1, null, -1, -1])).toBe(
			'New York paid more on balance than the national average in all 3 years'
		);
		const none =
			'No year has a national average to compare New York with: some states have no figure';
		for (const deficit of ['per-person', 'income-share', 'tax-share'] as const) {
			expect(titleOf([null, null], { deficit })).toBe(none);
			expect(titleOf([null], { deficit })).toBe(none);
		}
	});

	it('speaks of the one year of an estimate', () => {
		expect(title(['even'])).toBe('California was about even in 1991, the one year with a figure');
		expect(title(['payer'], neutral)).toBe(
			'California paid more on balance than the national average in 1991, the one year with a figure'
		);
	});

	it('tells first and last year where a measure has no side', () => {
		expect(title(['payer', 'payer'], { measure: 'received' })).toBe(
			'California received $100 a person in 1991 and $101 a person in 1992'
		);
		expect(
			timelineTitle({
				choice: choiceWith({ measure: 'ratio', scale: 'total' }),
				state: 'CA',
				years: [
					{ fiscalYear: 1981, value: 0.99, balance: -1, side: 'even' },
					{ fiscalYear: 2005, value: 0.84, balance: -16, side: 'payer' }
				],
				nets: []
			})
		).toBe(
			'California got back 99 cents per dollar paid in 1981 and 84 cents per dollar paid in 2005'
		);
		expect(
			timelineTitle({
				choice: choiceWith({ measure: 'relative-ratio', scale: 'total' }),
				state: 'MO',
				years: [
					{ fiscalYear: 1981, value: 1.36, balance: 1, side: 'recipient' },
					{ fiscalYear: 2005, value: 1.3, balance: 1, side: 'recipient' }
				],
				nets: []
			})
		).toBe('Missouri stood at 1.36 in 1981 and 1.30 in 2005 (national average = 1)');
	});

	it('tells of first and last those years whose figures compare', () => {
		const year = (fiscalYear: number, flags: readonly Flag[] = []) =>
			({ fiscalYear, value: fiscalYear - 1900, balance: 0, side: 'even', flags }) as const;
		const told = (years: readonly ReturnType<typeof year>[]) =>
			timelineTitle({ choice: choiceWith({ measure: 'paid' }), state: 'CA', years, nets: [] });
		const [first, last] = [year(2008, ['undistributed']), year(2024, ['postponed-deadline'])];
		expect(told([first, year(2009), year(2022, ['covid']), last])).toBe(
			'California paid $109 a person in 2009 and $122 a person in 2022'
		);
		expect(told([first, year(2009), last])).toBe(
			'California paid $108 a person in 2008 and $124 a person in 2024'
		);
	});

	it('says so where there is nothing to show', () => {
		expect(title([null, null])).toBe('California has no figures by this estimate');
	});
});

describe('the subtitle', () => {
	it.each<[Partial<Choice>, string]>([
		[{}, 'Received minus paid, dollars per person, FY2005. Tax Foundation 2007'],
		[
			{ dollars: 'real', deficit: 'tax-share' },
			'Received minus paid, 2024 dollars per person, FY2005, deficit shared out by taxes paid. Tax Foundation 2007'
		],
		[
			{ dollars: 'local' },
			'Received minus paid, 2024 dollars per person at local prices, FY2005. Tax Foundation 2007'
		],
		[
			{ scale: 'income', estimate: 'rockefeller-2025' },
			'Received minus paid, share of personal income, FY2005. Rockefeller 2025'
		],
		[
			{ measure: 'paid', scale: 'total' },
			'Federal taxes paid, dollars, FY2005. Tax Foundation 2007'
		],
		[{ measure: 'ratio', scale: 'total' }, 'Received per dollar paid, FY2005. Tax Foundation 2007']
	])('says measure, unit, period, rule and estimate: %o', (fields, subtitle) => {
		expect(subtitleOf(choiceWith(fields), periodOf([2005]), [1])).toBe(subtitle);
	});

	it('says surplus of a surplus year', () => {
		expect(subtitleOf(choiceWith({ deficit: 'per-person' }), 'FY2000', [-1])).toContain(
			', FY2000, surplus shared out equally.'
		);
	});

	it('tells a span of years by its ends', () => {
		expect(periodOf([1983, 1981, 2005])).toBe('FY1981–\u20602005');
		expect(periodOf([])).toBe('');
	});
});
